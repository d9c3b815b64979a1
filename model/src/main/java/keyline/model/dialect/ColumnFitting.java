package keyline.model.dialect;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import keyline.model.Column;
import keyline.model.ColumnType;
import keyline.model.ColumnType.Plain;
import keyline.model.Constraint;
import keyline.model.ConstraintId;
import keyline.model.Place;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TypeText;
import keyline.model.ValueSource;
import keyline.model.ValueSource.Generated;
import keyline.model.ValueSource.Generated.Storage;
import keyline.model.ValueSource.Identity;

/// Fits the columns of tables: names, the schema's own types where the dialect has none, NOT NULL, defaults.
final class ColumnFitting {

    private static final Set<Plain> WHOLE_NUMBERS = EnumSet.of(Plain.SMALLINT, Plain.INTEGER, Plain.BIGINT);

    private final Dialect dialect;
    private final Notices notices;
    private final TypeExpansion expansion;
    private final ExpressionFitting expressions;

    ColumnFitting(Schema schema, Dialect dialect, Notices notices) {
        this.dialect = dialect;
        this.notices = notices;
        this.expansion = new TypeExpansion(schema, dialect);
        this.expressions = new ExpressionFitting(schema, dialect);
    }

    Table fit(Table table) {
        Table named = named(table);
        boolean chains = dialect.has(Feature.GENERATED_CHAINS);
        Table expanded = inKeys(expanded(chains ? named : new GeneratedChains(named).writtenOut()));
        return expanded.withColumns(
                expanded.columns().stream().map(column -> fit(column, expanded)).toList());
    }

    private Table named(Table table) {
        Renaming renaming = new Renaming(dialect);
        NameScopes scopes = new NameScopes(dialect);
        List<Column> columns = new ArrayList<>();
        for (Column column : table.columns()) {
            columns.add(named(column, table, scopes));
            renaming.add(column, columns.getLast());
        }
        return columns.equals(table.columns()) ? table : renaming.followed(table.withColumns(columns));
    }

    private Table expanded(Table table) {
        List<Column> columns = new ArrayList<>();
        List<Constraint> constraints = new ArrayList<>(table.constraints());
        for (Column column : table.columns()) {
            Remarks remarks = notices.at(new Place.OfColumn(table.id(), column.id()));
            columns.add(sourced(known(withoutArray(expansion.expanded(column, remarks), remarks), remarks), remarks));
            expansion
                    .check(column)
                    .ifPresent(check -> constraints.add(new Constraint.Check(
                            syntheticId(column), "ck_" + table.name() + "_" + column.name(), check)));
        }
        return table.withColumns(columns).withConstraints(constraints);
    }

    /// A key wants values that are stored, and in some systems given.
    private Table inKeys(Table table) {
        Table changed = table;
        for (Column column : table.columns()) {
            if (column.source() instanceof Generated generated && !(dialect instanceof Oracle)) {
                Remarks remarks = notices.at(new Place.OfColumn(table.id(), column.id()));
                changed = changed.with(inKeys(column, generated, table, remarks));
            }
        }
        return changed;
    }

    private Column inKeys(Column column, Generated generated, Table table, Remarks remarks) {
        boolean inPrimary = table.primaryKey()
                .filter(key -> key.columns().contains(column.id()))
                .isPresent();
        if (inPrimary && !dialect.has(Feature.GENERATED_KEYS)) {
            remarks.add("%s: %s computes no columns of a primary key, it must be given."
                    .formatted(column.name(), dialect.displayName()));
            return column.withSource(new ValueSource.None());
        }
        boolean refers =
                table.foreignKeys().stream().anyMatch(key -> key.columns().contains(column.id()));
        if (generated.storage() == Storage.STORED || !(inPrimary || refers) || dialect instanceof Sqlite) {
            return column;
        }
        remarks.add("%s: in a key %s stores what it computes, STORED is written instead of VIRTUAL."
                .formatted(column.name(), dialect.displayName()));
        return column.withSource(new Generated(generated.expression(), Storage.STORED));
    }

    private Column withoutArray(Column column, Remarks remarks) {
        boolean array = column.type() instanceof ColumnType.Verbatim(String sql) && sql.endsWith("[]");
        if (!array || dialect.has(Feature.ARRAYS)) {
            return column;
        }
        remarks.add("%s: %s has no arrays, TEXT is written instead.".formatted(column.name(), dialect.displayName()));
        return column.withType(Plain.TEXT);
    }

    /// SQLite takes any word for a type, as far as its parser goes.
    private Column known(Column column, Remarks remarks) {
        if (!(column.type() instanceof ColumnType.Verbatim(String sql)) || dialect instanceof Sqlite) {
            return column;
        }
        Optional<ColumnType> instead = OtherTypes.instead(sql, dialect);
        if (instead.isEmpty()) {
            return column;
        }
        boolean numbered = column.source() instanceof Identity && OtherTypes.isWhole(sql);
        ColumnType type = numbered && !WHOLE_NUMBERS.contains(instead.get()) ? Plain.BIGINT : instead.get();
        remarks.add("%s: %s has no type %s, %s is written instead."
                .formatted(column.name(), dialect.displayName(), sql, TypeText.of(type, Schema.empty())));
        return column.withType(type);
    }

    private Column fit(Column column, Table table) {
        boolean notNull = table.isNotNull(column.id()) || column.source() instanceof Identity;
        Remarks remarks = notices.at(new Place.OfColumn(table.id(), column.id()));
        Column worded = expressions.column(notNull ? column.asNotNull() : column, table, remarks);
        return dialect.fit(worded, table, remarks);
    }

    /// Counted from the other end, so that it never meets an id of the document.
    private static ConstraintId syntheticId(Column column) {
        return new ConstraintId(Integer.MAX_VALUE - column.id().value());
    }

    private Column named(Column column, Table table, NameScopes scopes) {
        String wanted = column.name().isEmpty() ? "column_" + column.id().value() : column.name();
        var owner = new NameScopes.Owner(table.namespace(), table.id());
        String name = scopes.take(NameKind.COLUMN, owner, wanted);
        if (!name.equals(column.name())) {
            Remarks remarks = notices.at(new Place.OfColumn(table.id(), column.id()));
            remarks.add(
                    column.name().isEmpty()
                            ? "A column has no name, it is written as %s.".formatted(name)
                            : "%s: another column has that name, or %s can't give it; it is written as %s."
                                    .formatted(wanted, dialect.displayName(), name));
        }
        return column.withName(name);
    }

    private Column sourced(Column column, Remarks remarks) {
        return switch (column.source()) {
            case Identity identity -> identity(column, identity, remarks);
            case Generated generated -> generated(column, generated, remarks);
            case ValueSource.CurrentTime _ -> currentTime(column, remarks);
            case ValueSource.Literal(String value) -> literal(column, value, remarks);
            case ValueSource.None _, ValueSource.Expression _ -> column;
        };
    }

    private Column literal(Column column, String value, Remarks remarks) {
        ColumnType base = expansion.layers(column.type()).base();
        if (dialect instanceof Sqlite || new LiteralDefaults(expansion.schema(), dialect).isValue(value, base)) {
            return column;
        }
        remarks.add("%s: the default is left out, it is no value of the type.".formatted(column.name()));
        return column.withSource(new ValueSource.None());
    }

    private Column identity(Column column, Identity identity, Remarks remarks) {
        if (!isWhole(column.type())) {
            remarks.add(
                    "%s: only whole numbers can be numbered by the database, it is left out.".formatted(column.name()));
            return column.withSource(new ValueSource.None());
        }
        if (identity.mode() == Identity.Mode.ALWAYS && !dialect.has(Feature.STRICT_IDENTITY)) {
            remarks.add("%s: %s can't keep an insert from giving a number of its own."
                    .formatted(column.name(), dialect.displayName()));
            return column.withSource(new Identity(Identity.Mode.BY_DEFAULT));
        }
        return column;
    }

    private static boolean isWhole(ColumnType type) {
        return switch (type) {
            case Plain plain -> WHOLE_NUMBERS.contains(plain);
            case ColumnType.Verbatim(String sql) -> OtherTypes.isWhole(sql);
            case ColumnType.Decimal _, ColumnType.Char _, ColumnType.Varchar _, ColumnType.Named _ -> false;
        };
    }

    private Column generated(Column column, Generated generated, Remarks remarks) {
        if (generated.storage() == Storage.STORED || dialect.has(Feature.VIRTUAL_COLUMNS)) {
            return column;
        }
        remarks.add("%s: %s computes columns on writing only, STORED is written instead of VIRTUAL."
                .formatted(column.name(), dialect.displayName()));
        return column.withSource(new Generated(generated.expression(), Storage.STORED));
    }

    private Column currentTime(Column column, Remarks remarks) {
        if (hasCurrentTime(expansion.layers(column.type()).base())) {
            return column;
        }
        remarks.add("%s: the current time is no value of its type, the default is left out.".formatted(column.name()));
        return column.withSource(new ValueSource.None());
    }

    /// Whether the current time is a value of the type.
    static boolean hasCurrentTime(ColumnType type) {
        return switch (type) {
            case Plain plain ->
                switch (plain) {
                    case DATE, TIME, TIMESTAMP, TIMESTAMP_WITH_TIME_ZONE, TEXT -> true;
                    case SMALLINT, INTEGER, BIGINT, REAL, DOUBLE, BOOLEAN, BLOB, UUID, JSON -> false;
                };
            case ColumnType.Char _, ColumnType.Varchar _, ColumnType.Verbatim _ -> true;
            case ColumnType.Decimal _, ColumnType.Named _ -> false;
        };
    }
}
