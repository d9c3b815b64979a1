package keyline.persistence.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.Constraint;
import keyline.model.Index;
import keyline.model.NamedType.Domain;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.ValueSource.Generated;
import keyline.persistence.store.Pending.What;
import keyline.persistence.store.Requirement.UniqueKey;
import keyline.persistence.store.Translation.Cell;

/// Reads off a table of the design what it demands of its rows. What SQLite can't hold rows to is left out, with the
/// reason.
final class DemandReading {

    private final SqlCheck sqlite;
    private final Schema schema;
    private final Table table;
    private final SequencedMap<ColumnId, Storage> storages = new LinkedHashMap<>();
    private final SequencedMap<ColumnId, Translation> generated = new LinkedHashMap<>();
    private final Map<ColumnId, String> defaults = new HashMap<>();
    private final Map<ColumnId, String> constants = new HashMap<>();
    private final List<Requirement> requirements = new ArrayList<>();
    private final List<Unenforced> unenforced = new ArrayList<>();

    private DemandReading(Database database, Schema schema, Table table) {
        this.sqlite = new SqlCheck(database);
        this.schema = schema;
        this.table = table;
    }

    static Demands of(Table table, Schema schema, Database database) {
        DemandReading reading = new DemandReading(database, schema, table);
        table.columns().forEach(reading::readColumn);
        table.constraints().forEach(reading::readConstraint);
        table.indexes().forEach(reading::readIndex);
        return new Demands(
                reading.storages,
                reading.generated,
                reading.defaults,
                reading.constants,
                reading.requirements,
                reading.unenforced);
    }

    private void readColumn(Column column) {
        if (column.source() instanceof Generated(String expression, _) && isComputed(column, expression)) {
            notNull(column);
            return;
        }
        storages.put(column.id(), TypeRules.storage(column.type(), schema));
        notNull(column);
        readType(column);
        readDefault(column);
    }

    private boolean isComputed(Column column, String expression) {
        try {
            Translation value = sqlite.checked(Translator.overColumns(expression, table));
            for (ColumnId read : value.columns()) {
                checkOrder(table.column(read));
            }
            generated.put(column.id(), value);
            return true;
        } catch (Untranslatable e) {
            leaveOut(new Pending.OfType(column.id()), "It isn't computed here: " + e.reason());
            return false;
        }
    }

    /// Columns that are computed from one another in a circle would make every query of the table fail.
    private void checkOrder(Column read) throws Untranslatable {
        if (read.source() instanceof Generated
                && !generated.containsKey(read.id())
                && !storages.containsKey(read.id())) {
            throw new Untranslatable("It depends on " + read.name() + ", which is computed after it");
        }
    }

    private void notNull(Column column) {
        boolean byDomain = TypeRules.domain(column.type(), schema)
                .map(domain -> !domain.nullable())
                .orElse(false);
        if (!column.nullable() || byDomain) {
            requirements.add(new Requirement.NotNull(table.id(), column.id()));
        }
    }

    private void readType(Column column) {
        String cell = Physical.quoted(column.id());
        Storage storage = TypeRules.storage(column.type(), schema);
        List<String> conditions = new ArrayList<>();
        conditions.add(TypeRules.condition(column.type(), cell, schema));
        TypeRules.domain(column.type(), schema).ifPresent(domain -> readDomain(domain, column, conditions));
        String all =
                conditions.stream().filter(condition -> !condition.isEmpty()).collect(Collectors.joining(" AND "));
        if (storage != Storage.ANY || !all.isEmpty()) {
            requirements.add(new Requirement.OfType(table.id(), column.id(), storage, all));
        }
    }

    private void readDomain(Domain domain, Column column, List<String> conditions) {
        for (String check : domain.checks()) {
            try {
                Translation translation = sqlite.checked(Translator.overValue(check, new Cell(column.id())));
                conditions.add("(" + translation.over("") + ")");
            } catch (Untranslatable e) {
                leaveOut(new Pending.OfType(column.id()), e.reason());
            }
        }
        TypeRules.domain(domain.base(), schema).ifPresent(inner -> readDomain(inner, column, conditions));
    }

    private void readDefault(Column column) {
        Defaults reading = new Defaults(schema, table);
        try {
            reading.forInsert(column).ifPresent(sql -> defaults.put(column.id(), sql));
            reading.constant(column).ifPresent(sql -> constants.put(column.id(), sql));
            checkDefault(column);
        } catch (Untranslatable e) {
            defaults.remove(column.id());
            constants.remove(column.id());
            leaveOut(new Pending.OfType(column.id()), "Its default can't be had here: " + e.reason());
        }
    }

    private void checkDefault(Column column) throws Untranslatable {
        String sql = constants.get(column.id());
        if (sql != null) {
            sqlite.check("SELECT " + sql);
        }
    }

    private void readConstraint(Constraint constraint) {
        What what = new Pending.OfConstraint(constraint.id());
        try {
            switch (constraint) {
                case Constraint.PrimaryKey key -> readPrimaryKey(key, what);
                case Constraint.Unique unique -> addKey(what, unique.columns(), UniqueKey.Nulls.DISTINCT);
                case Constraint.Check check -> readCheck(check);
                case Constraint.ForeignKey key ->
                    requirements.add(new ReferenceReading(table, schema, generated.keySet()).read(key));
            }
        } catch (Untranslatable e) {
            leaveOut(what, e.reason());
        }
    }

    private void readPrimaryKey(Constraint.PrimaryKey key, What what) throws Untranslatable {
        if (table.primaryKey().filter(key::equals).isEmpty()) {
            throw new Untranslatable("A table has one primary key");
        }
        addKey(what, key.columns(), UniqueKey.Nulls.REFUSED);
    }

    private void addKey(What what, List<ColumnId> columns, UniqueKey.Nulls nulls) throws Untranslatable {
        checkColumns(columns, table);
        requirements.add(new UniqueKey(table.id(), what, columns, nulls));
    }

    static void checkColumns(List<ColumnId> columns, Table table) throws Untranslatable {
        if (columns.isEmpty()) {
            throw new Untranslatable("It is over no column");
        }
        if (new HashSet<>(columns).size() < columns.size()) {
            throw new Untranslatable("It names a column twice");
        }
        if (columns.stream().anyMatch(column -> table.find(column).isEmpty())) {
            throw new Untranslatable("It names a column that " + table.name() + " doesn't have");
        }
    }

    private void readCheck(Constraint.Check check) throws Untranslatable {
        Translation condition = sqlite.checked(Translator.overColumns(check.expression(), table));
        requirements.add(new Requirement.Holds(table.id(), check.id(), condition));
    }

    private void readIndex(Index index) {
        if (index.kind() == Index.Kind.PLAIN) {
            return;
        }
        try {
            requirements.add(new IndexReading(table, sqlite).read(index));
        } catch (Untranslatable e) {
            leaveOut(new Pending.OfIndex(index.id()), e.reason());
        }
    }

    private void leaveOut(What what, String reason) {
        unenforced.add(new Unenforced(table.id(), what, reason + "."));
    }
}
