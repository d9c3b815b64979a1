package keyline.persistence.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.ColumnType.Plain;
import keyline.model.Constraint;
import keyline.model.Constraint.Check;
import keyline.model.Constraint.ForeignKey;
import keyline.model.Constraint.PrimaryKey;
import keyline.model.ConstraintId;
import keyline.model.Document;
import keyline.model.Index;
import keyline.model.NamedType;
import keyline.model.NamedType.Domain;
import keyline.model.NamedType.EnumType;
import keyline.model.Namespace;
import keyline.model.ReferentialAction;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.ValueSource;
import keyline.model.ValueSource.Generated;
import keyline.model.ValueSource.Identity;
import keyline.model.View;
import keyline.model.ViewId;
import keyline.model.edit.DropColumns;
import keyline.model.edit.RenameColumn;
import keyline.model.edit.RenameConstraint;
import keyline.model.edit.RenameIndex;
import keyline.model.edit.RenameNamespace;
import keyline.model.edit.RenameTable;
import keyline.model.edit.RenameView;
import keyline.model.edit.ReplaceNamedType;
import keyline.model.edit.SetTableComment;

/// What [RandomChanges] never does: schemas, views, keys, checks, indexes, computed columns, numberings and types
/// change, whole families of columns get another type, and names are given anew.
final class OtherChanges {

    private static final int FIRST_ID = 7_000;

    private final RandomGenerator random;
    private final Map<ViewId, Reading> read = new HashMap<>();
    private Document document;

    /// What a view is over.
    private record Reading(TableId table, ColumnId column) {

        static Reading of(View view, Schema schema) {
            return schema.tables().stream()
                    .flatMap(table -> table.columns().stream().map(column -> new Reading(table.id(), column.id())))
                    .filter(each -> each.query(schema).equals(view.sql()))
                    .findFirst()
                    .orElseThrow();
        }

        String query(Schema schema) {
            Table from = schema.table(table);
            String namespace = schema.namespaces().get(from.namespace()).name();
            return "SELECT " + quoted(from.column(column).name()) + " AS a, 1 AS b FROM "
                    + (namespace.isEmpty() ? "" : quoted(namespace) + ".") + quoted(from.name());
        }

        boolean isThere(Schema schema) {
            return schema.tables()
                    .find(table)
                    .flatMap(each -> each.find(column))
                    .isPresent();
        }
    }

    private OtherChanges(Schema schema, long seed, int firstId) {
        random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed + firstId);
        Document empty = Document.empty();
        document = new Document(schema, empty.diagrams(), empty.grids(), empty.target(), firstId);
    }

    /// A schema with some views and comments.
    static Schema withViews(Schema schema, long seed) {
        OtherChanges changes = new OtherChanges(schema, seed, FIRST_ID);
        for (Table table : schema.tables()) {
            if (changes.random.nextInt(3) == 0) {
                changes.addView(table);
            }
            if (changes.random.nextInt(3) == 0) {
                changes.document = new SetTableComment(table.id(), "said of it").apply(changes.document);
            }
        }
        return changes.document.schema();
    }

    static Schema of(Schema schema, long seed) {
        OtherChanges changes = new OtherChanges(schema, seed, 2 * FIRST_ID);
        schema.views().forEach(view -> changes.read.put(view.id(), Reading.of(view, schema)));
        for (int i = 1 + changes.random.nextInt(4); i > 0; i--) {
            changes.change(changes.one(changes.document.schema().tables().values()));
        }
        changes.mendViews();
        return changes.document.schema();
    }

    private void change(Table table) {
        switch (random.nextInt(20)) {
            case 0 -> renameNamespace();
            case 1 -> addView(table);
            case 2, 3 -> changeView();
            case 4, 5 -> retypeFamily(table);
            case 6 -> widenKey(table);
            case 7 -> dropKey(table);
            case 8 -> document = new SetTableComment(table.id(), random.nextBoolean() ? "" : "new's").apply(document);
            case 9 -> changeCheck(table);
            case 10, 11 -> changeIndex(table);
            case 12 -> number(table);
            case 13 -> compute(table);
            case 14 -> changeEnum();
            case 15 -> changeDomain();
            case 16 -> respell(table);
            case 17 -> replaceColumn(table);
            case 18 -> replaceTable(table);
            default -> rotate(table);
        }
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private <I extends keyline.model.Id> I next(IntFunction<I> kind) {
        I id = document.newId(kind);
        document = document.taking(id);
        return id;
    }

    private Schema schema() {
        return document.schema();
    }

    private void put(Table table) {
        document = document.with(table);
    }

    private void put(View view) {
        document = document.with(schema().with(view));
    }

    private static String quoted(String name) {
        return "\"" + name.replace("\"", "\"\"") + "\"";
    }

    private void renameNamespace() {
        Namespace namespace = one(schema().namespaces().values());
        if (!namespace.name().isEmpty()) {
            document = new RenameNamespace(
                            namespace.id(), "renamed " + namespace.id().value())
                    .apply(document);
        }
    }

    private void addView(Table table) {
        ViewId id = next(ViewId::new);
        put(new View(
                id, table.namespace(), "view " + id.value(), query(id, table), random.nextBoolean() ? "" : "a view"));
    }

    private String query(ViewId view, Table table) {
        Reading reading = new Reading(table.id(), one(table.columns()).id());
        read.put(view, reading);
        return reading.query(schema());
    }

    /// Edits of tables leave the text of a query as it is: whoever changes them changes it, too.
    private void mendViews() {
        for (View view : schema().views()) {
            Reading reading = Objects.requireNonNull(read.get(view.id()));
            document = document.with(
                    reading.isThere(schema())
                            ? schema().with(new View(
                                    view.id(), view.namespace(), view.name(), reading.query(schema()), view.comment()))
                            : schema().without(view.id()));
        }
    }

    private void changeView() {
        if (schema().views().isEmpty()) {
            return;
        }
        View view = one(schema().views().values());
        switch (random.nextInt(3)) {
            case 0 ->
                document = new RenameView(view.id(), "renamed " + view.id().value()).apply(document);
            case 1 -> document = document.with(schema().without(view.id()));
            default -> {
                String sql = query(view.id(), one(schema().tables().values()));
                put(new View(view.id(), view.namespace(), view.name(), sql, "another"));
            }
        }
    }

    /// A whole number and all that refer to it, or that it refers to.
    private void retypeFamily(Table table) {
        List<Column> numbers = table.columns().stream()
                .filter(column -> column.type() == Plain.INTEGER || column.type() == Plain.BIGINT)
                .filter(column -> !(column.source() instanceof Generated))
                .toList();
        if (numbers.isEmpty()) {
            return;
        }
        Column first = one(numbers);
        Plain type = first.type() == Plain.INTEGER ? Plain.BIGINT : Plain.INTEGER;
        for (ColumnId id : family(first.id())) {
            for (Table each : schema().tables()) {
                each.find(id).ifPresent(column -> put(each.with(column.withType(type))));
            }
        }
    }

    private Set<ColumnId> family(ColumnId first) {
        Set<ColumnId> family = new HashSet<>(Set.of(first));
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Table table : schema().tables()) {
                for (ForeignKey key : table.foreignKeys()) {
                    for (int i = 0; i < key.columns().size(); i++) {
                        List<ColumnId> both = List.of(
                                key.columns().get(i), key.parentColumns().get(i));
                        grown |= both.stream().anyMatch(family::contains) && family.addAll(both);
                    }
                }
            }
        }
        return family;
    }

    private void dropInbound(Table table) {
        schema().inbound(table.id())
                .forEach(each ->
                        put(schema().table(each.child().id()).without(each.key().id())));
    }

    private void dropKey(Table table) {
        table.primaryKey().ifPresent(key -> {
            dropInbound(table);
            put(unnumbered(schema().table(table.id()).without(key.id())));
        });
    }

    private static Table unnumbered(Table table) {
        Table plain = table;
        for (Column column : table.columns()) {
            plain = column.source() instanceof Identity ? plain.with(column.withSource(new ValueSource.None())) : plain;
        }
        return plain;
    }

    private void widenKey(Table table) {
        List<Column> more = table.columns().stream()
                .filter(column -> column.type() == Plain.INTEGER && !(column.source() instanceof Generated))
                .filter(column -> !table.inPrimaryKey(column.id()))
                .toList();
        if (table.primaryKey().isPresent() && !more.isEmpty()) {
            dropInbound(table);
            Column column = one(more);
            PrimaryKey key = table.primaryKey().get();
            List<ColumnId> columns = new ArrayList<>(key.columns());
            columns.add(random.nextInt(columns.size() + 1), column.id());
            Table now = settable(unnumbered(schema().table(table.id())).with(column.asNotNull()), column.id());
            put(now.with(new PrimaryKey(key.id(), key.name(), columns)));
        }
    }

    /// No row can be deleted under SET NULL over NOT NULL.
    private static Table settable(Table table, ColumnId column) {
        Table settable = table;
        for (ForeignKey key : table.foreignKeys()) {
            if (key.columns().contains(column)) {
                settable = settable.with(key.withActions(ReferentialAction.NO_ACTION, ReferentialAction.NO_ACTION));
            }
        }
        return settable;
    }

    private void changeCheck(Table table) {
        String sql = quoted(one(table.columns()).name()) + " IS NOT NULL";
        List<Check> checks = table.constraintsOf(Check.class);
        if (checks.isEmpty()) {
            put(table.with(new Check(next(ConstraintId::new), "", sql)));
        } else {
            put(table.with(new Check(one(checks).id(), one(checks).name(), sql)));
        }
    }

    private void changeIndex(Table table) {
        if (table.indexes().isEmpty()) {
            return;
        }
        Index index = one(table.indexes());
        switch (random.nextInt(5)) {
            case 0 -> put(table.without(index.id()));
            case 1 ->
                document = new RenameIndex(
                                table.id(), index.id(), "renamed " + index.id().value())
                        .apply(document);
            case 2 -> put(table.with(with(index, one(List.of(Index.Kind.values())), index.parts(), index.where())));
            case 3 -> put(table.with(with(index, index.kind(), index.parts().reversed(), index.where())));
            default -> {
                String where = quoted(one(table.columns()).name()) + " IS NOT NULL";
                put(table.with(
                        with(index, index.kind(), index.parts(), index.where().isEmpty() ? where : "")));
            }
        }
    }

    private static Index with(Index index, Index.Kind kind, List<Index.Part> parts, String where) {
        return new Index(index.id(), index.name(), kind, parts, index.method(), where);
    }

    private void number(Table table) {
        boolean numbered = table.columns().stream().anyMatch(column -> column.source() instanceof Identity);
        if (numbered) {
            put(unnumbered(table));
        } else if (table.primaryKey().isPresent()) {
            Column column = table.column(table.primaryKey().get().columns().getFirst());
            boolean refers =
                    table.foreignKeys().stream().anyMatch(key -> key.columns().contains(column.id()));
            if (column.type() == Plain.INTEGER && !refers) {
                put(table.with(column.withSource(new Identity(one(List.of(Identity.Mode.values()))))));
            }
        }
    }

    private void compute(Table table) {
        for (Column column : table.columns()) {
            if (column.source() instanceof Generated(String sql, var storage)) {
                put(table.with(column.withSource(
                        random.nextBoolean() ? new Generated(sql + " + 1", storage) : new ValueSource.None())));
            }
        }
    }

    private void changeEnum() {
        for (NamedType type : schema().types()) {
            if (type instanceof EnumType each) {
                List<String> values = new ArrayList<>(each.values());
                String first = one(values);
                if (values.size() > 1 && !isDefault(first)) {
                    values.remove(first);
                }
                if (random.nextBoolean()) {
                    Collections.sort(values);
                } else {
                    Collections.rotate(values, 1);
                }
                document = new ReplaceNamedType(
                                new EnumType(each.id(), each.namespace(), each.name(), values, "changed"))
                        .apply(document);
            }
        }
    }

    private boolean isDefault(String value) {
        return schema().tables().stream()
                .flatMap(table -> table.columns().stream())
                .anyMatch(column -> column.source().equals(new ValueSource.Literal(value)));
    }

    private void changeDomain() {
        for (NamedType type : schema().types()) {
            if (type instanceof Domain each) {
                List<String> checks = random.nextBoolean() ? List.of() : List.of("VALUE <> 'never'");
                boolean nullable = random.nextBoolean();
                document = new ReplaceNamedType(new Domain(
                                each.id(),
                                each.namespace(),
                                each.name(),
                                each.base(),
                                nullable,
                                each.source(),
                                checks,
                                each.comment()))
                        .apply(document);
            }
        }
    }

    private void respell(Table table) {
        Column column = one(table.columns());
        document = new RenameColumn(table.id(), column.id(), respelled(column.name())).apply(document);
        document = new RenameTable(table.id(), respelled(table.name())).apply(document);
    }

    private static String respelled(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        return upper.equalsIgnoreCase(name)
                        && upper.length() == name.length()
                        && name.chars().allMatch(each -> each < 128)
                ? upper.equals(name) ? name.toLowerCase(Locale.ROOT) : upper
                : name;
    }

    /// The column of that name is another one from now on.
    private void replaceColumn(Table table) {
        Column column = one(table.columns());
        String name = column.name();
        if (random.nextBoolean() || isUsed(table, column)) {
            document = new RenameColumn(table.id(), column.id(), "was it").apply(document);
        } else {
            document = new DropColumns(table.id(), Set.of(column.id())).apply(document);
        }
        put(schema().table(table.id())
                .with(Column.of(next(ColumnId::new), name, one(List.of(Plain.DATE, Plain.TEXT)))));
    }

    private boolean isUsed(Table table, Column column) {
        boolean keyed =
                table.constraints().stream().anyMatch(each -> each.columns().contains(column.id()))
                        || !schema().inbound(table.id()).isEmpty();
        return keyed
                || table.columns().size() == 1
                || !table.indexes().isEmpty()
                || !table.constraintsOf(Check.class).isEmpty()
                || table.columns().stream().anyMatch(each -> each.source() instanceof Generated);
    }

    /// The table of that name is another one from now on.
    private void replaceTable(Table table) {
        document = new RenameTable(table.id(), "was it " + table.id().value()).apply(document);
        Column id = Column.of(next(ColumnId::new), "id", Plain.INTEGER).asNotNull();
        put(Table.of(next(TableId::new), table.name())
                .withNamespace(table.namespace())
                .with(id)
                .with(new PrimaryKey(next(ConstraintId::new), "", List.of(id.id()))));
    }

    /// The names of all columns go round, and those of two constraints are swapped.
    private void rotate(Table table) {
        List<Column> columns = table.columns();
        for (Column column : columns) {
            document = new RenameColumn(
                            table.id(), column.id(), "on the way " + column.id().value())
                    .apply(document);
        }
        for (int i = 0; i < columns.size(); i++) {
            String name = columns.get((i + 1) % columns.size()).name();
            document = new RenameColumn(table.id(), columns.get(i).id(), name).apply(document);
        }
        List<Constraint> named = table.constraints().stream()
                .filter(each -> !each.name().isEmpty())
                .toList();
        if (named.size() > 1) {
            document = new RenameConstraint(table.id(), named.getFirst().id(), "on the way").apply(document);
            document = new RenameConstraint(
                            table.id(), named.getLast().id(), named.getFirst().name())
                    .apply(document);
            document = new RenameConstraint(
                            table.id(), named.getFirst().id(), named.getLast().name())
                    .apply(document);
        }
    }
}
