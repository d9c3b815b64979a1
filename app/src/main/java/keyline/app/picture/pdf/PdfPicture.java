package keyline.app.picture.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.paint.Color;
import keyline.app.canvas.figure.Face;
import keyline.app.canvas.paint.Ink;
import keyline.app.canvas.scene.PlacedTable;
import keyline.app.job.Progress;
import keyline.app.picture.DiagramPicture;
import keyline.app.picture.pdf.PageGrid.Sheet;
import keyline.app.theme.Palette;
import keyline.app.theme.Theme;
import keyline.model.diagram.Point;
import keyline.model.diagram.Rectangle;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/// A diagram as PDF, with a bookmark for each table. Paper is white in the light.
public final class PdfPicture {

    private static final double MARK_WIDTH = 0.5;

    private final DiagramPicture picture;
    private final Palette palette;
    private final PageGrid grid;

    /// The picture on those pages.
    public PdfPicture(DiagramPicture picture, Theme theme, PageSetup setup) {
        this.picture = picture;
        Palette palette = Palette.of(theme);
        this.palette = palette.onGround(theme == Theme.LIGHT ? Color.WHITE : palette.canvas());
        this.grid = PageGrid.of(picture.area(), setup);
    }

    /// Its pages.
    public PageGrid grid() {
        return grid;
    }

    /// Writes it, on any thread. `out` stays open. What the fonts of this machine can't show is remarked.
    ///
    /// @throws java.util.concurrent.CancellationException when nobody wants it any more
    public void write(OutputStream out, String title, Progress progress) throws IOException {
        try (PDDocument document = new PDDocument();
                PdfFonts fonts = new PdfFonts(document, picture.measure().faces())) {
            document.getDocumentInformation().setTitle(title);
            document.getDocumentInformation().setCreator("Keyline");
            PdfBookmarks bookmarks = new PdfBookmarks(document);
            for (Sheet sheet : grid.sheets()) {
                progress.check();
                progress.report(
                        (double) document.getNumberOfPages() / grid.sheets().size(), "");
                PDPage page = new PDPage(new PDRectangle((float) grid.width(), (float) grid.height()));
                document.addPage(page);
                draw(document, page, fonts, sheet);
                for (PlacedTable table : picture.tablesIn(sheet.part())) {
                    bookmarks.add(table, page, onPage(table.bounds().corner(), sheet));
                }
            }
            bookmarks.finish();
            fonts.remarks().forEach(progress::remark);
            // PDFBox packs objects by going from bookmark to bookmark in its stack, which thousands overflow
            document.save(out, CompressParameters.NO_COMPRESSION);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /// Where a point of the diagram stands on its page, from the lower left corner.
    private Point onPage(Point world, Sheet sheet) {
        return new Point(
                grid.margin() + (world.x() - sheet.part().x()) * grid.scale(),
                grid.height() - grid.margin() - (world.y() - sheet.part().y()) * grid.scale());
    }

    private void draw(PDDocument document, PDPage target, PdfFonts fonts, Sheet sheet) throws IOException {
        PDPageContentStream content = new PDPageContentStream(document, target, AppendMode.OVERWRITE, true);
        try (PdfPage page = new PdfPage(content, fonts)) {
            PdfPen pen = new PdfPen(page, picture);
            Matrix downwards = new Matrix(1, 0, 0, -1, 0, (float) grid.height());
            page.transformed(downwards, () -> {
                if (!palette.canvas().equals(Color.WHITE)) {
                    pen.fill(new Rectangle(0, 0, grid.width(), grid.height()), palette.canvas());
                }
                marks(page, sheet);
            });
            Point origin = onPage(new Point(0, 0), sheet);
            float scale = (float) grid.scale();
            Matrix world = new Matrix(scale, 0, 0, -scale, (float) origin.x(), (float) origin.y());
            page.transformed(world, () -> page.clipped(sheet.part(), () -> picture.draw(pen, sheet.part(), palette)));
        }
    }

    private void marks(PdfPage page, Sheet sheet) throws IOException {
        CutMarks marks = CutMarks.of(grid, sheet);
        for (CutMarks.Mark mark : marks.marks()) {
            page.way(List.of(mark.from(), mark.to()), 0);
            page.stroke(new Ink(palette.textMuted(), MARK_WIDTH, Ink.Pattern.SOLID));
        }
        page.text(marks.label(), marks.labelAt(), Face.COUNT, palette.textMuted());
    }
}
