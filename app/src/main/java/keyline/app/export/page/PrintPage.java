package keyline.app.export.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Scale;
import keyline.app.Session;
import keyline.app.command.FileActions;
import keyline.app.control.ActionButton;
import keyline.app.control.Labels;
import keyline.app.export.ExportSubject;
import keyline.app.export.PdfFormat;
import keyline.app.export.page.ExportWish.Scope;
import keyline.app.job.Job;
import keyline.app.job.Jobs;
import keyline.app.job.Latest;
import keyline.app.job.Progress;
import keyline.app.picture.pdf.PageGrid.Sheet;
import keyline.app.picture.pdf.PageSetup;
import keyline.app.picture.pdf.PageSetup.Orientation;
import keyline.app.picture.pdf.Paper;
import keyline.app.text.Count;
import keyline.app.theme.Theme;
import keyline.model.SampleRows;

/// The pages that would be printed, and how they are laid out. Where there is no printer it says so, and offers the
/// same pages as PDF. FX thread only.
public final class PrintPage {

    private static final double SCREEN = 72;
    private static final double PRINTER = 200;
    private static final double PREVIEW_HEIGHT = 300;
    private static final int MOST_PREVIEWS = 24;

    private final Session session;
    private final FileActions files;
    private final Jobs jobs;
    private final Printing printing;
    private final Latest<Preview> previewing;
    private final Label remark = Labels.wrapped("", "muted", "small");
    private final FlowPane previews = new FlowPane();
    private final ActionButton print = ActionButton.styled("Print", this::print, "primary");
    private final VBox node;
    private Scope scope;
    private PageSetup setup = new PageSetup(Optional.of(Paper.A4), Orientation.BEST, Optional.empty());
    private Optional<PrintedPages> pages = Optional.empty();

    /// What the page shows of a setup.
    ///
    /// @param shown the first pages
    private record Preview(PrintedPages pages, List<Node> shown, Optional<String> printer) {}

    private PrintPage(Session session, FileActions files, Jobs jobs, Printing printing) {
        this.session = session;
        this.files = files;
        this.jobs = jobs;
        this.printing = printing;
        this.previewing = new Latest<>(jobs, this::show);
        scope = ExportPage.firstScope(session);
        previews.getStyleClass().add("print-previews");
        remark.setId("print-remark");
        print.setId("print-start");
        ActionButton pdf = new ActionButton("Export PDF…", this::exportPdf).hinted("The same pages as a file");
        pdf.setId("print-pdf");
        Node what = ExportPage.field("What", "print-scope", ExportPage.scopes(session), scope, this::choose);
        node = new VBox(what, PageFields.ofPaper(setup, this::lay).node(), new HBox(8, print, pdf), remark, previews);
        node.getStyleClass().addAll("sheet-page", "export-page");
        lay(setup);
    }

    /// A page for the session's diagram.
    public static Node of(Session session, FileActions files, Jobs jobs, Printing printing) {
        return new PrintPage(session, files, jobs, printing).node;
    }

    private void choose(Scope chosen) {
        scope = chosen;
        lay(setup);
    }

    private void lay(PageSetup changed) {
        setup = changed;
        print.obstruct(Optional.of("The pages are being laid out."));
        ExportSubject subject = subject();
        previewing.start("Lay out pages", progress -> preview(subject, changed, progress));
    }

    private Preview preview(ExportSubject subject, PageSetup wanted, Progress progress) throws IOException {
        PrintedPages laid = new PrintedPages(subject, wanted, SCREEN);
        List<Node> shown = new ArrayList<>();
        for (Sheet sheet : laid.grid().sheets().stream().limit(MOST_PREVIEWS).toList()) {
            progress.check();
            shown.add(small(laid.page(sheet), laid.grid().height()));
        }
        return new Preview(laid, shown, printing.printer());
    }

    private static Node small(Node page, double height) {
        double scale = PREVIEW_HEIGHT / height;
        page.getTransforms().add(new Scale(scale, scale));
        Group card = new Group(page);
        card.getStyleClass().add("print-preview");
        return card;
    }

    private void show(Preview preview) {
        pages = Optional.of(preview.pages());
        previews.getChildren().setAll(preview.shown());
        int count = preview.pages().grid().sheets().size();
        String more = count > MOST_PREVIEWS ? ", the first %d are shown".formatted(MOST_PREVIEWS) : "";
        String size = "%s at %.0f %%%s. "
                .formatted(Count.of(count, "page"), preview.pages().grid().percent(), more);
        remark.setText(size
                + preview.printer()
                        .map(name -> "%s to %s.".formatted(count == 1 ? "It goes" : "They go", name))
                        .orElse("This machine has no printer; export the pages as PDF to print them elsewhere."));
        print.obstruct(preview.printer().isPresent() ? Optional.empty() : Optional.of("This machine has no printer."));
    }

    private void print() {
        pages.ifPresent(laid -> {
            PrintedPages fine = laid.at(PRINTER, setup);
            Paper paper = setup.paper().orElse(Paper.A4);
            print.obstruct(Optional.of("The pages are being printed."));
            remark.setText("Printing…");
            whenEnded(jobs.start(
                    "Print",
                    progress -> {
                        printing.print(fine.grid(), paper, fine, progress);
                        return paper;
                    },
                    _ -> remark.setText("Printed.")));
        });
    }

    /// Says that it came to nothing; what came of a job that did its work is told after this.
    private void whenEnded(Job job) {
        jobs.running().addListener(new ListChangeListener<Job>() {
            @Override
            public void onChanged(Change<? extends Job> change) {
                if (!jobs.running().contains(job)) {
                    jobs.running().removeListener(this);
                    print.obstruct(Optional.empty());
                    remark.setText(
                            job.isCancelled()
                                    ? "Cancelled. Pages that the printer has already may still come out."
                                    : "The printer didn't finish.");
                }
            }
        });
    }

    private void exportPdf() {
        ExportSubject subject = subject();
        PdfFormat format = new PdfFormat(Theme.LIGHT, setup);
        files.export(subject.title() + format.extension(), (out, progress) -> format.write(subject, out, progress));
    }

    private ExportSubject subject() {
        return new ExportSubject(
                ProjectTitle.of(files),
                session.document(),
                session.diagram(),
                SampleRows.NONE,
                ExportPage.chosen(scope, session));
    }
}
