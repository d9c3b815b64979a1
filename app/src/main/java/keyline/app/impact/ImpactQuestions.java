package keyline.app.impact;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import keyline.app.Guard;
import keyline.app.LiveRows;
import keyline.app.Session;
import keyline.app.Transition;
import keyline.app.canvas.Canvas;
import keyline.app.canvas.popover.CanvasCard;
import keyline.app.job.Later;
import keyline.model.NodeId;
import keyline.model.diagram.Point;
import keyline.model.diagram.Rectangle;
import keyline.model.edit.Edit;
import keyline.model.edit.TakeChanges;

/// Keeps edits back that others of the design or rows would suffer from, and asks about them: in the form where the
/// edit was made, otherwise on the canvas beside what it is about. All others are made at once: undo brings everything
/// back. One question at a time; whatever else changes the document or the selection withdraws it. FX thread only.
public final class ImpactQuestions implements Guard {

    private final Session session;
    private final LiveRows rows;
    private final Canvas canvas;
    private final CanvasCard card;
    private Consumer<String> remarks = _ -> {};
    private Optional<Asked> asked = Optional.empty();

    /// Looks at the edits of a session.
    public ImpactQuestions(Session session, LiveRows rows, Canvas canvas) {
        this.session = session;
        this.rows = rows;
        this.canvas = canvas;
        this.card = new CanvasCard(canvas);
        session.observe(this::follow);
        session.observeSelection(_ -> withdraw());
    }

    /// Has `receiver` told what is good to know of an edit that was made without a question. A form with a place for
    /// questions says such things itself.
    public ImpactQuestions remarking(Consumer<String> receiver) {
        remarks = receiver;
        return this;
    }

    /// A question that waits for its answer.
    ///
    /// @param slot where it stands, unless that is on the canvas
    /// @param focused had the keyboard before
    private record Asked(ImpactCard card, Optional<QuestionSlot> slot, Optional<Node> focused) {}

    @Override
    public boolean keepsBack(Edit edit) {
        withdraw();
        if (edit instanceof TakeChanges) { // its own page has shown what it does
            return false;
        }
        Optional<Prospect> prospect = Prospect.of(edit, session.document()).filter(found -> !found.isPlain(rows));
        prospect.ifPresent(found -> {
            Optional<Node> focused = Optional.ofNullable(canvas.getScene().getFocusOwner());
            Later.then(found.foresight(rows), foresight -> {
                if (foresight.isHarmless()) {
                    session.performSeen(edit);
                    remark(foresight, focused);
                } else {
                    Platform.runLater(() -> ask(found, foresight, focused)); // once the gesture has ended
                }
            });
        });
        return prospect.isPresent();
    }

    private void remark(Foresight foresight, Optional<Node> focused) {
        if (focused.flatMap(QuestionSlot::nearest).isEmpty()) {
            foresight.remarks().forEach(remarks);
        }
    }

    private void ask(Prospect prospect, Foresight foresight, Optional<Node> focused) {
        withdraw();
        ImpactCard question = new ImpactCard(foresight, new Answering());
        Optional<QuestionSlot> slot = focused.flatMap(QuestionSlot::nearest).filter(each -> each.getScene() != null);
        asked = Optional.of(new Asked(question, slot, focused));
        slot.ifPresentOrElse(each -> each.hold(Optional.of(question)), () -> putOnCanvas(question, prospect));
        question.applyCss();
        question.begin();
    }

    private void putOnCanvas(ImpactCard question, Prospect prospect) {
        question.getStyleClass().add("on-canvas");
        Optional<Rectangle> place = prospect.where().flatMap(this::bounds);
        Rectangle seen = canvas.viewport().toWorld(new Rectangle(0, 0, canvas.getWidth(), canvas.getHeight()));
        Point near = place.map(found -> new Point(found.right(), found.y()))
                .orElse(new Point(seen.centreX(), seen.centreY()));
        List<NodeId> subjects =
                prospect.where().stream().<NodeId>map(Prospect.Where::table).toList();
        card.open(question, near, subjects);
    }

    private Optional<Rectangle> bounds(Prospect.Where where) {
        return canvas.scene()
                .find(where.table())
                .map(table -> where.column()
                        .map(column -> canvas.scene().columnBounds(where.table(), column))
                        .orElse(table));
    }

    private final class Answering implements ImpactCard.Answer {

        @Override
        public void perform(Edit edit) {
            asked.ifPresent(ImpactQuestions.this::close);
            session.performSeen(edit);
        }

        @Override
        public void leave() {
            asked.ifPresent(question -> {
                close(question);
                session.showAgain();
            });
        }
    }

    /// The keyboard goes back to where the edit was made.
    private void close(Asked question) {
        withdraw();
        question.focused().filter(node -> node.getScene() != null).ifPresent(Node::requestFocus);
    }

    private void follow(Transition transition) {
        if (transition.cause() != Transition.Cause.PREVIEW) {
            withdraw();
        }
    }

    private void withdraw() {
        asked.ifPresent(question -> {
            asked = Optional.empty();
            question.slot().ifPresent(slot -> slot.hold(Optional.empty()));
            card.close();
        });
    }
}
