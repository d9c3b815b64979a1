package keyline.persistence.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.ColumnType;
import keyline.model.ColumnType.Decimal;
import keyline.model.ColumnType.Plain;
import keyline.model.ColumnType.Varchar;
import keyline.model.Constraint;
import keyline.model.Constraint.ForeignKey;
import keyline.model.Constraint.PrimaryKey;
import keyline.model.Constraint.Unique;
import keyline.model.ConstraintId;
import keyline.model.Document;
import keyline.model.Index;
import keyline.model.IndexId;
import keyline.model.NamedType;
import keyline.model.NamedType.EnumType;
import keyline.model.ReferentialAction;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.ValueSource;
import keyline.model.dialect.Expressions;
import keyline.model.edit.DropColumns;
import keyline.model.edit.DropTables;
import keyline.model.edit.Edit;
import keyline.model.edit.MoveTableToNamespace;
import keyline.model.edit.RenameColumn;
import keyline.model.edit.RenameConstraint;
import keyline.model.edit.RenameNamedType;
import keyline.model.edit.RenameTable;
import keyline.model.edit.ReplaceNamedType;

/// Another version of a schema for each seed: a handful of changes of all kinds, as edits make them.
final class RandomChanges {

    private static final int FIRST_ID = 5_000;
    private static final List<ColumnType> NUMBERS = List.of(
            Plain.SMALLINT,
            Plain.INTEGER,
            Plain.BIGINT,
            new Decimal(OptionalInt.of(12), OptionalInt.of(0)),
            new Varchar(OptionalInt.of(60)),
            Plain.TEXT);

    private final RandomGenerator random;
    private final RandomNames names;
    private Document document;

    private RandomChanges(Schema schema, long seed) {
        random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed + 1_000);
        names = new RandomNames(random);
        Document empty = Document.empty();
        document = new Document(schema, empty.diagrams(), empty.grids(), empty.target(), FIRST_ID);
    }

    static Schema of(Schema schema, long seed) {
        RandomChanges changes = new RandomChanges(schema, seed);
        for (int i = 1 + changes.random.nextInt(5); i > 0; i--) {
            changes.change();
        }
        return changes.document.schema();
    }

    private void change() {
        if (document.schema().tables().isEmpty()) {
            return;
        }
        Table table = one(document.schema().tables().values());
        switch (random.nextInt(20)) {
            case 0 -> edit(new RenameTable(table.id(), "new " + names.next()));
            case 1 -> swapTables(table);
            case 2 -> edit(new RenameColumn(table.id(), one(table.columns()).id(), "new " + names.next()));
            case 3 -> swapColumns(table);
            case 4, 5 -> addColumn(table);
            case 6 -> dropColumn(table);
            case 7, 8 -> retype(table);
            case 9 -> nullable(table);
            case 10 -> replaced(table, one(table.columns()).withComment(random.nextBoolean() ? "" : "now; it's said"));
            case 11 -> source(table);
            case 12 -> dropConstraint(table);
            case 13 -> renameConstraint(table);
            case 14 -> changeActions(table);
            case 15 -> addIndex(table);
            case 16 -> reorder(table);
            case 17 -> addTable(table);
            case 18 -> dropTable(table);
            default -> changeType();
        }
    }

    private void edit(Edit edit) {
        document = edit.apply(document);
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private <I extends keyline.model.Id> I next(IntFunction<I> kind) {
        I id = document.newId(kind);
        document = document.taking(id);
        return id;
    }

    private void replaced(Table table, Column column) {
        put(table.with(column));
    }

    /// The ids in the table are taken by then.
    private void put(Table table) {
        document = document.with(table);
    }

    private void swapTables(Table table) {
        Table other = one(document.schema().tables().values());
        boolean sameNamespace = other.namespace().equals(table.namespace());
        if (sameNamespace && !other.equals(table)) {
            edit(new RenameTable(table.id(), "swapped 1"));
            edit(new RenameTable(other.id(), table.name()));
            edit(new RenameTable(table.id(), other.name()));
        } else {
            edit(new MoveTableToNamespace(table.id(), other.namespace()));
        }
    }

    private void swapColumns(Table table) {
        Column column = one(table.columns());
        Column other = one(table.columns());
        if (!column.equals(other)) {
            edit(new RenameColumn(table.id(), column.id(), "swapped 1"));
            edit(new RenameColumn(table.id(), other.id(), column.name()));
            edit(new RenameColumn(table.id(), column.id(), other.name()));
        }
    }

    private void addColumn(Table table) {
        Column column =
                new RandomColumns(random, document.schema()).column(next(ColumnId::new), "added " + names.next());
        List<Column> columns = new ArrayList<>(table.columns());
        columns.add(random.nextInt(columns.size() + 1), column);
        document = document.with(table.withColumns(columns));
    }

    /// The columns that no key, index or expression is over.
    private List<Column> plain(Table table) {
        return table.columns().stream()
                .filter(column -> !(column.source() instanceof ValueSource.Generated))
                .filter(column -> !isReferred(table, column))
                .filter(column -> expressions(table).noneMatch(sql -> Expressions.mentions(sql, column.name())))
                .toList();
    }

    private boolean isReferred(Table table, Column column) {
        boolean outward =
                table.foreignKeys().stream().anyMatch(key -> key.columns().contains(column.id()));
        return outward
                || document.schema().inbound(table.id()).stream()
                        .anyMatch(each -> each.key().parentColumns().contains(column.id()));
    }

    private static Stream<String> expressions(Table table) {
        return Stream.of(
                        table.constraintsOf(Constraint.Check.class).stream().map(Constraint.Check::expression),
                        table.columns().stream()
                                .flatMap(column -> column.source() instanceof ValueSource.Generated of
                                        ? Stream.of(of.expression())
                                        : Stream.empty()),
                        table.indexes().stream().map(Index::where),
                        table.indexes().stream()
                                .flatMap(index -> index.parts().stream())
                                .flatMap(part ->
                                        part instanceof Index.OfExpression of ? Stream.of(of.sql()) : Stream.empty()))
                .flatMap(each -> each);
    }

    private void dropColumn(Table table) {
        List<Column> candidates = plain(table);
        if (!candidates.isEmpty() && table.columns().size() > 1) {
            edit(new DropColumns(table.id(), Set.of(one(candidates).id())));
        }
    }

    private void retype(Table table) {
        List<Column> candidates = plain(table);
        if (candidates.isEmpty()) {
            return;
        }
        Column column = one(candidates);
        boolean number = NUMBERS.contains(column.type()) && random.nextInt(4) > 0;
        ColumnType type = number ? one(NUMBERS) : new RandomColumns(random, document.schema()).type();
        replaced(table, column.withType(type).withSource(new ValueSource.None()));
    }

    private void nullable(Table table) {
        Column column = one(table.columns());
        replaced(table, column.nullable() ? column.asNotNull() : column.asNullable());
    }

    private void source(Table table) {
        List<Column> candidates = plain(table);
        if (!candidates.isEmpty()) {
            Column column = one(candidates);
            Column other = new RandomColumns(random, document.schema()).column(column.id(), column.name());
            boolean suits = other.type().equals(column.type());
            replaced(table, column.withSource(suits ? other.source() : new ValueSource.None()));
        }
    }

    private void dropConstraint(Table table) {
        List<Constraint> candidates = table.constraints().stream()
                .filter(each -> document.schema().inbound(table.id()).stream()
                        .noneMatch(reference -> reference.key().parentColumns().equals(each.columns())))
                .toList();
        if (!candidates.isEmpty()) {
            document = document.with(table.without(one(candidates).id()));
        }
    }

    private void renameConstraint(Table table) {
        if (!table.constraints().isEmpty()) {
            edit(new RenameConstraint(table.id(), one(table.constraints()).id(), "new " + names.next()));
        }
    }

    private void changeActions(Table table) {
        if (!table.foreignKeys().isEmpty()) {
            ForeignKey key = one(table.foreignKeys());
            List<ReferentialAction> actions = List.of(ReferentialAction.values());
            document = document.with(table.with(key.withActions(one(actions), one(actions))));
        }
    }

    private void addIndex(Table table) {
        Column column = one(table.columns());
        if (column.type() != Plain.JSON && !(column.source() instanceof ValueSource.Generated)) {
            if (random.nextBoolean()) {
                put(table.with(new Unique(next(ConstraintId::new), names.maybe(), List.of(column.id()))));
            } else {
                var part = new Index.OfColumn(column.id(), Index.Direction.ASCENDING);
                put(table.with(new Index(next(IndexId::new), names.maybe(), Index.Kind.PLAIN, List.of(part), "", "")));
            }
        }
    }

    private void reorder(Table table) {
        List<Column> columns = new ArrayList<>(table.columns());
        Collections.swap(columns, random.nextInt(columns.size()), random.nextInt(columns.size()));
        document = document.with(table.withColumns(columns));
    }

    private void addTable(Table parent) {
        Table table = Table.of(next(TableId::new), "made " + names.next()).withNamespace(parent.namespace());
        Column id = Column.of(next(ColumnId::new), "id", Plain.INTEGER).asNotNull();
        table = table.with(id).with(new PrimaryKey(next(ConstraintId::new), "", List.of(id.id())));
        if (parent.primaryKey().isPresent()
                && parent.primaryKey().get().columns().size() == 1) {
            Column key = parent.column(parent.primaryKey().get().columns().getFirst());
            Column column = Column.of(next(ColumnId::new), "parent", key.type());
            table = table.with(column)
                    .with(ForeignKey.of(next(ConstraintId::new), List.of(column.id()), parent.id(), List.of(key.id())));
        }
        document = document.with(table);
    }

    private void dropTable(Table table) {
        if (document.schema().tables().size() > 1) {
            edit(new DropTables(Set.of(table.id())));
        }
    }

    private void changeType() {
        NamedType type = one(document.schema().types().values());
        switch (type) {
            case EnumType each
            when random.nextBoolean() -> {
                List<String> values = new ArrayList<>(each.values());
                values.add(random.nextInt(values.size() + 1), "new" + (values.size() > 3 ? values.size() : ""));
                edit(new ReplaceNamedType(
                        new EnumType(each.id(), each.namespace(), each.name(), values, each.comment())));
            }
            case NamedType each -> edit(new RenameNamedType(each.id(), "new " + names.next()));
        }
    }
}
