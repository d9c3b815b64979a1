package keyline.app.canvas.gesture;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.SequencedSet;
import keyline.app.Selection;
import keyline.app.canvas.scene.Hit;
import keyline.model.Constraint.ForeignKey;
import keyline.model.ConstraintId;
import keyline.model.Schema;
import keyline.model.Schema.Reference;
import keyline.model.Table;
import keyline.model.TableId;

/// Tables and those that foreign keys tie them to.
final class Neighbours {

    private Neighbours() {}

    /// The foreign key that a line stands for; nothing when it is gone.
    static Optional<Reference> relation(TableId child, ConstraintId key, Schema schema) {
        return schema.tables()
                .find(child)
                .flatMap(table -> table.find(key)
                        .filter(ForeignKey.class::isInstance)
                        .map(found -> new Reference(table, (ForeignKey) found)));
    }

    /// The table at the end of a line, with all tables related to it.
    static Selection atEnd(Hit.OnLine line, Schema schema) {
        Optional<TableId> table = line.part() == Hit.Part.CHILD_END ? Optional.of(line.child()) : parent(line, schema);
        return table.map(each -> of(each, schema)).orElse(Selection.NONE);
    }

    private static Optional<TableId> parent(Hit.OnLine line, Schema schema) {
        return relation(line.child(), line.key(), schema)
                .map(relation -> relation.key().parent());
    }

    private static Selection of(TableId table, Schema schema) {
        SequencedSet<TableId> tables = new LinkedHashSet<>();
        tables.add(table);
        schema.tables()
                .find(table)
                .map(Table::foreignKeys)
                .ifPresent(keys -> keys.forEach(key -> tables.add(key.parent())));
        schema.inbound(table).forEach(reference -> tables.add(reference.child().id()));
        return new Selection(
                tables.stream().<Selection.Item>map(Selection.OfNode::new).toList());
    }
}
