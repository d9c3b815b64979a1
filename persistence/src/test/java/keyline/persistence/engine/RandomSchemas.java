package keyline.persistence.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.ColumnType;
import keyline.model.ColumnType.Plain;
import keyline.model.ColumnType.Varchar;
import keyline.model.Constraint.Check;
import keyline.model.Constraint.ForeignKey;
import keyline.model.Constraint.PrimaryKey;
import keyline.model.Constraint.Unique;
import keyline.model.ConstraintId;
import keyline.model.Deferral;
import keyline.model.Index;
import keyline.model.Index.Direction;
import keyline.model.IndexId;
import keyline.model.NamedType.Domain;
import keyline.model.NamedType.EnumType;
import keyline.model.Namespace;
import keyline.model.NamespaceId;
import keyline.model.ReferentialAction;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.TypeId;
import keyline.model.ValueSource;
import keyline.model.ValueSource.Generated;
import keyline.model.ValueSource.Identity;

/// A schema for each seed, in every form that the model has and engines take: composite keys, cycles, self references,
/// all actions, odd names, namespaces, enums, domains, generated columns, indexes of all kinds.
final class RandomSchemas {

    private static final int MOST_TABLES = 8;

    private final RandomGenerator random;
    private final RandomNames names;
    private final List<String> values;
    private final List<NamespaceId> namespaces = new ArrayList<>(List.of(Namespace.DEFAULT.id()));
    private int lastId = Namespace.DEFAULT.id().value();
    private Schema schema = Schema.empty();

    private RandomSchemas(RandomGenerator random, RandomNames names, String value) {
        this.random = random;
        this.values = List.of("a", "it's", value);
        this.names = names;
    }

    static Schema of(long seed) {
        RandomGenerator random = random(seed);
        return new RandomSchemas(random, new RandomNames(random), "Ü\\").schema();
    }

    /// One whose names and values of enums break no program of other makers.
    static Schema tame(long seed) {
        RandomGenerator random = random(seed);
        return new RandomSchemas(random, RandomNames.tame(random), "Ü").schema();
    }

    private static RandomGenerator random(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    private Schema schema() {
        for (int i = random.nextInt(3); i > 0; i--) {
            namespaces.add(next(NamespaceId::new));
            schema = schema.with(new Namespace(namespaces.getLast(), names.next()));
        }
        schema = schema.with(new EnumType(next(TypeId::new), namespace(), names.next(), values, ""));
        schema = schema.with(new Domain(
                next(TypeId::new),
                namespace(),
                names.next(),
                new Varchar(OptionalInt.of(30)),
                random.nextBoolean(),
                new ValueSource.None(),
                List.of("VALUE <> 'no'"),
                ""));
        for (int i = 1 + random.nextInt(MOST_TABLES); i > 0; i--) {
            table();
        }
        for (int i = random.nextInt(2 * schema.tables().size()); i > 0; i--) {
            foreignKey();
        }
        return schema;
    }

    private <I> I next(IntFunction<I> kind) {
        return kind.apply(++lastId);
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private NamespaceId namespace() {
        return one(namespaces);
    }

    private void table() {
        RandomColumns columns = new RandomColumns(random, schema);
        RandomNames columnNames = names.afresh();
        Table table = Table.of(next(TableId::new), names.next()).withNamespace(namespace());
        for (int i = 1 + random.nextInt(7); i > 0; i--) {
            table = table.with(columns.column(next(ColumnId::new), columnNames.next()));
        }
        table = withKeys(table);
        table = withGenerated(table, columnNames.next());
        table = withCheck(table);
        schema = schema.with(withIndexes(table));
    }

    private Table withKeys(Table table) {
        Table keyed = table;
        if (random.nextInt(5) > 0) {
            List<ColumnId> key = some(table, 1 + random.nextInt(3));
            if (key.isEmpty()) {
                return table;
            }
            keyed = keyed.with(new PrimaryKey(next(ConstraintId::new), names.maybe(), key));
            Column first = table.column(key.getFirst());
            if (first.type() == Plain.INTEGER && random.nextBoolean()) {
                keyed = keyed.with(first.withSource(new Identity(one(List.of(Identity.Mode.values())))));
            }
        }
        if (random.nextInt(3) == 0 && !some(table, 1).isEmpty()) {
            keyed = keyed.with(new Unique(next(ConstraintId::new), names.maybe(), some(table, 1 + random.nextInt(2))));
        }
        return keyed;
    }

    /// So many columns of types that every engine takes as keys, or one made for it.
    private List<ColumnId> some(Table table, int count) {
        List<ColumnId> candidates = new ArrayList<>(table.columns().stream()
                .filter(column -> column.type() != Plain.JSON)
                .filter(column -> !(column.source() instanceof Generated))
                .map(Column::id)
                .toList());
        List<ColumnId> chosen = new ArrayList<>();
        while (chosen.size() < count && !candidates.isEmpty()) {
            chosen.add(candidates.remove(random.nextInt(candidates.size())));
        }
        return chosen;
    }

    private static String quoted(Column column) {
        return '"' + column.name().replace("\"", "\"\"") + '"';
    }

    private List<Column> numbers(Table table) {
        return table.columns().stream()
                .filter(column -> column.type() == Plain.INTEGER && !(column.source() instanceof Identity))
                .filter(column -> !(column.source() instanceof Generated))
                .toList();
    }

    private Table withGenerated(Table table, String name) {
        if (numbers(table).isEmpty() || random.nextBoolean()) {
            return table;
        }
        String sql = quoted(numbers(table).getFirst()) + " + 1";
        Column column = Column.of(next(ColumnId::new), name, Plain.INTEGER)
                .withSource(new Generated(sql, one(List.of(Generated.Storage.values()))));
        return table.with(random.nextInt(4) == 0 ? column.asNotNull() : column);
    }

    private Table withCheck(Table table) {
        Column column = one(table.columns());
        String sql = numbers(table).contains(column) ? quoted(column) + " > -100" : quoted(column) + " IS NOT NULL";
        return random.nextBoolean() ? table.with(new Check(next(ConstraintId::new), names.maybe(), sql)) : table;
    }

    private Table withIndexes(Table table) {
        Table indexed = table;
        for (int i = random.nextInt(3); i > 0; i--) {
            List<Index.Part> parts = new ArrayList<>();
            for (ColumnId column : some(table, 1 + random.nextInt(2))) {
                parts.add(new Index.OfColumn(column, one(List.of(Direction.values()))));
            }
            if (!numbers(table).isEmpty() && random.nextInt(4) == 0) {
                parts.add(new Index.OfExpression(quoted(numbers(table).getFirst()) + " + 1", Direction.ASCENDING));
            }
            String where = random.nextInt(4) == 0 ? quoted(table.columns().getFirst()) + " IS NOT NULL" : "";
            if (!parts.isEmpty()) {
                Index.Kind kind = one(List.of(Index.Kind.values()));
                indexed = indexed.with(new Index(next(IndexId::new), names.maybe(), kind, parts, "", where));
            }
        }
        return indexed;
    }

    /// Between any two tables, or within one, over columns that are made for it.
    private void foreignKey() {
        Table parent = one(schema.tables().values());
        if (parent.keys().isEmpty()) {
            return;
        }
        List<ColumnId> key = one(parent.keys());
        Table child = schema.table(one(schema.tables().values()).id());
        List<ColumnId> columns = new ArrayList<>();
        for (ColumnId each : key) {
            ColumnType type = parent.column(each).type();
            Column column = Column.of(next(ColumnId::new), "ref_" + lastId, type);
            child = child.with(random.nextInt(3) == 0 ? column.asNotNull() : column);
            columns.add(column.id());
        }
        schema = schema.with(child.with(new ForeignKey(
                next(ConstraintId::new),
                names.maybe(),
                columns,
                parent.id(),
                key,
                action(),
                action(),
                one(List.of(Deferral.values())))));
    }

    private ReferentialAction action() {
        return one(List.of(ReferentialAction.values()));
    }
}
