package keyline.app.export.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.Group;
import keyline.app.job.Progress;
import keyline.app.picture.pdf.PageGrid;
import keyline.app.picture.pdf.PageGrid.Sheet;
import keyline.app.picture.pdf.Paper;

/// The printers that the toolkit knows.
public final class DesktopPrinting implements Printing {

    private final Optional<Path> spooler;

    /// @param spooler the program to which the toolkit hands pages, where it needs one
    DesktopPrinting(Optional<Path> spooler) {
        this.spooler = spooler;
    }

    /// The printers of this machine. On Linux and macOS the toolkit hands pages to `lpr`, whose lack it tells nobody.
    public static DesktopPrinting ofThisMachine() {
        boolean windows = System.getProperty("os.name", "").startsWith("Windows");
        return new DesktopPrinting(windows ? Optional.empty() : Optional.of(Path.of("/usr/bin/lpr")));
    }

    @Override
    public Optional<String> printer() {
        return Optional.ofNullable(Printer.getDefaultPrinter()).map(Printer::getName);
    }

    @Override
    public void print(PageGrid grid, Paper paper, Pages pages, Progress progress) throws IOException {
        if (spooler.isPresent() && !Files.isExecutable(spooler.get())) {
            throw new IOException("Pages are handed to printers by %s, which isn't installed (on Debian: cups-bsd)"
                    .formatted(spooler.get()));
        }
        Printer printer = Optional.ofNullable(Printer.getDefaultPrinter())
                .orElseThrow(() -> new IOException("There is no printer any more"));
        PrinterJob job = Optional.ofNullable(PrinterJob.createPrinterJob(printer))
                .orElseThrow(() -> new IOException("%s takes no work".formatted(printer.getName())));
        job.getJobSettings().setJobName(pages.title());
        progress.onCancel(job::cancelJob);
        PageOrientation orientation =
                grid.width() > grid.height() ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
        PageLayout layout = printer.createPageLayout(toolkits(paper), orientation, Printer.MarginType.HARDWARE_MINIMUM);
        for (Sheet sheet : grid.sheets()) {
            progress.check();
            progress.report(
                    (double) grid.sheets().indexOf(sheet) / grid.sheets().size(), "");
            Group page = new Group(pages.page(sheet));
            page.setTranslateX(-layout.getLeftMargin());
            page.setTranslateY(-layout.getTopMargin());
            if (!job.printPage(layout, page)) {
                throw new IOException("%s printed no further".formatted(printer.getName()));
            }
        }
        if (!job.endJob()) {
            throw new IOException("%s didn't finish".formatted(printer.getName()));
        }
    }

    private static javafx.print.Paper toolkits(Paper paper) {
        return switch (paper) {
            case A4 -> javafx.print.Paper.A4;
            case A3 -> javafx.print.Paper.A3;
            case LETTER -> javafx.print.Paper.NA_LETTER;
        };
    }
}
