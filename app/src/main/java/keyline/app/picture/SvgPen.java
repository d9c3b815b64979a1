package keyline.app.picture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.paint.Color;
import keyline.app.canvas.figure.Face;
import keyline.app.canvas.figure.NoteFigure;
import keyline.app.canvas.paint.Card;
import keyline.app.canvas.paint.Glyph;
import keyline.app.canvas.paint.Ink;
import keyline.app.canvas.paint.Pen;
import keyline.app.canvas.scene.PlacedTable;
import keyline.app.canvas.scene.RelationLine;
import keyline.model.diagram.Point;
import keyline.model.diagram.Rectangle;

/// Writes what is painted as shapes of SVG 1.1, in world coordinates. Each table and view is a link, each relation a
/// group, both with a title that viewers show as a tooltip.
final class SvgPen implements Pen {

    private final Appendable out;
    private final SvgColours colours;
    private final DiagramPicture picture;
    private final SvgLinks links;

    SvgPen(Appendable out, SvgColours colours, DiagramPicture picture, SvgLinks links) {
        this.out = out;
        this.colours = colours;
        this.picture = picture;
        this.links = links;
    }

    private void write(String shape) {
        try {
            out.append(shape);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void begin(PlacedTable table) {
        SvgLinks.Anchor anchor = links.of(table.node());
        String id = anchor.id().isEmpty() ? "" : " id=\"" + SvgText.escaped(anchor.id()) + "\"";
        write("<a" + id + " href=\"" + SvgText.escaped(anchor.href()) + "\">");
        title(Titles.of(table, picture.schema()));
    }

    @Override
    public void begin(RelationLine line) {
        write("<g>");
        title(Titles.of(line, picture.schema()));
    }

    private void title(String title) {
        write("<title>" + SvgText.escaped(title) + "</title>\n");
    }

    @Override
    public void end(PlacedTable table) {
        write("</a>\n");
    }

    @Override
    public void end(RelationLine line) {
        write("</g>\n");
    }

    @Override
    public boolean breaksLines() {
        return picture.breaksLines();
    }

    @Override
    public double zoom() {
        return 1;
    }

    @Override
    public void fill(Rectangle area, Color colour) {
        rectangle(area, 0, colours.paint("fill", colour));
    }

    private void rectangle(Rectangle area, double radius, String look) {
        String round = radius == 0 ? "" : " rx=\"" + SvgNumber.of(radius) + "\"";
        element(
                "rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"",
                round + look, area.x(), area.y(), area.width(), area.height());
    }

    @Override
    public void card(Rectangle area, Card card) {
        double inset = card.borderWidth() / 2;
        rectangle(
                area.grown(-inset),
                Math.max(0, card.radius() - inset),
                colours.paint("fill", card.fill()) + stroke(card.border(), card.borderWidth()));
        if (card.stripHeight() > 0) {
            write("<path d=\"" + strip(area, card) + "\"" + colours.paint("fill", card.strip()) + "/>\n");
        }
    }

    /// The upper end of a card, down to the height of its strip.
    private static String strip(Rectangle area, Card card) {
        double radius = Math.min(card.radius(), area.width() / 2);
        double above = Math.max(0, radius - card.stripHeight());
        double inset = radius - Math.sqrt(radius * radius - above * above);
        double bottom = area.y() + card.stripHeight();
        return "M%s %sV%sA%7$s %7$s 0 0 1 %s %sH%sA%7$s %7$s 0 0 1 %8$s %3$sV%2$sZ"
                .formatted(
                        SvgNumber.of(area.x() + inset),
                        SvgNumber.of(bottom),
                        SvgNumber.of(Math.min(bottom, area.y() + radius)),
                        SvgNumber.of(area.x() + radius),
                        SvgNumber.of(area.y()),
                        SvgNumber.of(area.right() - radius),
                        SvgNumber.of(radius),
                        SvgNumber.of(area.right() - inset));
    }

    /// Texts at the right end of a line end where they do here, whatever font the reader has.
    @Override
    public void text(String text, Point start, Face face, Color colour) {
        boolean atEnd = face == Face.TYPE || face == Face.COUNT;
        double x = atEnd ? start.x() + picture.measure().width(text, face) : start.x();
        String anchor = atEnd ? " text-anchor=\"end\"" : "";
        String space = text.contains("  ") || !text.strip().equals(text) ? " xml:space=\"preserve\"" : "";
        write("<text class=\"" + SvgFaces.name(face) + "\" x=\"" + SvgNumber.of(x) + "\" y=\"" + SvgNumber.of(start.y())
                + "\"" + anchor + space + colours.paint("fill", colour) + ">" + SvgText.escaped(text) + "</text>\n");
    }

    /// One text, so that in the reader's fonts too each part begins where the one before it ends.
    @Override
    public void line(List<NoteFigure.Span> spans, Point start, Color colour) {
        if (spans.size() <= 1) {
            spans.forEach(span -> text(span.text(), start, span.face(), colour));
            return;
        }
        StringBuilder parts = new StringBuilder();
        for (NoteFigure.Span span : spans) {
            parts.append("<tspan class=\"%s\">%s</tspan>"
                    .formatted(SvgFaces.name(span.face()), SvgText.escaped(span.text())));
        }
        write("<text x=\"%s\" y=\"%s\" xml:space=\"preserve\"%s>%s</text>\n"
                .formatted(SvgNumber.of(start.x()), SvgNumber.of(start.y()), colours.paint("fill", colour), parts));
    }

    @Override
    public void title(String text, Rectangle area, Color colour) {
        text(text, new Point(area.x(), area.centreY() + Face.NAME.size() / 3), Face.NAME, colour);
    }

    @Override
    public void way(List<Point> points, double radius, Ink ink) {
        String dashes = ink.pattern() == Ink.Pattern.DASHED
                ? " stroke-dasharray=\"%s %s\""
                        .formatted(SvgNumber.of(ink.width() * 2.8), SvgNumber.of(ink.width() * 2.2))
                : "";
        write("<path d=\"%s\" fill=\"none\"%s%s/>\n"
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
                    circle(at.plus(part.x(), part.y()), part.radius(), colours.paint("fill", fill));
                }
            }
        }
    }

    private void circle(Point centre, double radius, String look) {
        element("circle cx=\"%s\" cy=\"%s\" r=\"%s\"", look, centre.x(), centre.y(), radius);
    }

    private void element(String form, String look, double... numbers) {
        StringBuilder shape = new StringBuilder("<");
        int from = 0;
        for (double number : numbers) {
            int to = form.indexOf("%s", from);
            shape.append(form, from, to).append(SvgNumber.of(number));
            from = to + 2;
        }
        write(shape.append(form, from, form.length())
                .append(look)
                .append("/>\n")
                .toString());
    }

    private String stroke(Color colour, double width) {
        return width == 0 ? "" : colours.paint("stroke", colour) + " stroke-width=\"" + SvgNumber.of(width) + "\"";
    }
}
