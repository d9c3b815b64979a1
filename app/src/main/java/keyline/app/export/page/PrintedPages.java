package keyline.app.export.page;

import java.io.IOException;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import keyline.app.export.ExportSubject;
import keyline.app.picture.DiagramPicture;
import keyline.app.picture.Offscreen;
import keyline.app.picture.PixelPart;
import keyline.app.picture.pdf.CutMarks;
import keyline.app.picture.pdf.PageGrid;
import keyline.app.picture.pdf.PageGrid.Sheet;
import keyline.app.picture.pdf.PageSetup;
import keyline.app.theme.Palette;
import keyline.app.theme.Theme;

/// The pages of a diagram as they come out of a printer, one point of paper to a pixel.
final class PrintedPages implements Printing.Pages {

    private static final double POINTS_PER_INCH = 72;
    private static final double MARK_WIDTH = 0.5;

    private final ExportSubject subject;
    private final DiagramPicture picture;
    private final PageGrid grid;
    private final double dotsPerInch;
    private final Palette palette = Palette.of(Theme.LIGHT).onGround(Color.WHITE);

    /// Pages in that resolution.
    PrintedPages(ExportSubject subject, PageSetup setup, double dotsPerInch) {
        this.subject = subject;
        this.picture = subject.picture();
        this.grid = PageGrid.of(picture.area(), setup);
        this.dotsPerInch = dotsPerInch;
    }

    /// The same pages in another resolution.
    PrintedPages at(double resolution, PageSetup setup) {
        return new PrintedPages(subject, setup, resolution);
    }

    PageGrid grid() {
        return grid;
    }

    @Override
    public String title() {
        return subject.title();
    }

    /// Not on the FX thread, which paints it.
    @Override
    public Node page(Sheet sheet) throws IOException {
        PixelPart part = PixelPart.of(sheet.part(), grid.scale() * dotsPerInch / POINTS_PER_INCH);
        int[] pixels = Offscreen.painted(() -> picture.pixels(part, palette));
        WritableImage image = new WritableImage(part.width(), part.height());
        image.getPixelWriter()
                .setPixels(
                        0, 0, part.width(), part.height(), PixelFormat.getIntArgbInstance(), pixels, 0, part.width());
        return new Group(paper(), diagram(image, sheet), marks(sheet));
    }

    private Node paper() {
        return new Rectangle(grid.width(), grid.height(), Color.WHITE);
    }

    private Node diagram(WritableImage image, Sheet sheet) {
        ImageView view = new ImageView(image);
        view.setX(grid.margin());
        view.setY(grid.margin());
        view.setFitWidth(sheet.part().width() * grid.scale());
        view.setFitHeight(sheet.part().height() * grid.scale());
        return view;
    }

    private Node marks(Sheet sheet) {
        CutMarks marks = CutMarks.of(grid, sheet);
        Text label = new Text(marks.labelAt().x(), marks.labelAt().y(), marks.label());
        label.setFill(palette.textMuted());
        Group group = new Group(label);
        for (CutMarks.Mark mark : marks.marks()) {
            Line line = new Line(
                    mark.from().x(), mark.from().y(), mark.to().x(), mark.to().y());
            line.setStroke(palette.textMuted());
            line.setStrokeWidth(MARK_WIDTH);
            group.getChildren().add(line);
        }
        return group;
    }
}
