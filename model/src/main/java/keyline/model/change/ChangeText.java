package keyline.model.change;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.ColumnText;
import keyline.model.Constraint;
import keyline.model.Index;
import keyline.model.NamedType;
import keyline.model.Names;
import keyline.model.NamespaceId;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TableId;

/// Changes in words, for lists that people read and pick from.
///
/// @param before the schema that the changes are of
/// @param after the schema that they lead to
public record ChangeText(Schema before, Schema after) {

    /// What a change is about and what happens to it: `column total, int → bigint`. The table of a change within one isn't
    /// named, see [#table(Change.InTable)].
    public String of(Change change) {
        return switch (change) {
            case Change.NamespaceAdded(var namespace) -> "schema " + namespace.name();
            case Change.NamespaceDropped(var namespace) -> "schema " + namespace.name();
            case Change.NamespaceRenamed(var was, var now) -> "schema " + renamed(was.name(), now.name());
            case Change.TypeAdded(var type) -> type(type);
            case Change.TypeDropped(var type) -> type(type);
            case Change.TypeChanged(var was, var now) -> "type " + renamed(was.name(), now.name()) + changed(was, now);
            case Change.TableAdded(var table) -> "table " + table.name() + columns(table);
            case Change.TableDropped(var table) -> "table " + table.name() + columns(table);
            case Change.InTable inTable -> inTable(inTable);
            case Change.ViewAdded(var view) -> "view " + view.name();
            case Change.ViewDropped(var view) -> "view " + view.name();
            case Change.ViewChanged(var was, var now) -> "view " + renamed(was.name(), now.name());
            case Change.DiagramAdded(var diagram) -> "diagram " + diagram.name();
            case Change.DiagramDropped(var diagram) -> "diagram " + diagram.name();
            case Change.DiagramChanged(var was, var now) -> "diagram " + renamed(was.name(), now.name());
            case Change.TargetChanged(var was, var now) -> "target " + renamed(was, now);
        };
    }

    /// The name, before the change, of the table that a change is in.
    public String table(Change.InTable change) {
        return before.tables().find(change.table()).map(Table::name).orElse("");
    }

    private String inTable(Change.InTable change) {
        return switch (change) {
            case Change.TableRenamed(_, var was, var now) -> "name, " + renamed(was, now);
            case Change.TableMoved(_, var was, var now) ->
                "schema, " + renamed(namespace(was, before), namespace(now, after));
            case Change.TableCommented(_, var was, var now) -> "comment, " + renamed(quoted(was), quoted(now));
            case Change.ColumnAdded(var table, var column) -> "column " + column(column, table, after);
            case Change.ColumnDropped(var table, var column) -> "column " + column(column, table, before);
            case Change.ColumnChanged(var table, var was, var now) -> "column " + column(was, now, table);
            case Change.ColumnsReordered _ -> "order of the columns";
            case Change.ConstraintAdded(var table, var constraint) -> constraint(constraint, table, after);
            case Change.ConstraintDropped(var table, var constraint) -> constraint(constraint, table, before);
            case Change.ConstraintChanged(var table, var was, var now) ->
                renamed(constraint(was, table, before), constraint(now, table, after));
            case Change.ConstraintsReordered _ -> "order of the constraints";
            case Change.IndexAdded(var table, var index) -> index(index, table, after);
            case Change.IndexDropped(var table, var index) -> index(index, table, before);
            case Change.IndexChanged(var table, var was, var now) ->
                renamed(index(was, table, before), index(now, table, after));
            case Change.IndexesReordered _ -> "order of the indexes";
        };
    }

    private static String renamed(String was, String now) {
        return was.equals(now) ? was : was + " → " + now;
    }

    private static String quoted(String text) {
        return text.isEmpty() ? "none" : "“" + text + "”";
    }

    private static String namespace(NamespaceId id, Schema schema) {
        String name = schema.namespaces().get(id).name();
        return name.isEmpty() ? "the default one" : name;
    }

    static String type(NamedType type) {
        return switch (type) {
            case NamedType.EnumType of -> "enum %s (%s)".formatted(of.name(), String.join(", ", of.values()));
            case NamedType.Domain of -> "domain " + of.name();
        };
    }

    private static String changed(NamedType was, NamedType now) {
        return was instanceof NamedType.EnumType old && now instanceof NamedType.EnumType fresh
                ? ", (%s)".formatted(renamed(String.join(", ", old.values()), String.join(", ", fresh.values())))
                : "";
    }

    private static String columns(Table table) {
        return " (%d %s)".formatted(table.columns().size(), table.columns().size() == 1 ? "column" : "columns");
    }

    static String column(Column column, TableId table, Schema schema) {
        return ColumnText.of(column, schema.table(table), schema);
    }

    private String column(Column was, Column now, TableId table) {
        String text = renamed(column(was, table, before), column(now, table, after));
        return was.comment().equals(now.comment())
                ? text
                : text + ", comment " + renamed(quoted(was.comment()), quoted(now.comment()));
    }

    static String constraint(Constraint constraint, TableId id, Schema schema) {
        Table table = schema.table(id);
        String name = Names.kindOf(constraint) + " " + Names.of(constraint, table, schema);
        return switch (constraint) {
            case Constraint.PrimaryKey key -> name + names(table, key.columns());
            case Constraint.Unique unique -> name + names(table, unique.columns());
            case Constraint.Check check -> name + " (" + check.expression() + ")";
            case Constraint.ForeignKey key -> name + names(table, key.columns()) + parent(key, schema);
        };
    }

    private static String names(Table table, List<ColumnId> columns) {
        return columns.stream()
                .map(column -> table.find(column).map(Column::name).orElse("?"))
                .collect(Collectors.joining(", ", " (", ")"));
    }

    private static String parent(Constraint.ForeignKey key, Schema schema) {
        return schema.tables()
                .find(key.parent())
                .map(table -> " → " + table.name() + names(table, key.parentColumns()) + actions(key))
                .orElse(" → a table that is gone");
    }

    private static String actions(Constraint.ForeignKey key) {
        return " on delete %s on update %s"
                .formatted(key.onDelete().sql(), key.onUpdate().sql())
                .replaceAll(" on (delete|update) NO ACTION", "")
                .toLowerCase(Locale.ROOT);
    }

    static String index(Index index, TableId id, Schema schema) {
        Table table = schema.table(id);
        String parts = index.parts().stream()
                .map(part -> switch (part) {
                    case Index.OfColumn of -> table.find(of.column()).map(Column::name).orElse("?");
                    case Index.OfExpression of -> of.sql();
                })
                .collect(Collectors.joining(", "));
        String kind = index.kind() == Index.Kind.UNIQUE ? "unique index" : "index";
        return "%s %s (%s)".formatted(kind, Names.of(index, table), parts);
    }
}
