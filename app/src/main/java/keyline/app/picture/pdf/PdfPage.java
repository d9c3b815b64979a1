package keyline.app.picture.pdf;

import static java.nio.charset.StandardCharsets.UTF_16;

import java.io.Closeable;
import java.io.IOException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.paint.Color;
import javafx.scene.shape.PathElement;
import keyline.app.canvas.figure.Face;
import keyline.app.canvas.paint.Ink;
import keyline.app.picture.Corners;
import keyline.model.diagram.Point;
import keyline.model.diagram.Rectangle;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/// A page under way. Its y points downwards, as that of diagrams does; PDF's own points upwards.
final class PdfPage implements Closeable {

    /// How far the handles of a curve stand out that comes nearest to a quarter of a circle.
    private static final double CIRCLE = 0.5523;

    private static final String HIDDEN = "?";

    private final PDPageContentStream content;
    private final PdfFonts fonts;
    private final Map<Float, PDExtendedGraphicsState> opacities = new HashMap<>();
    private float opacity = 1;

    PdfPage(PDPageContentStream content, PdfFonts fonts) {
        this.content = content;
        this.fonts = fonts;
    }

    /// Something to be drawn.
    interface Drawing {
        void run() throws IOException;
    }

    /// Draws with other coordinates.
    void transformed(Matrix matrix, Drawing drawing) throws IOException {
        content.saveGraphicsState();
        content.transform(matrix);
        drawing.run();
        restore();
    }

    /// Draws what of a drawing lies in a rectangle.
    void clipped(Rectangle area, Drawing drawing) throws IOException {
        content.saveGraphicsState();
        rectangle(area, 0);
        content.clip();
        drawing.run();
        restore();
    }

    private void restore() throws IOException {
        content.restoreGraphicsState();
        opacity = Float.NaN; // whatever it was before
    }

    void rectangle(Rectangle area, double wanted) throws IOException {
        double radius = Math.min(wanted, Math.min(area.width(), area.height()) / 2);
        if (radius <= 0) {
            content.addRect((float) area.x(), (float) area.y(), (float) area.width(), (float) area.height());
            return;
        }
        double arm = radius * (1 - CIRCLE);
        move(area.x() + radius, area.y());
        line(area.right() - radius, area.y());
        curve(area.right() - arm, area.y(), area.right(), area.y() + arm, area.right(), area.y() + radius);
        line(area.right(), area.bottom() - radius);
        curve(
                area.right(),
                area.bottom() - arm,
                area.right() - arm,
                area.bottom(),
                area.right() - radius,
                area.bottom());
        line(area.x() + radius, area.bottom());
        curve(area.x() + arm, area.bottom(), area.x(), area.bottom() - arm, area.x(), area.bottom() - radius);
        line(area.x(), area.y() + radius);
        curve(area.x(), area.y() + arm, area.x() + arm, area.y(), area.x() + radius, area.y());
        content.closePath();
    }

    void circle(Point centre, double radius) throws IOException {
        rectangle(new Rectangle(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius), radius);
    }

    void way(List<Point> points, double radius) throws IOException {
        move(points.getFirst().x(), points.getFirst().y());
        for (int i = 1; i < points.size() - 1; i++) {
            Corners.Corner corner = Corners.of(points, i, radius);
            Point from = corner.from();
            Point at = corner.at();
            Point to = corner.to();
            line(from.x(), from.y());
            curve(
                    from.x() + (at.x() - from.x()) * CIRCLE,
                    from.y() + (at.y() - from.y()) * CIRCLE,
                    to.x() + (at.x() - to.x()) * CIRCLE,
                    to.y() + (at.y() - to.y()) * CIRCLE,
                    to.x(),
                    to.y());
        }
        line(points.getLast().x(), points.getLast().y());
    }

    private void move(double x, double y) throws IOException {
        content.moveTo((float) x, (float) y);
    }

    private void line(double x, double y) throws IOException {
        content.lineTo((float) x, (float) y);
    }

    private void curve(double x1, double y1, double x2, double y2, double x, double y) throws IOException {
        content.curveTo((float) x1, (float) y1, (float) x2, (float) y2, (float) x, (float) y);
    }

    void fill(Color colour) throws IOException {
        fillColour(colour);
        content.fill();
    }

    private void fillColour(Color colour) throws IOException {
        opacity(colour);
        content.setNonStrokingColor((float) colour.getRed(), (float) colour.getGreen(), (float) colour.getBlue());
    }

    void stroke(Ink ink) throws IOException {
        Color colour = ink.colour();
        opacity(colour);
        content.setStrokingColor((float) colour.getRed(), (float) colour.getGreen(), (float) colour.getBlue());
        content.setLineWidth((float) ink.width());
        float dash = (float) (ink.width() * 2.8);
        float gap = (float) (ink.width() * 2.2);
        content.setLineDashPattern(ink.pattern() == Ink.Pattern.DASHED ? new float[] {dash, gap} : new float[0], 0);
        content.stroke();
    }

    private void opacity(Color colour) throws IOException {
        float wanted = (float) colour.getOpacity();
        if (wanted != opacity) {
            opacity = wanted;
            content.setGraphicsStateParameters(opacities.computeIfAbsent(wanted, PdfPage::state));
        }
    }

    private static PDExtendedGraphicsState state(float opacity) {
        PDExtendedGraphicsState state = new PDExtendedGraphicsState();
        state.setNonStrokingAlphaConstant(opacity);
        state.setStrokingAlphaConstant(opacity);
        return state;
    }

    void text(String text, Point start, Face face, Color colour) throws IOException {
        fillColour(colour);
        Optional<List<PdfFonts.Run>> runs = fonts.runs(text, face);
        if (runs.isEmpty()) {
            outline(text, start, face);
            return;
        }
        beginText(start);
        for (PdfFonts.Run run : runs.get()) {
            content.setFont(run.font(), (float) face.size());
            content.showText(run.text());
        }
        content.endText();
    }

    private void beginText(Point start) throws IOException {
        content.beginText();
        content.setTextMatrix(new Matrix(1, 0, 0, -1, (float) start.x(), (float) start.y()));
    }

    /// Under the shape lies a letter that can't be seen, for which the text is found and copied. For a blank it isn't.
    private void outline(String text, Point start, Face face) throws IOException {
        beginSpan(text);
        beginText(start);
        PDType0Font font = fonts.font(face);
        double width = font.getStringWidth(HIDDEN) / 1000 * face.size();
        content.setFont(font, (float) face.size());
        content.setRenderingMode(RenderingMode.NEITHER);
        content.setHorizontalScaling((float) (fonts.outlines().width(text, face) / width * 100));
        content.showText(HIDDEN);
        content.setHorizontalScaling(100);
        content.setRenderingMode(RenderingMode.FILL);
        content.endText();
        List<PathElement> outline = fonts.outlines().of(text, face);
        if (!outline.isEmpty()) {
            new OutlineTrace(content, start).follow(outline);
            content.fill();
        }
        content.endMarkedContent();
    }

    /// PDFBox has a method for properties kept elsewhere, where Poppler doesn't look for them.
    @SuppressWarnings("deprecation")
    private void beginSpan(String meaning) throws IOException {
        String hex = HexFormat.of().formatHex(meaning.getBytes(UTF_16)); // with the mark of its order, as PDF wants it
        content.appendRawCommands("/Span <</ActualText <" + hex + ">>> BDC\n");
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
