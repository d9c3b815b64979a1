package keyline.app.canvas.popover;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import keyline.model.Cardinality;
import keyline.model.Cardinality.ChildEnd;
import keyline.model.Cardinality.ParentEnd;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.Schema;
import keyline.model.Schema.Reference;
import keyline.model.Table;

/// The two ends of a relation in words: "orders.customer_id", "refers to customers.customer_id · N : 1".
record RelationWords(Reference relation, Schema schema) {

    /// The child with its columns.
    String child() {
        return named(relation.child(), relation.key().columns());
    }

    /// What it refers to, and how many rows belong to how many.
    String target() {
        Optional<Table> parent = schema.tables().find(relation.key().parent());
        return parent.map(table -> "refers to " + named(table, relation.key().parentColumns()) + " · " + cardinality())
                .orElse("refers to a table that is gone");
    }

    /// `N : 1`, `1 : 1`, and with 0..1 where a child may have no parent.
    String cardinality() {
        Cardinality cardinality = Cardinality.of(relation.child(), relation.key());
        String children = cardinality.child() == ChildEnd.ZERO_OR_ONE ? "1" : "N";
        return children + " : " + (cardinality.parent() == ParentEnd.EXACTLY_ONE ? "1" : "0..1");
    }

    private static String named(Table table, List<ColumnId> columns) {
        String names = columns.stream()
                .map(column -> table.find(column).map(Column::name).orElse("?"))
                .collect(Collectors.joining(", "));
        return columns.size() == 1 ? table.name() + "." + names : table.name() + " (" + names + ")";
    }
}
