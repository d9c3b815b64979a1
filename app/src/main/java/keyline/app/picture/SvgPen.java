package keyline.app.picture;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.scene.paint.Color;
import keyline.app.canvas.figure.Face;
import keyline.app.canvas.figure.Faces;
import keyline.app.canvas.paint.Card;
import keyline.app.canvas.paint.Glyph;
import keyline.app.canvas.paint.Ink;
import keyline.app.canvas.paint.Pen;
import keyline.model.diagram.Point;
import keyline.model.diagram.Rectangle;

/// Writes what is painted as shapes of SVG 1.1, in world coordinates. All texts are escaped: names of tables come from
/// files of strangers.
final class SvgPen implements Pen {

    private final StringBuilder shapes = new StringBuilder();
    private final Faces faces;

    SvgPen(Faces faces) {
        this.faces = faces;
    }

    /// The shapes that have been painted, in a picture of that part of the world.
    String picture(Rectangle area, Color ground) {
        return """
            <svg xmlns="http://www.w3.org/2000/svg" width="%s" height="%s" viewBox="%s %s %s %s">
            <rect x="%3$s" y="%4$s" width="%1$s" height="%2$s"%7$s/>
            %8$s</svg>
            """.formatted(
                        number(area.width()),
                        number(area.height()),
                        number(area.x()),
                        number(area.y()),
                        number(area.width()),
                        number(area.height()),
                        paint("fill", ground),
                        shapes);
    }

    @Override
    public double zoom() {
        return 1;
    }

    @Override
    public void fill(Rectangle area, Color colour) {
        rectangle(area, 0, paint("fill", colour));
    }

    private void rectangle(Rectangle area, double radius, String look) {
        element(
                "rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"%s\"",
                look, area.x(), area.y(), area.width(), area.height(), radius);
    }

    @Override
    public void card(Rectangle area, Card card) {
        double inset = card.borderWidth() / 2;
        rectangle(
                area.grown(-inset),
                Math.max(0, card.radius() - inset),
                paint("fill", card.fill()) + stroke(card.border(), card.borderWidth()));
        if (card.stripHeight() > 0) {
            double radius = Math.min(card.radius(), area.width() / 2);
            shapes.append("<path d=\"M%s %sa%5$s %5$s 0 0 1 %5$s -%5$sH%sa%5$s %5$s 0 0 1 %5$s %5$sV%sH%1$sZ\"%6$s/>\n"
                    .formatted(
                            number(area.x()),
                            number(area.y() + radius),
                            number(area.right() - radius),
                            number(area.y() + Math.max(radius, card.stripHeight())),
                            number(radius),
                            paint("fill", card.strip())));
            fill(
                    new Rectangle(
                            area.x() + inset * 2,
                            area.y() + card.stripHeight(),
                            area.width() - inset * 4,
                            Math.max(0, radius - card.stripHeight())),
                    card.fill());
        }
    }

    @Override
    public void text(String text, Point start, Face face, Color colour) {
        shapes.append("<text x=\"%s\" y=\"%s\" xml:space=\"preserve\"%s%s>%s</text>\n"
                .formatted(number(start.x()), number(start.y()), font(face), paint("fill", colour), escaped(text)));
    }

    private String font(Face face) {
        String generic = face.family() == Face.Family.MONO ? "monospace" : "sans-serif";
        String style = switch (face.style()) {
            case PLAIN -> "";
            case STRONG -> " font-weight=\"600\"";
            case ITALIC -> " font-style=\"italic\"";
        };
        return " font-family=\"%s, %s\" font-size=\"%s\"%s"
                .formatted(escaped(faces.family(face)), generic, number(face.size()), style);
    }

    @Override
    public void title(String text, Rectangle area, Color colour) {
        text(text, new Point(area.x(), area.centreY() + Face.NAME.size() / 3), Face.NAME, colour);
    }

    @Override
    public void way(List<Point> points, double radius, Ink ink) {
        String dashes = ink.pattern() == Ink.Pattern.DASHED
                ? " stroke-dasharray=\"%s %s\"".formatted(number(ink.width() * 2.8), number(ink.width() * 2.2))
                : "";
        shapes.append("<path d=\"%s\" fill=\"none\"%s%s/>\n"
                .formatted(SvgPath.of(points, radius), stroke(ink.colour(), ink.width()), dashes));
    }

    @Override
    public void glyph(Glyph glyph, Point at, Color colour, Color ground) {
        String line = " fill=\"none\"" + stroke(colour, glyph.width());
        for (Glyph.Stroke stroke : glyph.strokes()) {
            switch (stroke) {
                case Glyph.Line part ->
                    element(
                            "line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\"",
                            line, at.x() + part.x1(), at.y() + part.y1(), at.x() + part.x2(), at.y() + part.y2());
                case Glyph.Ring part -> circle(at.plus(part.x(), part.y()), part.radius(), line);
                case Glyph.Disc part -> {
                    Color fill = part.fill() == Glyph.Fill.GROUND ? ground : colour;
                    circle(at.plus(part.x(), part.y()), part.radius(), paint("fill", fill));
                }
            }
        }
    }

    private void circle(Point centre, double radius, String look) {
        element("circle cx=\"%s\" cy=\"%s\" r=\"%s\"", look, centre.x(), centre.y(), radius);
    }

    private void element(String form, String look, double... numbers) {
        Object[] texts = Arrays.stream(numbers).mapToObj(SvgPen::number).toArray();
        shapes.append('<').append(form.formatted(texts)).append(look).append("/>\n");
    }

    private static String stroke(Color colour, double width) {
        return width == 0 ? "" : paint("stroke", colour) + " stroke-width=\"" + number(width) + "\"";
    }

    private static String paint(String attribute, Color colour) {
        String opacity =
                colour.isOpaque() ? "" : " %s-opacity=\"%s\"".formatted(attribute, number(colour.getOpacity()));
        return " %s=\"#%02X%02X%02X\"%s"
                .formatted(
                        attribute,
                        Math.round(colour.getRed() * 255),
                        Math.round(colour.getGreen() * 255),
                        Math.round(colour.getBlue() * 255),
                        opacity);
    }

    /// At most two decimals, none where they are zero.
    static String number(double value) {
        String text = String.format(Locale.ROOT, "%.2f", value).replaceFirst("\\.?0+$", "");
        return text.equals("-0") ? "0" : text;
    }

    private static String escaped(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
