package keyline.app;

import java.util.Optional;
import java.util.function.Consumer;
import keyline.model.DiagramId;
import keyline.model.Document;
import keyline.model.diagram.Diagram;
import keyline.model.edit.Edit;
import keyline.model.edit.History;
import keyline.model.edit.Step;

/// The only holder of change in the program: the current document, its history, what is being tried out, and what is
/// selected. Every edit, by gesture, field or command, goes through [#perform(Edit)] and comes out as one [Transition].
///
/// FX thread only. Performing an edit while observers are being told of another throws, as the others would then be
/// told of the two in the wrong order.
public final class Session {

    private final Observers<Transition> transitions = new Observers<>();
    private final Observers<Selection> selections = new Observers<>();
    private final Observers<Progress> progress = new Observers<>();

    private Document document;
    private History history = History.empty();
    private Document shown;
    private Selection selection = Selection.NONE;
    private DiagramId diagram;
    private long lastStep;
    private History beforeEntry = History.empty();
    private final Observers<String> refusals = new Observers<>();
    private Optional<Hold> hold = Optional.empty();
    private Optional<Filter> filter = Optional.empty();
    private Guard guard = _ -> false;

    /// A session that begins with `document` and an empty history.
    public Session(Document document) {
        this.document = document;
        this.shown = document;
        this.diagram = document.firstDiagram().id();
    }

    /// The document, without what is only being tried out.
    public Document document() {
        return document;
    }

    /// The document as the window shows it: with the edit that is being tried out.
    public Document shown() {
        return shown;
    }

    /// The diagram that the window shows, without what the filter leaves out.
    public Diagram diagram() {
        Diagram whole = shown.diagrams().find(diagram).orElseGet(shown::firstDiagram);
        return filter.map(each -> each.applied(whole)).orElse(whole);
    }

    /// Shows another diagram of the document, all of it; nothing when it is shown already or isn't there.
    public void show(DiagramId wanted) {
        checkNotTelling();
        if (!wanted.equals(diagram().id()) && document.diagrams().has(wanted)) {
            endPreview();
            filter = Optional.empty();
            diagram = wanted;
            transitions.tell(new Transition(document, document, Transition.Cause.TURNED));
            select(selection.within(document, diagram()));
        }
    }

    /// Which tables are shown, where it isn't all.
    public Optional<Filter> filter() {
        return filter;
    }

    /// Shows only some of the tables, or all again.
    public void filter(Optional<Filter> wanted) {
        filter = wanted;
        showAgain();
    }

    /// The steps that can be undone and redone.
    public History history() {
        return history;
    }

    /// What is selected.
    public Selection selection() {
        return selection;
    }

    /// Tells `observer` of every change of what is shown.
    public Observers.Subscription observe(Consumer<Transition> observer) {
        return transitions.add(observer);
    }

    /// Tells `observer` of every change of the selection.
    public Observers.Subscription observeSelection(Consumer<Selection> observer) {
        return selections.add(observer);
    }

    /// Tells `observer` of every step that is done, undone or redone, previews left out: for what follows the document
    /// rather than shows it.
    Observers.Subscription follow(Consumer<Progress> observer) {
        return progress.add(observer);
    }

    /// Tells `observer` why an edit wasn't made, in one sentence.
    public Observers.Subscription observeRefusals(Consumer<String> observer) {
        return refusals.add(observer);
    }

    /// Why no edit of the document is made at the moment, nothing when edits are.
    public Optional<String> held() {
        return hold.map(Hold::reason);
    }

    /// Keeps the document as it is until [#release()].
    void hold(Hold holder) {
        endPreview();
        hold = Optional.of(holder);
    }

    /// Has edits made again.
    void release() {
        hold = Optional.empty();
    }

    /// Selects this and nothing else.
    public void select(Selection wanted) {
        if (!wanted.equals(selection)) {
            selection = wanted;
            selections.tell(wanted);
        }
    }

    /// Makes the edit a step of the history, unless the guard keeps it back until someone has seen what it does. What was
    /// being tried out is dropped. An edit that changes nothing makes no step, nor does any while the document is held:
    /// see [#observeRefusals(Consumer)].
    public void perform(Edit edit) {
        if (hold.isEmpty() && guard.keepsBack(edit)) {
            endPreview();
        } else {
            performSeen(edit);
        }
    }

    /// The same without the guard.
    public void performSeen(Edit edit) {
        perform(edit, step -> progress.tell(new Progress(step, Progress.Direction.DONE)));
    }

    /// Has every edit looked at before it is made.
    public void guard(Guard looking) {
        guard = looking;
    }

    /// The same for an edit that moves rows too: `store` has the store do both, in place of following the document.
    void perform(Edit edit, Consumer<Step> store) {
        checkNotTelling();
        if (hold.isPresent()) {
            endPreview();
            refusals.tell(hold.get().reason());
            return;
        }
        Document after = edit.apply(document);
        if (after.equals(document)) {
            endPreview();
            return;
        }
        Step step = new Step(++lastStep, edit.label(document), document, after);
        beforeEntry = history;
        history = history.with(step);
        document = after;
        store.accept(step);
        show(after, Transition.Cause.EDIT);
    }

    /// Takes back a step that changed the document, and that the store refused. Where the user has gone on meanwhile,
    /// the design stays as it is.
    @SuppressWarnings("ReferenceEquality") // it is about this version, not one that looks the same
    void takeBack(Step step) {
        forget(step);
        if (document == step.after()) {
            document = step.before();
            show(document, Transition.Cause.HISTORY);
        }
    }

    /// Enters a step in the history that changes sample rows only.
    Step enter(String label) {
        Step step = new Step(++lastStep, label, document, document);
        beforeEntry = history;
        history = history.with(step);
        return step;
    }

    /// Takes a step out of the history that came to nothing. What could be redone before it can be redone again.
    void forget(Step step) {
        boolean latest = history.lastDone().equals(Optional.of(step)) && step.number() == lastStep;
        history = latest ? beforeEntry : history.without(step.number());
    }

    /// Shows the document as it would be after the edit, without a step; in place of what was tried out before.
    public void preview(Edit edit) {
        checkNotTelling();
        show(edit.apply(document), Transition.Cause.PREVIEW);
    }

    /// Drops what is being tried out.
    public void endPreview() {
        show(document, Transition.Cause.PREVIEW);
    }

    /// Has everything show the document once more: fields in which something was typed that wasn't taken show what is.
    public void showAgain() {
        checkNotTelling();
        shown = document;
        transitions.tell(new Transition(document, document, Transition.Cause.PREVIEW));
    }

    /// Takes the last step back; nothing when there is none.
    public void undo() {
        checkNotTelling();
        if (hold.isPresent()) {
            hold.get().undo();
            return;
        }
        history.lastDone().ifPresent(step -> {
            history = history.undo();
            document = step.before();
            progress.tell(new Progress(step, Progress.Direction.UNDONE));
            show(document, Transition.Cause.HISTORY);
            ChangedDiagram.of(step.after(), document, diagram().id()).ifPresent(this::show);
        });
    }

    /// Does the step again that was taken back last; nothing when there is none.
    public void redo() {
        checkNotTelling();
        if (hold.isPresent()) {
            hold.get().redo();
            return;
        }
        history.nextToRedo().ifPresent(step -> {
            history = history.redo();
            document = step.after();
            progress.tell(new Progress(step, Progress.Direction.REDONE));
            show(document, Transition.Cause.HISTORY);
            ChangedDiagram.of(step.before(), document, diagram().id()).ifPresent(this::show);
        });
    }

    /// Goes on with another document and an empty history.
    public void open(Document opened) {
        open(opened, History.empty());
    }

    /// Goes on with another document and the steps that led to it.
    public void open(Document opened, History steps) {
        checkNotTelling();
        release();
        filter = Optional.empty();
        history = steps;
        lastStep = Math.max(lastStep, steps.latest());
        document = opened;
        diagram = opened.firstDiagram().id();
        select(Selection.NONE);
        show(opened, Transition.Cause.OPENED);
    }

    @SuppressWarnings("ReferenceEquality") // the same version needs no telling, an equal one may
    private void show(Document next, Transition.Cause cause) {
        if (next == shown) {
            return;
        }
        Transition transition = new Transition(shown, next, cause);
        shown = next;
        transitions.tell(transition);
        if (cause != Transition.Cause.PREVIEW) {
            select(selection.within(document, diagram()));
        }
    }

    private void checkNotTelling() {
        if (transitions.telling() || progress.telling()) {
            throw new IllegalStateException("An edit was made by an observer of another edit");
        }
    }

    /// A step that the history went over.
    record Progress(Step step, Direction direction) {

        /// Which way.
        enum Direction {
            DONE,
            UNDONE,
            REDONE
        }
    }
}
