package keyline.app.inspector;

import java.util.List;
import keyline.model.Cardinality;
import keyline.model.ColumnId;
import keyline.model.Constraint.ForeignKey;
import keyline.model.Schema;
import keyline.model.Table;

/// What the inspector calls a foreign key and its parts.
final class ForeignKeyText {

    private ForeignKeyText() {}

    /// "customer_id → customers", as seen from the child.
    static String outbound(Table child, ForeignKey key, Schema schema) {
        return columns(child, key.columns()) + " → " + parent(key, schema);
    }

    /// "orders.customer_id", as seen from the parent.
    static String inbound(Table child, ForeignKey key) {
        return qualified(child, key.columns());
    }

    /// "orders.customer_id", or "order_lines (order_id, line_no)".
    static String qualified(Table table, List<ColumnId> columns) {
        String names = columns(table, columns);
        return columns.size() == 1 ? table.name() + "." + names : table.name() + " (" + names + ")";
    }

    /// "RESTRICT · CASCADE": on delete, on update.
    static String actions(ForeignKey key) {
        return key.onDelete().sql() + " · " + key.onUpdate().sql();
    }

    /// "refers to customers.customer_id · N : 1".
    static String summary(Table child, ForeignKey key, Schema schema) {
        String target = schema.tables()
                .find(key.parent())
                .map(parent -> qualified(parent, key.parentColumns()))
                .orElse("a table that is gone");
        return "refers to " + target + " · " + cardinality(Cardinality.of(child, key));
    }

    private static String cardinality(Cardinality cardinality) {
        String many = cardinality.child() == Cardinality.ChildEnd.ZERO_OR_MANY ? "N" : "1";
        String one = cardinality.parent() == Cardinality.ParentEnd.EXACTLY_ONE ? "1" : "0..1";
        return many + " : " + one;
    }

    static String columns(Table table, List<ColumnId> columns) {
        return String.join(", ", columns.stream()
                .map(column -> table.find(column).map(it -> it.name()).orElse("?"))
                .toList());
    }

    private static String parent(ForeignKey key, Schema schema) {
        return schema.tables().find(key.parent()).map(Table::name).orElse("?");
    }
}
