package keyline.model.change;

import java.util.List;
import java.util.stream.Collectors;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.NamespaceId;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TableId;

/// Changes in words, as they look on either side: what was there and what is there. One of the two is empty for what is
/// new or gone.
///
/// @param before the schema that the changes are of
/// @param after the schema that they lead to
public record ChangeSides(Schema before, Schema after) {

    /// Both sides of one change.
    public record Sides(String before, String after) {

        private static Sides added(String text) {
            return new Sides("", text);
        }

        private static Sides dropped(String text) {
            return new Sides(text, "");
        }
    }

    /// What a change is about, on both sides. The table of a change within one isn't named.
    public Sides of(Change change) {
        ChangeText text = new ChangeText(before, after);
        return switch (change) {
            case Change.NamespaceAdded _,
                    Change.TypeAdded _,
                    Change.TableAdded _,
                    Change.ViewAdded _,
                    Change.DiagramAdded _ -> Sides.added(text.of(change));
            case Change.NamespaceDropped _,
                    Change.TypeDropped _,
                    Change.TableDropped _,
                    Change.ViewDropped _,
                    Change.DiagramDropped _ -> Sides.dropped(text.of(change));
            case Change.NamespaceRenamed(var was, var now) -> new Sides("schema " + was.name(), "schema " + now.name());
            case Change.TypeChanged(var was, var now) -> new Sides(ChangeText.type(was), ChangeText.type(now));
            case Change.InTable inTable -> inTable(inTable, text);
            case Change.ViewChanged(var was, var now) ->
                new Sides(view(was.name(), was.sql()), view(now.name(), now.sql()));
            case Change.DiagramChanged(var was, var now) -> new Sides("diagram " + was.name(), "diagram " + now.name());
            case Change.TargetChanged(var was, var now) -> new Sides("target " + was, "target " + now);
        };
    }

    private Sides inTable(Change.InTable change, ChangeText text) {
        return switch (change) {
            case Change.ColumnAdded _, Change.ConstraintAdded _, Change.IndexAdded _ -> Sides.added(text.of(change));
            case Change.ColumnDropped _, Change.ConstraintDropped _, Change.IndexDropped _ ->
                Sides.dropped(text.of(change));
            case Change.TableRenamed table -> new Sides("name " + table.before(), "name " + table.after());
            case Change.TableMoved table ->
                new Sides("schema " + namespace(table.before(), before), "schema " + namespace(table.after(), after));
            case Change.TableCommented table -> new Sides(comment(table.before()), comment(table.after()));
            case Change.ColumnChanged(var table, var was, var now) -> columns(was, now, table);
            case Change.ColumnsReordered(var table, var order) -> order(table, order);
            case Change.ConstraintChanged(var table, var was, var now) ->
                new Sides(ChangeText.constraint(was, table, before), ChangeText.constraint(now, table, after));
            case Change.ConstraintsReordered _ -> new Sides("order of the constraints", "another order");
            case Change.IndexChanged(var table, var was, var now) ->
                new Sides(ChangeText.index(was, table, before), ChangeText.index(now, table, after));
            case Change.IndexesReordered _ -> new Sides("order of the indexes", "another order");
        };
    }

    private Sides columns(Column was, Column now, TableId table) {
        boolean commented = !was.comment().equals(now.comment());
        return new Sides(
                "column " + ChangeText.column(was, table, before) + (commented ? ", " + comment(was.comment()) : ""),
                "column " + ChangeText.column(now, table, after) + (commented ? ", " + comment(now.comment()) : ""));
    }

    private Sides order(TableId id, List<ColumnId> order) {
        return new Sides(
                "order "
                        + names(
                                before.table(id),
                                before.table(id).columns().stream()
                                        .map(Column::id)
                                        .toList()),
                "order " + names(after.table(id), order));
    }

    private static String names(Table table, List<ColumnId> columns) {
        return columns.stream()
                .flatMap(column -> table.find(column).stream().map(Column::name))
                .collect(Collectors.joining(", "));
    }

    private static String comment(String text) {
        return text.isEmpty() ? "no comment" : "comment “" + text + "”";
    }

    private static String view(String name, String sql) {
        return "view " + name + " as " + sql.strip().replaceAll("\\s+", " ");
    }

    private static String namespace(NamespaceId id, Schema schema) {
        String name = schema.namespaces().get(id).name();
        return name.isEmpty() ? "the default one" : name;
    }
}
