package keyline.model.migration;

import java.util.List;
import java.util.stream.Stream;
import keyline.model.Column;
import keyline.model.Constraint;
import keyline.model.Index;
import keyline.model.Table;
import keyline.model.ValueSource;
import keyline.model.dialect.Expressions;

/// A table that is there before and after.
record Kept(Table before, Table after) {

    /// Whether it is another constraint in nothing but its name. Columns that got other names take the expressions over
    /// them along.
    boolean same(Constraint was, Constraint now) {
        return switch (was) {
            case Constraint.PrimaryKey key ->
                now instanceof Constraint.PrimaryKey && key.columns().equals(now.columns());
            case Constraint.Unique key ->
                now instanceof Constraint.Unique && key.columns().equals(now.columns());
            case Constraint.Check check ->
                now instanceof Constraint.Check other && same(check.expression(), other.expression());
            case Constraint.ForeignKey key ->
                now instanceof Constraint.ForeignKey other
                        && key.between(other.columns(), other.parent(), other.parentColumns())
                                .equals(key)
                        && key.withActions(other.onDelete(), other.onUpdate()).equals(key)
                        && key.deferral() == other.deferral();
        };
    }

    /// The same for indexes.
    boolean same(Index was, Index now) {
        return was.kind() == now.kind()
                && was.method().equals(now.method())
                && same(was.where(), now.where())
                && parts(was, before).equals(parts(now, after));
    }

    private List<Object> parts(Index index, Table table) {
        return index.parts().stream()
                .map(part -> switch (part) {
                    case Index.OfColumn column -> (Object) column;
                    case Index.OfExpression(String sql, var direction) ->
                        new Index.OfExpression(table.equals(after) ? quoted(sql) : renamed(sql), direction);
                })
                .toList();
    }

    /// The same for expressions over the columns.
    boolean same(String was, String now) {
        return was.equals(now) || renamed(was).equals(quoted(now));
    }

    private String renamed(String sql) {
        return Expressions.replaceNames(
                sql,
                name -> before.columnNamed(name)
                        .flatMap(column -> after.find(column.id()))
                        .map(Kept::quoted));
    }

    private String quoted(String sql) {
        return Expressions.replaceNames(sql, name -> after.columnNamed(name).map(Kept::quoted));
    }

    private static String quoted(Column column) {
        return "<" + column.name() + ">";
    }

    /// The columns that are there before and after.
    Stream<ColumnPair> columns() {
        return after.columns().stream()
                .flatMap(now -> before.find(now.id()).stream().map(was -> new ColumnPair(this, was, now)));
    }

    List<Column> addedColumns() {
        return after.columns().stream()
                .filter(column -> before.find(column.id()).isEmpty())
                .toList();
    }

    List<Column> droppedColumns() {
        return before.columns().stream()
                .filter(column -> after.find(column.id()).isEmpty())
                .toList();
    }

    /// Whether any value would do in a new column: nothing holds it to others or to a condition.
    boolean isFree(Column column) {
        return !isKeyed(column)
                && after.constraintsOf(Constraint.Check.class).stream()
                        .noneMatch(check -> Expressions.mentions(check.expression(), column.name()));
    }

    /// Whether the values of a column are held to those of other rows, be it only some of them.
    boolean isKeyed(Column column) {
        return after.constraints().stream().anyMatch(each -> each.columns().contains(column.id()))
                || isUniquelyIndexed(column);
    }

    /// Whether a new column is empty in the rows that are there, though it has a default: that would be the same in all
    /// of them, where they have to differ.
    boolean beginsEmpty(Column column) {
        boolean same =
                column.source() instanceof ValueSource.Literal || column.source() instanceof ValueSource.CurrentTime;
        boolean unique = after.constraintsOf(Constraint.Unique.class).stream()
                .anyMatch(each -> each.columns().contains(column.id()));
        return same && column.nullable() && (unique || isUniquelyIndexed(column));
    }

    private boolean isUniquelyIndexed(Column column) {
        return after.indexes().stream()
                .filter(index -> index.kind() == Index.Kind.UNIQUE)
                .flatMap(index -> index.parts().stream())
                .anyMatch(part -> isOver(part, column));
    }

    private static boolean isOver(Index.Part part, Column column) {
        return switch (part) {
            case Index.OfColumn of -> of.column().equals(column.id());
            case Index.OfExpression(String sql, var _) -> Expressions.mentions(sql, column.name());
        };
    }
}
