package keyline.persistence.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.Constraint;
import keyline.model.Document;
import keyline.model.Index;
import keyline.model.Names;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.Value;
import keyline.model.edit.Singular;
import keyline.persistence.store.Pending.What;

/// How refusals call things: by the names of the design, rows by their keys.
record Wording(Document document) {

    private static final int LONGEST_VALUE = 60;

    Schema schema() {
        return document.schema();
    }

    Table table(TableId table) {
        return schema().table(table);
    }

    /// The table's name.
    String name(TableId table) {
        return table(table).name();
    }

    /// The name of a constraint or index, explicit or derived; of a column's own demands the column's name.
    String name(TableId id, What what) {
        Table table = table(id);
        return switch (what) {
            case Pending.OfConstraint(var constraint) ->
                table.find(constraint)
                        .map((Constraint each) -> Names.of(each, table, schema()))
                        .orElse("");
            case Pending.OfIndex(var index) ->
                table.find(index).map((Index each) -> Names.of(each, table)).orElse("");
            case Pending.OfNotNull(ColumnId column) -> column(id, column);
            case Pending.OfType(ColumnId column) -> column(id, column);
        };
    }

    String column(TableId table, ColumnId column) {
        return table(table).find(column).map(Column::name).orElse("");
    }

    /// "orders.customer_id"
    String place(TableId table, ColumnId column) {
        return name(table) + "." + column(table, column);
    }

    /// "customer" for one row of customers.
    String one(TableId table) {
        return Singular.of(name(table));
    }

    /// "1,234 orders" or "1 order".
    String count(long rows, TableId table) {
        return rows == 1 ? "1 " + one(table) : number(rows) + " " + name(table);
    }

    /// "1,234".
    static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /// "3 orders refer" or "1 order refers".
    String refer(long rows, TableId table) {
        return count(rows, table) + (rows == 1 ? " refers" : " refer");
    }

    /// "customer_id", or "order_id and line".
    String columns(TableId table, List<ColumnId> columns) {
        return and(columns.stream().map(column -> column(table, column)).toList());
    }

    /// "customer_id 99", or "order_id 7 and line 2".
    String has(TableId table, List<ColumnId> columns, List<Value> values) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            parts.add(column(table, columns.get(i)) + " " + value(values.get(i)));
        }
        return and(parts);
    }

    /// "7", or "7 and 2".
    static String values(List<Value> values) {
        return and(values.stream().map(Wording::value).toList());
    }

    static String and(List<String> parts) {
        return parts.size() < 2
                ? String.join("", parts)
                : parts.stream().limit(parts.size() - 1).collect(Collectors.joining(", ")) + " and " + parts.getLast();
    }

    /// A value as people write it: texts in quotes, long ones cut.
    static String value(Value value) {
        return switch (value) {
            case Value.Null _ -> "NULL";
            case Value.Int _, Value.Real _ -> value.text();
            case Value.Text(String text) -> "'" + cut(text) + "'";
            case Value.Bytes(String hex) -> "x'" + cut(hex) + "'";
        };
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_VALUE ? text : text.substring(0, LONGEST_VALUE) + "…";
    }
}
