package keyline.app.inspector;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import keyline.app.Selection;
import keyline.app.Session;
import keyline.app.Transition;
import keyline.app.canvas.popover.RelationRows;
import keyline.app.command.LinkActions;
import keyline.app.control.FocusScroll;
import keyline.app.impact.QuestionSlot;
import keyline.app.problems.ProblemBoard;
import keyline.model.AreaId;
import keyline.model.Document;
import keyline.model.NamedType;
import keyline.model.NodeId;
import keyline.model.NoteId;
import keyline.model.TableId;
import keyline.model.TypeId;
import keyline.model.ViewId;
import keyline.persistence.store.StoreState;

/// The panel at the right: a page about what is selected, or about the whole document when nothing is.
public final class Inspector {

    private final Session session;
    private final Desk desk;
    private final ScrollPane scroll = new ScrollPane();
    private Page page;

    /// An inspector that shows the session's document until it is given a selection to [follow][#follow(Selection)].
    ///
    /// @param store what the store knows of the rows
    public Inspector(Session session, ProblemBoard problems, ObservableValue<StoreState> store, Elsewhere elsewhere) {
        this.session = session;
        this.desk = new Desk(
                session, problems, store, elsewhere.links(), elsewhere.trial(), elsewhere.relations(), this::open);
        this.page = new DocumentPage(desk);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("inspector");
        scroll.setId("inspector");
        FocusScroll.in(scroll);
        session.observe(this::follow);
        problems.all().subscribe(this::refresh);
        store.subscribe(this::refresh);
        turnTo(page);
    }

    /// What the inspector has others do.
    public record Elsewhere(LinkActions links, TypeTrial trial, RelationRows relations) {}

    /// The panel.
    public Region node() {
        return scroll;
    }

    /// Turns to what is selected. A page of a hundred fields takes longer than a frame.
    public void follow(Selection selection) {
        turnTo(pageOf(selection));
    }

    /// Shows an enum or domain, until something else is selected.
    public void open(TypeId type) {
        session.select(Selection.NONE);
        session.document().schema().types().find(type).ifPresent(found -> turnTo(pageOf(found)));
    }

    private void follow(Transition transition) {
        if (transition.cause() == Transition.Cause.OPENED) {
            turnTo(new DocumentPage(desk));
        } else if (transition.cause() != Transition.Cause.PREVIEW
                || transition.isOfSchema()
                || transition.isOfNothing()) {
            refresh();
        }
    }

    private void turnTo(Page next) {
        page = next;
        scroll.setContent(new VBox(next.node(), new QuestionSlot()));
        scroll.setVvalue(0);
        refresh();
    }

    private void refresh() {
        Document shown = session.shown();
        if (page.isAbout(shown)) {
            page.show(shown);
        } else {
            turnTo(pageOf(session.selection()));
        }
    }

    private Page pageOf(NamedType type) {
        return switch (type) {
            case NamedType.EnumType _ -> new EnumPage(type.id(), desk);
            case NamedType.Domain _ -> new DomainPage(type.id(), desk);
        };
    }

    /// The page of the selection; what is selected may be gone.
    private Page pageOf(Selection selection) {
        List<Selection.Item> items = selection.items();
        Page wanted = items.size() > 1 && selection.nodes().size() > 1
                ? new SeveralPage(selection.nodes(), desk)
                : items.isEmpty() ? new DocumentPage(desk) : pageOf(items.getLast());
        return Optional.of(wanted).filter(it -> it.isAbout(session.shown())).orElseGet(() -> new DocumentPage(desk));
    }

    private Page pageOf(Selection.Item item) {
        return switch (item) {
            case Selection.OfNode(NodeId node) -> pageOf(node);
            case Selection.OfColumn(TableId table, var column) -> new ColumnPage(table, column, desk);
            case Selection.OfRelation(TableId child, var key) -> new RelationPage(child, key, desk);
        };
    }

    private Page pageOf(NodeId node) {
        return switch (node) {
            case TableId table -> new TablePage(table, desk);
            case ViewId view -> new ViewPage(view, desk);
            case NoteId note -> new NotePage(note, desk);
            case AreaId area -> new AreaPage(area, desk);
        };
    }
}
