package keyline.app.canvas.link;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import keyline.app.LiveRows;
import keyline.app.Session;
import keyline.app.canvas.Canvas;
import keyline.app.canvas.popover.CanvasCard;
import keyline.app.command.LinkActions;
import keyline.model.ColumnId;
import keyline.model.TableId;
import keyline.model.diagram.Point;
import keyline.model.diagram.Rectangle;

/// Opens the forms, one at a time. A form keeps up with the document and goes when what it is about is gone. FX thread
/// only.
public final class LinkForms implements LinkActions {

    private final Session session;
    private final LiveRows rows;
    private final Canvas canvas;
    private final LinkSteps steps;
    private final CanvasCard card;
    private Optional<Form> open = Optional.empty();

    /// Forms on this canvas.
    ///
    /// @param outcome told how a step ended
    public LinkForms(Session session, LiveRows rows, Canvas canvas, LinkOutcome outcome) {
        this.session = session;
        this.rows = rows;
        this.canvas = canvas;
        this.steps = new LinkSteps(session, rows, canvas.scene(), outcome);
        this.card = new CanvasCard(canvas);
        session.observe(_ -> follow());
        rows.state().subscribe(this::follow);
    }

    @Override
    public void link(TableId table, Optional<ColumnId> column) {
        open(new LinkForm(new LinkForm.Subject(session, table, column), rows, steps, card::close));
    }

    @Override
    public void extract(TableId table, Set<ColumnId> columns) {
        open(new ExtractForm(new ExtractForm.Subject(session, table, columns), rows, steps, card::close));
    }

    private void open(Form form) {
        open = Optional.of(form);
        form.show();
        card.open(form.node(), beside(form.table()), List.of(form.table()));
        form.begin();
    }

    private Point beside(TableId table) {
        Rectangle seen = canvas.viewport().toWorld(new Rectangle(0, 0, canvas.getWidth(), canvas.getHeight()));
        return canvas.scene()
                .find(table)
                .map(place -> new Point(place.right(), place.y()))
                .orElse(new Point(seen.centreX(), seen.centreY()));
    }

    private void follow() {
        open.filter(form -> card.shows(form.node())).ifPresent(form -> {
            if (form.isAbout(session.document())) {
                form.show();
            } else {
                card.close();
            }
        });
    }
}
