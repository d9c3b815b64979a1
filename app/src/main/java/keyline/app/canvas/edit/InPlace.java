package keyline.app.canvas.edit;

import java.util.Optional;
import java.util.Set;
import keyline.app.Selection;
import keyline.app.Session;
import keyline.app.canvas.Canvas;
import keyline.app.canvas.edit.EditorBox.Tone;
import keyline.app.canvas.gesture.Opening;
import keyline.app.canvas.gesture.Opening.Typing;
import keyline.app.canvas.scene.Hit;
import keyline.app.canvas.scene.Viewport;
import keyline.model.DiagramId;
import keyline.model.Document;
import keyline.model.diagram.Rectangle;
import keyline.model.edit.Edit;

/// The one editor that may be open on the canvas. What is typed is previewed, so the diagram and all panels show it; it
/// becomes a step of the history when the editor is left, and vanishes with Escape. What can't be taken stays, with the
/// reason below it. FX thread only.
public final class InPlace {

    private final Session session;
    private final Canvas canvas;
    private Optional<Open> open = Optional.empty();

    /// Editors on this canvas.
    public InPlace(Session session, Canvas canvas) {
        this.session = session;
        this.canvas = canvas;
        session.observe(_ -> follow());
        canvas.viewportProperty().subscribe(this::follow);
    }

    /// Opens an editor, after leaving the one that is open.
    public void open(Typing typing) {
        leave();
        if (open.isEmpty()) {
            begin(editing(typing));
        }
    }

    private Editing editing(Typing typing) {
        DiagramId diagram = session.diagram().id();
        return switch (typing) {
            case Opening.NewTable(var at) -> new NewTableName(diagram, at);
            case Opening.EditTable(var table) -> new TableName(table, TableName.Then.COLUMNS);
            case Opening.RenameTable(var table) -> new TableName(table, TableName.Then.NOTHING);
            case Opening.EditColumn(var table, var column) -> new ColumnLine(table, column);
            case Opening.NewColumn(var table, int position) -> new NewColumnLine(table, position);
            case Opening.NewNote(var at) -> new NewNoteText(diagram, at);
            case Opening.EditNote(var note) -> new NoteText(diagram, note);
            case Opening.NewArea(Rectangle place) -> new NewAreaTitle(diagram, place);
            case Opening.EditArea(var area) -> new AreaTitle(diagram, area);
        };
    }

    /// Takes what is typed, as a click elsewhere does. What can't be taken stays open.
    public void leave() {
        open.ifPresent(each -> each.left(Leaving.AWAY));
    }

    /// Whether an editor is open.
    public boolean isOpen() {
        return open.isPresent();
    }

    private void begin(Editing editing) {
        editing.preview(editing.text(session.document()), session.document()).ifPresent(session::preview);
        Open begun = new Open(editing);
        open = Optional.of(begun);
        follow();
        begun.box.begin();
    }

    private void close() {
        open.ifPresent(each -> {
            open = Optional.empty();
            canvas.stateProperty().set(canvas.state().withBlank(Set.of()));
            canvas.requestFocus();
            canvas.remove(each.box);
        });
    }

    /// Puts the editor where the thing stands now; closes it when that is gone.
    private void follow() {
        open.ifPresent(each -> each.editing
                .place(session.document(), canvas.scene())
                .ifPresentOrElse(place -> put(each, place), this::close));
    }

    /// Below 100 % the editor keeps the size of 100 %: one could not read what one types.
    private void put(Open each, Rectangle covered) {
        Viewport view = canvas.viewport();
        double width = Math.max(covered.width(), each.box.wantedWidth());
        Rectangle place = new Rectangle(covered.x(), covered.y(), width, covered.height());
        if (view.zoom() >= 1) {
            canvas.place(each.box, place);
        } else {
            each.box.setPrefSize(place.width(), place.height());
            canvas.pin(each.box, place.corner());
        }
        Hit blank = each.editing.covered(session.document());
        canvas.stateProperty().set(canvas.state().withBlank(Set.of(blank)));
    }

    /// An editor and what is edited in it.
    private final class Open implements EditorBox.Listener {

        private final Editing editing;
        private final EditorBox box;
        private Optional<String> refused = Optional.empty();

        Open(Editing editing) {
            this.editing = editing;
            this.box = new EditorBox(editing.look(), editing.text(session.document()), this);
        }

        @Override
        public void typed(String text) {
            Document document = session.document();
            editing.preview(text, document).ifPresent(session::preview);
            follow();
            refused = refused.flatMap(_ -> editing.refusal(text, document));
            String remark = editing.remark(text, document).orElse("");
            box.say(refused.orElse(remark), refused.isPresent() ? Tone.REFUSAL : Tone.REMARK);
        }

        /// The caret moves after every character, too.
        @Override
        public void moved() {
            box.offer(editing.completion(box.text(), box.caret(), session.document()));
        }

        @Override
        public void left(Leaving how) {
            if (!isStillOpen()) {
                return;
            }
            if (how == Leaving.ESCAPE) {
                close();
                session.endPreview();
                return;
            }
            refused = editing.refusal(box.text(), session.document());
            refused.ifPresentOrElse(this::refuse, () -> take(how));
        }

        private boolean isStillOpen() {
            return open.filter(this::equals).isPresent();
        }

        private void refuse(String reason) {
            box.say(reason, Tone.REFUSAL);
            box.goOn();
        }

        private void take(Leaving how) {
            Document before = session.document();
            Optional<Edit> edit = editing.edit(box.text(), before);
            Optional<Edit> alongside = editing.alongside(how, before);
            Optional<Typing> next = edit.flatMap(_ -> editing.next(how, before));
            Selection made = Selection.of(editing.item(before));
            close();
            edit.ifPresentOrElse(session::perform, session::endPreview);
            if (edit.filter(each -> !isKeptBack(each, before)).isPresent()) {
                alongside.ifPresent(session::perform);
                session.select(made);
                next.ifPresent(InPlace.this::open);
            }
        }

        /// Whether someone is asked about the edit before it is made.
        @SuppressWarnings("ReferenceEquality") // an edit that was made has left another version
        private boolean isKeptBack(Edit edit, Document before) {
            return session.document() == before && !edit.apply(before).equals(before);
        }
    }
}
