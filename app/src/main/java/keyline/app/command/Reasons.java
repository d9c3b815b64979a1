package keyline.app.command;

import java.util.Optional;
import keyline.app.Session;
import keyline.model.AreaId;
import keyline.model.NoteId;
import keyline.model.diagram.Diagram;

/// Why commands can't be run at the moment, each as one sentence, and what undo and redo are about.
record Reasons(Session session) {

    String undoLabel() {
        return session.history().lastDone().map(step -> "Undo " + step.label()).orElse("Undo");
    }

    String redoLabel() {
        return session.history()
                .nextToRedo()
                .map(step -> "Redo " + step.label())
                .orElse("Redo");
    }

    Optional<String> noUndo() {
        return reason(session.history().lastDone().isEmpty(), "There is nothing to undo.");
    }

    Optional<String> noRedo() {
        return reason(session.history().nextToRedo().isEmpty(), "Nothing has been undone.");
    }

    Optional<String> nothingSelected() {
        return reason(session.selection().isEmpty(), "Nothing is selected.");
    }

    Optional<String> noNodeSelected() {
        return reason(session.selection().nodes().isEmpty(), "Select a table or view first.");
    }

    Optional<String> fewerThanTwo() {
        return reason(session.selection().nodes().size() < 2, "Select two or more tables first.");
    }

    Optional<String> fewerThanThree() {
        return reason(session.selection().nodes().size() < 3, "Select three or more tables first.");
    }

    Optional<String> fewerThanTwoFrames() {
        long frames = session.selection().nodes().stream()
                .filter(node -> node instanceof NoteId || node instanceof AreaId)
                .count();
        return reason(frames < 2, "Select two or more notes or areas first. Tables are as wide as their texts.");
    }

    Optional<String> noTables() {
        return reason(session.document().schema().tables().isEmpty(), "There are no tables to link yet.");
    }

    Optional<String> emptyDiagram() {
        Diagram diagram = session.diagram();
        boolean empty = diagram.boxes().isEmpty()
                && diagram.notes().isEmpty()
                && diagram.areas().isEmpty();
        return reason(empty, "The diagram is empty.");
    }

    private static Optional<String> reason(boolean holds, String sentence) {
        return holds ? Optional.of(sentence) : Optional.empty();
    }
}
