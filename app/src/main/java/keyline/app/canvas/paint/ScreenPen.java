package keyline.app.canvas.paint;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.paint.Color;
import keyline.app.canvas.figure.Face;
import keyline.app.canvas.figure.TextMeasure;
import keyline.model.diagram.Point;
import keyline.model.diagram.Rectangle;

/// Paints pixels of the screen. Everything is put on whole device pixels, so edges are crisp at any zoom and a part of
/// the picture looks the same wherever it is scrolled to.
final class ScreenPen implements Pen {

    /// More than a letter reaches above or below its baseline, and more than the next one stands from it.
    private static final double LINE = 1.5;

    private static final double WIDEST = 1.5;

    /// More than a glyph reaches from where it is put.
    private static final double GLYPH = 24;

    private final Sheet sheet;
    private final TextMeasure measure;
    private final Stamps stamps;
    private final Letters letters;

    ScreenPen(Sheet sheet, TextMeasure measure, Stamps stamps, Letters letters) {
        this.sheet = sheet;
        this.measure = measure;
        this.stamps = stamps;
        this.letters = letters;
    }

    @Override
    public double zoom() {
        return sheet.viewport().zoom();
    }

    @Override
    public void fill(Rectangle area, Color colour) {
        sheet.box(sheet.x(area.x()), sheet.y(area.y()), sheet.x(area.right()), sheet.y(area.bottom()), colour);
    }

    @Override
    public void card(Rectangle area, Card card) {
        int left = sheet.x(area.x());
        int top = sheet.y(area.y());
        int right = sheet.x(area.right());
        int bottom = sheet.y(area.bottom());
        double scale = sheet.scale();
        int radius = Math.min(Stamps.radius(card, scale), Math.min(right - left, bottom - top) / 2);
        sheet.box(left, top + radius, right, bottom - radius, card.fill());
        sheet.box(left + radius, top, right - radius, top + radius, card.fill());
        sheet.box(left + radius, bottom - radius, right - radius, bottom, card.fill());
        int border = Stamps.border(card, scale);
        sheet.box(left + radius, top, right - radius, top + border, card.border());
        sheet.box(left + radius, bottom - border, right - radius, bottom, card.border());
        sheet.box(left, top + radius, left + border, bottom - radius, card.border());
        sheet.box(right - border, top + radius, right, bottom - radius, card.border());
        sheet.box(left + radius, top, right - radius, top + Stamps.strip(card, scale), card.strip());
        if (radius > 0) {
            put(stamps.corner(card, 1, 1, scale), left, top);
            put(stamps.corner(card, -1, 1, scale), right, top);
            put(stamps.corner(card, 1, -1, scale), left, bottom);
            put(stamps.corner(card, -1, -1, scale), right, bottom);
        }
    }

    private void put(Stamp stamp, int x, int y) {
        sheet.pixels().put(stamp, x, y);
    }

    @Override
    public void text(String text, Point start, Face face, Color colour) {
        write(text, sheet.x(start.x()), sheet.y(start.y()), new Script(face, face.size() * sheet.scale(), colour));
    }

    private void write(String text, int x, int y, Script script) {
        int height = (int) (script.size() * LINE) + 1;
        int width = (int) (script.size() * WIDEST * (text.length() + 1)) + 1;
        if (sheet.pixels().sees(x - height, y - height, x + width, y + height)) {
            letters.write(sheet.pixels(), text, new Letters.Start(x, y), script);
        }
    }

    @Override
    public void title(String text, Rectangle area, Color colour) {
        var room = new TitleLines.Room(area.width() * zoom(), area.height() * zoom());
        TitleLines title = TitleLines.of(text, room, measure);
        double leading = title.size() * TitleLines.LEADING;
        double above = (title.lines().size() - 1) * leading / 2;
        for (int line = 0; line < title.lines().size(); line++) {
            Script script = new Script(Face.NAME, title.size() * sheet.density(), colour);
            writeCentred(title.lines().get(line), area, line * leading - above, script);
        }
    }

    /// @param below how far below the middle of `area`, in pixels of the screen
    private void writeCentred(String text, Rectangle area, double below, Script script) {
        double width = measure.width(text, Face.NAME) / Face.NAME.size() * script.size();
        int x = (int) Math.rint(sheet.x(area.centreX()) - width / 2);
        int y = (int) Math.rint(sheet.y(area.centreY()) + below * sheet.density() + script.size() * 0.36);
        write(text, x, y, script);
    }

    @Override
    public void way(List<Point> points, double radius, Ink ink) {
        List<DeviceWay.Corner> corners = new ArrayList<>(points.size());
        for (Point point : points) {
            corners.add(new DeviceWay.Corner(sheet.x(point.x()), sheet.y(point.y())));
        }
        double width = Math.max(1, ink.width() * sheet.scale());
        DeviceWay way = new DeviceWay(corners, radius * sheet.scale(), width, ink.pattern());
        way.pieces((left, top, right, bottom) -> sheet.box(left, top, right, bottom, ink.colour()));
        way.turns((turn, corner) -> put(stamps.turn(turn, ink), corner.x(), corner.y()));
    }

    @Override
    public void glyph(Glyph glyph, Point at, Color colour, Color ground) {
        int x = sheet.x(at.x());
        int y = sheet.y(at.y());
        int reach = (int) (GLYPH * sheet.scale()) + 4;
        if (sheet.pixels().sees(x - reach, y - reach, x + reach, y + reach)) {
            put(stamps.glyph(glyph, colour, ground, sheet.scale()), x, y);
        }
    }
}
