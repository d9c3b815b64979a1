package keyline.app.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import keyline.app.RowFilling;
import keyline.app.Session;
import keyline.app.Transition;
import keyline.app.command.ImportActions;
import keyline.app.frame.Sheet;
import keyline.app.job.Job;
import keyline.app.job.Jobs;
import keyline.app.notice.Notice;
import keyline.app.notice.NoticeBar;
import keyline.app.project.FileQuestions;
import keyline.app.project.Projects;
import keyline.app.project.Staging;
import keyline.app.text.Count;
import keyline.model.Document;
import keyline.model.Schema;
import keyline.model.TableId;
import keyline.model.change.Change;
import keyline.model.change.Changes;
import keyline.model.diagram.Diagram;
import keyline.model.diagram.Point;
import keyline.model.match.Matching;
import keyline.model.match.Merged;
import keyline.persistence.read.Input;
import keyline.persistence.store.RowMatch;

/// Brings designs in: reads them in a job, asks whether they are to be a project of their own or part of the open one,
/// and shows what they would change there. FX thread only.
public final class Imports implements ImportActions {

    private static final String KEY = "import";

    private final Session session;
    private final Projects projects;
    private final Desk desk;
    private final Taking taking;
    private final Reports reports;

    /// Imports into the open project, or instead of it.
    public Imports(Session session, RowFilling filling, Projects projects, Desk desk) {
        this.session = session;
        this.projects = projects;
        this.desk = desk;
        this.taking = new Taking(session, filling, desk.jobs(), desk.staging());
        this.reports = new Reports(desk.sheet(), desk.notices());
        projects.observeOpened(opened -> {
            if (opened.reading().kind().isEmpty()) {
                reports.show(opened.reading().report());
            } else {
                Found found = Found.of(opened);
                reports.show(found, format -> read(found.origin(), Optional.of(format), this::open));
            }
        });
    }

    /// What importing needs of the window around it.
    ///
    /// @param staging gets what is taken into the open project ready to be shown
    public record Desk(Sheet sheet, NoticeBar notices, Jobs jobs, FileQuestions questions, Staging staging) {}

    @Override
    public void importFile() {
        desk.questions().toOpen().ifPresent(file -> bring(List.of(file)));
    }

    /// Reads files that belong together, then asks what becomes of them.
    public void bring(List<Path> files) {
        read(Origin.of(files), Optional.empty(), this::ask);
    }

    /// The same for files that were put there on the diagram.
    public void bring(List<Path> files, Point at) {
        read(Origin.of(files).at(at), Optional.empty(), this::ask);
    }

    /// Shows what taking a live database into the open project would change there. It is closed when that is decided.
    ///
    /// @param name of the database
    public void review(String name, Input input) {
        review(new Found(Origin.database(name), input, new LinkedHashMap<>()));
    }

    /// Makes tables of a pasted text; whether it holds any.
    public boolean paste(String text, Point at) {
        Optional<PastedText> tables = PastedText.of(text);
        tables.ifPresent(pasted -> read(Origin.of(pasted).at(at), Optional.empty(), found -> {
            if (found.isSuggested()) {
                suggest(found, List.of(new SuggestedPage.Way("Add table", this::add)));
            } else {
                add(found);
            }
        }));
        return tables.isPresent();
    }

    private void read(Origin origin, Optional<String> format, Consumer<Found> then) {
        desk.jobs().start("Read " + origin.name(), progress -> Found.read(origin, format, progress), then);
    }

    private void ask(Found found) {
        boolean untouched = session.document().schema().equals(Schema.empty())
                && session.history().lastDone().isEmpty();
        if (found.isSuggested()) {
            SuggestedPage.Way alone = new SuggestedPage.Way("Open as a new project", this::open);
            SuggestedPage.Way into = new SuggestedPage.Way("Add to this project", this::into);
            suggest(found, untouched ? List.of(alone) : List.of(into, alone));
        } else if (untouched) {
            open(found);
        } else {
            desk.notices()
                    .show(new Notice(
                            KEY,
                            Notice.Tone.QUESTION,
                            found.sentence() + " Is it a project of its own, or part of this one?",
                            List.of(
                                    new Notice.Choice("Into this project", () -> into(found)),
                                    new Notice.Choice("New project", () -> open(found)),
                                    new Notice.Choice("Cancel", found::close))));
        }
    }

    private void suggest(Found found, List<SuggestedPage.Way> ways) {
        Undecided undecided = new Undecided(found);
        List<SuggestedPage.Way> all = new ArrayList<>();
        ways.forEach(way -> all.add(new SuggestedPage.Way(way.label(), wanted -> {
            undecided.decide();
            way.action().accept(wanted);
        })));
        all.add(new SuggestedPage.Way("Cancel", _ -> desk.sheet().close()));
        desk.sheet().fill("Tables of " + found.origin().name(), new SuggestedPage(found, all), undecided::left);
    }

    private void open(Found found) {
        desk.sheet().close();
        projects.begin(found.origin().files(), found.input());
    }

    /// What is all new needs no review.
    private void into(Found found) {
        Matching matching =
                Matching.byName(session.document().schema(), found.document().schema());
        if (found.isSuggested() && matching.isAllNew()) {
            desk.sheet().close();
            take(found, matching.merged(session.document()), label(found));
        } else {
            review(found);
        }
    }

    private void add(Found found) {
        desk.sheet().close();
        Matching matching =
                Matching.asNew(session.document().schema(), found.document().schema());
        String what = Count.of(found.document().schema().tables().size(), "table");
        take(found, matching.merged(session.document()), "Paste " + what);
    }

    private static String label(Found found) {
        return "Import " + found.origin().name();
    }

    private void take(Found found, Merged merged, String label) {
        List<Change> added = Changes.between(session.document(), merged.document()).stream()
                .filter(Imports::isAddition)
                .toList();
        Set<TableId> fresh = Taking.Wish.tables(added);
        Brought rows = new Brought(found.rows(merged, fresh::contains), List.of());
        DiagramParts parts = DiagramParts.of(found.document(), merged);
        begin(new Taking.Wish(label, merged, added, rows, parts, found.origin().place()), found);
    }

    private void begin(Taking.Wish wish, Found found) {
        taking.take(wish, ending -> end(found, wish.label(), ending));
    }

    private void end(Found found, String label, RowFilling.Ending ending) {
        found.close();
        switch (ending) {
            case DONE -> reports.show(found, format -> read(found.origin(), Optional.of(format), this::review));
            case CANCELLED -> reports.cancelled(label);
            case FAILED -> {}
        }
    }

    private static boolean isAddition(Change change) {
        return change instanceof Change.NamespaceAdded
                || change instanceof Change.TypeAdded
                || change instanceof Change.TableAdded
                || change instanceof Change.ViewAdded;
    }

    private void review(Found found) {
        FormatChoice again = FormatChoice.of(found, format -> read(found.origin(), Optional.of(format), this::review));
        Reviewing reviewing = new Reviewing(found);
        ImportReview page = new ImportReview(found, session.document(), again, reviewing);
        var following = session.observe(transition -> {
            if (transition.cause() == Transition.Cause.OPENED) {
                desk.sheet().close();
            } else if (transition.cause() != Transition.Cause.PREVIEW) {
                page.show(session.document());
            }
        });
        desk.sheet().fill("Import " + found.origin().name(), page, () -> {
            following.close();
            reviewing.left();
        });
    }

    /// A review that is shown.
    private final class Reviewing implements ImportReview.Answer {

        private final Found found;
        private final Undecided undecided;
        private Optional<Job> comparing = Optional.empty();

        Reviewing(Found found) {
            this.found = found;
            this.undecided = new Undecided(found);
        }

        @Override
        public Diagram diagram() {
            return session.document().diagram(session.diagram().id());
        }

        @Override
        public void take(Merged merged, List<Change> changes, Brought rows, DiagramParts parts) {
            undecided.decide();
            desk.sheet().close();
            Optional<Point> place = found.origin().place();
            begin(new Taking.Wish(label(found), merged, changes, rows, parts, place), found);
        }

        @Override
        public void compare(Document design, Brought rows, Consumer<List<RowMatch>> result) {
            comparing.ifPresent(Job::cancel);
            comparing = Optional.of(
                    taking.compare("Compare rows of " + found.origin().name(), design, rows, result));
        }

        @Override
        public void cancel() {
            desk.sheet().close();
        }

        void left() {
            comparing.ifPresent(Job::cancel);
            undecided.left();
        }
    }
}
