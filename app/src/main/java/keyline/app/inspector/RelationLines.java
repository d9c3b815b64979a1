package keyline.app.inspector;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import keyline.app.Selection;
import keyline.model.ColumnId;
import keyline.model.Constraint.ForeignKey;
import keyline.model.Document;
import keyline.model.Schema;
import keyline.model.Table;

/// The relations of a table as lines; a click selects one.
record RelationLines(Table table, Schema schema, Desk desk) {

    static RelationLines of(Table table, Document document, Desk desk) {
        return new RelationLines(table, document.schema(), desk);
    }

    /// All of them, those of which the table is the child first.
    List<Supplier<Node>> all() {
        return Stream.concat(outbound().map(this::out), inbound().map(this::in)).toList();
    }

    /// Those that a column takes part in.
    List<Supplier<Node>> touching(ColumnId column) {
        return Stream.concat(
                        outbound().filter(key -> key.columns().contains(column)).map(this::out),
                        inbound()
                                .filter(key -> key.key().parentColumns().contains(column))
                                .map(this::in))
                .toList();
    }

    private Stream<ForeignKey> outbound() {
        return table.foreignKeys().stream();
    }

    private Stream<Schema.Reference> inbound() {
        return schema.inbound(table.id()).stream()
                .filter(key -> !key.child().id().equals(table.id()));
    }

    private Supplier<Node> out(ForeignKey key) {
        return () -> line(table, key, ForeignKeyText.outbound(table, key, schema));
    }

    private Supplier<Node> in(Schema.Reference key) {
        return () -> line(key.child(), key.key(), "← " + ForeignKeyText.inbound(key.child(), key.key()));
    }

    private Node line(Table child, ForeignKey key, String text) {
        return Lines.of(
                text, ForeignKeyText.actions(key), () -> desk.select(new Selection.OfRelation(child.id(), key.id())));
    }
}
