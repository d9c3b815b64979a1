package keyline.app.canvas.editor;

import java.util.Optional;
import java.util.concurrent.CompletionStage;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContextMenu;
import keyline.app.Selection.OfRelation;
import keyline.app.Session;
import keyline.app.Transition;
import keyline.app.canvas.Canvas;
import keyline.app.canvas.edit.InPlace;
import keyline.app.canvas.gesture.CanvasHabits;
import keyline.app.canvas.gesture.HoverLight;
import keyline.app.canvas.gesture.KeyInput;
import keyline.app.canvas.gesture.Opening;
import keyline.app.canvas.gesture.PointerInput;
import keyline.app.canvas.gesture.WheelInput;
import keyline.app.canvas.menu.DiagramMenus;
import keyline.app.canvas.menu.MenuHand;
import keyline.app.canvas.nav.Lights;
import keyline.app.canvas.nav.Spoken;
import keyline.app.canvas.nav.Views;
import keyline.app.canvas.popover.RelationActions;
import keyline.app.canvas.popover.RelationPopover;
import keyline.app.canvas.popover.RelationRows;
import keyline.app.command.CanvasActions;
import keyline.app.command.Commands;
import keyline.model.Constraint.ForeignKey;
import keyline.model.ConstraintId;
import keyline.model.TableId;
import keyline.model.diagram.Point;
import keyline.model.edit.DropConstraint;
import keyline.model.edit.LinkEnd;

/// The canvas at work: it shows the session's diagram, and everything that pointer and keys do on it is put together
/// here. FX thread only.
public final class DiagramEditor {

    private static final double BADGE_WIDTH = 28;
    private static final double BADGE_HEIGHT = 18;

    private final Session session;
    private final Canvas canvas;
    private final InPlace inPlace;
    private final RelationPopover popover;
    private final PointerInput pointer;
    private final DiagramActions actions;
    private final Views views;
    private final Runnable inspect;
    private Optional<DiagramMenus> menus = Optional.empty();
    private Optional<ContextMenu> menu = Optional.empty();
    private RelationRows rows = RelationRows.NONE;

    /// Edits the session's diagram on `canvas`.
    ///
    /// @param inspect shows the inspector and puts the keyboard into it
    public DiagramEditor(Session session, Canvas canvas, CanvasHabits habits, Runnable inspect) {
        this.session = session;
        this.canvas = canvas;
        this.inspect = inspect;
        this.views = new Views(session, canvas);
        follow();
        inPlace = new InPlace(session, canvas);
        popover = new RelationPopover(session, canvas);
        pointer = new PointerInput(session, canvas, this::open, habits);
        actions = new DiagramActions(session, canvas, pointer, this::open);
        new HoverLight(canvas);
        new WheelInput(canvas, habits.wheelZooms());
        new KeyInput(session, canvas, pointer, this::open);
    }

    private void follow() {
        canvas.show(session.shown(), session.diagram());
        canvas.setAccessibleRole(AccessibleRole.TEXT);
        canvas.setAccessibleRoleDescription("diagram");
        speak();
        session.observe(this::show);
        session.observeSelection(selection -> {
            canvas.stateProperty().set(canvas.state().withSelection(selection));
            speak();
        });
    }

    private void speak() {
        canvas.setAccessibleText(new Spoken(session.document(), session.diagram())
                .of(session.selection().items()));
    }

    private void show(Transition transition) {
        if (transition.cause() == Transition.Cause.OPENED) {
            actions.ways().begin();
            views.begin();
        }
        if (transition.cause() == Transition.Cause.PREVIEW && isTryingOut()) {
            canvas.preview(session.shown(), session.diagram());
        } else {
            canvas.show(session.shown(), session.diagram());
            views.follow();
            speak();
        }
    }

    @SuppressWarnings("ReferenceEquality") // the end of a preview shows the document itself again
    private boolean isTryingOut() {
        return session.shown() != session.document();
    }

    /// Offers context menus with these commands in them.
    public void offer(Commands commands) {
        menus = Optional.of(new DiagramMenus(session, commands, new Hand()));
        actions.ways().observe(commands::refresh);
    }

    /// Has the popovers of relations say what they mean for these rows.
    public void offer(RelationRows offered) {
        rows = offered;
    }

    /// What commands ask of the canvas.
    public CanvasActions actions() {
        return actions;
    }

    /// What is lit on the canvas.
    public Lights lights() {
        return actions.lights();
    }

    /// Where the pointer is on the diagram.
    public Point pointed() {
        return pointer.pointed();
    }

    /// Opens something on the canvas.
    public void open(Opening opening) {
        switch (opening) {
            case Opening.Typing typing -> inPlace.open(typing);
            case Opening.Relation(TableId _, ConstraintId key, var near)
            when isOnBadge(key, near) -> rows.showPending(key);
            case Opening.Relation(TableId child, ConstraintId key, var near) ->
                popover.open(new OfRelation(child, key), near, new OnRelation(child, key));
            case Opening.Inspector _ -> {
                popover.close();
                inspect.run();
            }
            case Opening.Menu wanted -> menus.ifPresent(each -> show(each.of(wanted), wanted));
        }
    }

    /// Whether a point is on the count of the rows that break a relation.
    private boolean isOnBadge(ConstraintId key, Point at) {
        return canvas.state().pending().containsKey(key)
                && canvas.scene()
                        .line(key)
                        .map(line -> line.route().middle())
                        .filter(middle -> Math.abs(middle.x() - at.x()) < BADGE_WIDTH / 2
                                && Math.abs(middle.y() - at.y()) < BADGE_HEIGHT / 2)
                        .isPresent();
    }

    private void show(ContextMenu shown, Opening.Menu wanted) {
        menu.ifPresent(ContextMenu::hide);
        menu = Optional.of(shown);
        Point2D at = canvas.localToScreen(wanted.screen().x(), wanted.screen().y());
        shown.show(canvas, at.getX(), at.getY());
    }

    /// What the popover's buttons do.
    private final class OnRelation implements RelationActions {

        private final TableId child;
        private final ConstraintId key;

        OnRelation(TableId child, ConstraintId key) {
            this.child = child;
            this.key = key;
        }

        @Override
        public void delete() {
            session.perform(new DropConstraint(child, key));
        }

        @Override
        public CompletionStage<Optional<RelationRows.Effect>> deletion(ForeignKey as) {
            return rows.deletion(child, as);
        }

        @Override
        public CompletionStage<Optional<RelationRows.Effect>> rekeying(ForeignKey as) {
            return rows.rekeying(child, as);
        }

        @Override
        public int pending() {
            return canvas.state().pending().getOrDefault(key, 0);
        }

        @Override
        public void showPending() {
            popover.close();
            rows.showPending(key);
        }

        @Override
        public void retarget() {
            popover.close();
            pointer.retarget(child, key);
        }
    }

    /// What menus have done.
    private final class Hand implements MenuHand {

        @Override
        public void open(Opening opening) {
            DiagramEditor.this.open(opening);
        }

        @Override
        public void linkFrom(LinkEnd end) {
            pointer.linkFrom(end);
        }

        @Override
        public void retarget(TableId child, ConstraintId key) {
            pointer.retarget(child, key);
        }
    }
}
