package keyline.app.canvas.link;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import keyline.app.LiveRows;
import keyline.app.Selection;
import keyline.app.Session;
import keyline.app.canvas.scene.CanvasScene;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.Constraint.ForeignKey;
import keyline.model.ConstraintId;
import keyline.model.Document;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.diagram.Point;
import keyline.model.diagram.Rectangle;
import keyline.model.edit.Edit;
import keyline.model.edit.ExtractColumns;
import keyline.model.edit.LinkThroughJunction;
import keyline.model.edit.LinkToTable;
import keyline.model.edit.TableLink;
import keyline.persistence.store.RowEdit;

/// What the forms have done: each a step of the design, and of the rows where they are concerned.
record LinkSteps(Session session, LiveRows rows, CanvasScene scene, LinkOutcome outcome) {

    private static final double DISTANCE = 80;

    /// The edit that makes a link, as it would be made now.
    Edit edit(TableLink link) {
        Document document = session.document();
        return link.kind() == TableLink.Kind.MANY_TO_MANY
                ? new LinkThroughJunction(
                        link, document.newId(TableId::new), session.diagram().id(), between(link))
                : new LinkToTable(link, document.newId(ConstraintId::new));
    }

    /// Makes a link and selects it.
    void perform(TableLink link) {
        switch (edit(link)) {
            case LinkToTable edit
            when link.converted().isPresent() -> {
                rows.perform(
                        edit, new RowEdit.LinkByText(link.base(), edit.id()), why -> outcome.refused(why.message()));
                select(edit.id());
            }
            case LinkToTable edit -> {
                session.perform(edit);
                select(edit.id());
            }
            case LinkThroughJunction edit -> {
                session.perform(edit);
                select(edit.junction());
            }
            case Edit other -> session.perform(other);
        }
    }

    private void select(ConstraintId key) {
        session.document().schema().tables().stream()
                .filter(table -> table.find(key).isPresent())
                .findFirst()
                .ifPresent(child -> session.select(Selection.of(new Selection.OfRelation(child.id(), key))));
    }

    private void select(TableId table) {
        if (session.document().schema().tables().has(table)) {
            session.select(Selection.of(table));
            outcome.made(table);
        }
    }

    /// Where a junction table is to stand.
    private Point between(TableLink link) {
        List<Rectangle> places = Stream.of(link.base(), link.target())
                .distinct()
                .flatMap(table -> scene.find(table).stream())
                .toList();
        double x = places.stream().mapToDouble(Rectangle::x).average().orElse(0);
        double y = places.stream().mapToDouble(Rectangle::y).average().orElse(0);
        return new FreePlace(scene).near(new Point(x, y));
    }

    /// The edit that takes columns out, as it would be made now.
    ExtractColumns edit(ExtractForm.Subject subject, String name) {
        Point beside = scene.find(subject.table())
                .map(place -> new Point(place.right() + DISTANCE, place.y()))
                .orElse(new Point(0, 0));
        TableId made = session.document().newId(TableId::new);
        return new ExtractColumns(
                subject.table(),
                subject.columns(),
                made,
                name,
                session.diagram().id(),
                new FreePlace(scene).near(beside));
    }

    /// Takes columns out and selects the table that is made of them.
    void perform(ExtractColumns edit) {
        Document before = session.document();
        Document after = edit.apply(before);
        Table base = after.schema().table(edit.table());
        Optional<ForeignKey> link = base.foreignKeys().stream()
                .filter(key -> key.parent().equals(edit.made()))
                .findFirst();
        link.ifPresent(key -> {
            List<Column> taken = edit.inOrder(before.schema().table(edit.table()));
            List<Column> made = after.schema().table(edit.made()).columns();
            RowEdit.Extract extract =
                    new RowEdit.Extract(edit.table(), key.id(), ids(taken), ids(made.subList(1, made.size())));
            rows.perform(edit, extract, why -> outcome.refused(why.message()));
            select(edit.made());
        });
    }

    private static List<ColumnId> ids(List<Column> columns) {
        return columns.stream().map(Column::id).toList();
    }
}
