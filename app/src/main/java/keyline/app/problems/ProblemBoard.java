package keyline.app.problems;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import keyline.app.Session;
import keyline.app.Transition;
import keyline.app.job.Jobs;
import keyline.app.job.Latest;
import keyline.model.Document;
import keyline.model.Id;
import keyline.model.problem.Problem;
import keyline.model.problem.Problems;

/// The problems of the session's document, kept up to date beside the FX thread: after an edit only what it touched is
/// looked at again; a document that was just opened has none until it has been looked at. Other finders, such as the
/// store, add theirs.
///
/// FX thread only.
public final class ProblemBoard {

    private final Session session;
    private final Latest<Finding> looking;
    private final List<ObservableValue<List<Problem>>> others = new ArrayList<>();
    private final ReadOnlyObjectWrapper<List<Problem>> all = new ReadOnlyObjectWrapper<>(List.of());
    private Document lookedAt = Document.empty();
    private Problems found = Problems.of(lookedAt);
    private boolean isLooking;

    /// A board for the session's document.
    public ProblemBoard(Session session, Jobs jobs) {
        this.session = session;
        this.looking = new Latest<>(jobs, this::take);
        session.observe(this::follow);
        lookAtAll(session.document());
    }

    /// All problems, those of other finders included.
    public ReadOnlyObjectProperty<List<Problem>> all() {
        return all.getReadOnlyProperty();
    }

    /// The problems of a table, view, type or namespace that the rules found, its parts included.
    public List<Problem> at(Id holder) {
        return found.at(holder);
    }

    /// Lists the problems of another finder too.
    public void add(ObservableValue<List<Problem>> finder) {
        others.add(finder);
        finder.subscribe(this::publish);
    }

    private void follow(Transition transition) {
        switch (transition.cause()) {
            case PREVIEW, TURNED -> {}
            case OPENED -> lookAtAll(session.document());
            case EDIT, HISTORY -> {
                if (!isLooking) {
                    lookAgain();
                }
            }
        }
    }

    private void lookAtAll(Document document) {
        isLooking = true;
        looking.start("Look for problems", _ -> new Finding(document, Problems.of(document)));
    }

    /// What was edited meanwhile is looked at again.
    private void take(Finding finding) {
        isLooking = false;
        lookedAt = finding.document();
        found = finding.problems();
        lookAgain();
    }

    @SuppressWarnings("ReferenceEquality") // the same version needs no looking at, an equal one may
    private void lookAgain() {
        Document now = session.document();
        if (now == lookedAt) {
            publish();
            return;
        }
        Problems known = found;
        Document before = lookedAt;
        isLooking = true;
        looking.start("Look for problems", _ -> new Finding(now, known.after(before, now)));
    }

    private void publish() {
        all.set(Stream.concat(
                        found.all().stream(),
                        others.stream().flatMap(finder -> finder.getValue().stream()))
                .toList());
    }

    private record Finding(Document document, Problems problems) {}
}
