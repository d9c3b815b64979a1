package keyline.persistence.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.ColumnType;
import keyline.model.Constraint;
import keyline.model.Constraint.ForeignKey;
import keyline.model.ConstraintId;
import keyline.model.Deferral;
import keyline.model.Document;
import keyline.model.Id;
import keyline.model.Index;
import keyline.model.IndexId;
import keyline.model.ReferentialAction;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.TypeText;
import keyline.model.ValueSource;

/// A document put together by hand, by names, for tests.
final class Sketch {

    private Document document = Document.empty();

    Document document() {
        return document;
    }

    /// Goes on from another document.
    Sketch from(Document other) {
        document = other;
        return this;
    }

    private <I extends Id> I id(java.util.function.IntFunction<I> kind) {
        I id = document.newId(kind);
        document = document.taking(id);
        return id;
    }

    /// A table with columns such as `id int pk`, `name varchar(20) not null`, `state text default new`.
    TableId table(String name, String... columns) {
        TableId table = id(TableId::new);
        document = document.with(Table.of(table, name));
        List<ColumnId> key = new ArrayList<>();
        for (String text : columns) {
            ColumnId column = column(name, text.replace(" pk", ""));
            if (text.contains(" pk")) {
                key.add(column);
            }
        }
        if (!key.isEmpty()) {
            add(name, new Constraint.PrimaryKey(id(ConstraintId::new), "", key));
        }
        return table;
    }

    /// Adds a column to a table.
    ColumnId column(String table, String text) {
        ColumnId id = id(ColumnId::new);
        String rest = text;
        ValueSource source = new ValueSource.None();
        if (rest.contains(" default ")) {
            source = new ValueSource.Literal(rest.substring(rest.indexOf(" default ") + 9));
            rest = rest.substring(0, rest.indexOf(" default "));
        }
        boolean nullable = !rest.contains(" not null");
        String[] parts = rest.replace(" not null", "").split(" ", 2);
        ColumnType type = TypeText.read(parts[1], document.schema());
        Column column = new Column(id, parts[0], type, nullable, source, "");
        document = document.with(table(table).with(column));
        return id;
    }

    Table table(String name) {
        return document.schema().tableNamed(name).orElseThrow();
    }

    ColumnId column(Table table, String name) {
        return table.columnNamed(name).orElseThrow().id();
    }

    List<ColumnId> columns(String table, String names) {
        return Arrays.stream(names.split(", ?"))
                .map(name -> column(table(table), name))
                .toList();
    }

    ConstraintId add(String table, Constraint constraint) {
        document = document.with(table(table).with(constraint));
        return constraint.id();
    }

    ConstraintId unique(String table, String columns) {
        return add(table, new Constraint.Unique(id(ConstraintId::new), "", columns(table, columns)));
    }

    ConstraintId primaryKey(String table, String columns) {
        return add(table, new Constraint.PrimaryKey(id(ConstraintId::new), "", columns(table, columns)));
    }

    ConstraintId check(String table, String expression) {
        return add(table, new Constraint.Check(id(ConstraintId::new), "", expression));
    }

    IndexId uniqueIndex(String table, String columns, String where) {
        IndexId index = id(IndexId::new);
        List<Index.Part> parts = columns(table, columns).stream()
                .<Index.Part>map(column -> new Index.OfColumn(column, Index.Direction.ASCENDING))
                .toList();
        document = document.with(table(table).with(new Index(index, "", Index.Kind.UNIQUE, parts, "", where)));
        return index;
    }

    /// A foreign key such as `c(pid) -> p(id)`.
    ConstraintId reference(String text, ReferentialAction onDelete, ReferentialAction onUpdate) {
        return reference(text, onDelete, onUpdate, Deferral.NOT_DEFERRABLE);
    }

    ConstraintId reference(String text, ReferentialAction onDelete, ReferentialAction onUpdate, Deferral deferral) {
        String[] sides = text.split(" -> ", 2);
        String child = sides[0].substring(0, sides[0].indexOf('('));
        String parent = sides[1].substring(0, sides[1].indexOf('('));
        return add(
                child,
                new ForeignKey(
                        id(ConstraintId::new),
                        "",
                        columns(child, inner(sides[0])),
                        table(parent).id(),
                        columns(parent, inner(sides[1])),
                        onDelete,
                        onUpdate,
                        deferral));
    }

    ConstraintId reference(String text) {
        return reference(text, ReferentialAction.NO_ACTION, ReferentialAction.NO_ACTION);
    }

    private static String inner(String side) {
        return side.substring(side.indexOf('(') + 1, side.indexOf(')'));
    }

    void drop(String table, ConstraintId constraint) {
        document = document.with(table(table).without(constraint));
    }

    void drop(String table) {
        document = document.with(document.schema().without(table(table).id()));
    }

    void dropColumn(String table, String column) {
        List<Column> rest = table(table).columns().stream()
                .filter(each -> !each.name().equals(column))
                .toList();
        document = document.with(table(table).withColumns(rest));
    }

    void change(String table, String column, UnaryOperator<Column> change) {
        Table changed = table(table);
        document = document.with(
                changed.with(change.apply(changed.columnNamed(column).orElseThrow())));
    }

    void retype(String table, String column, String type) {
        change(table, column, each -> each.withType(TypeText.read(type, document.schema())));
    }
}
