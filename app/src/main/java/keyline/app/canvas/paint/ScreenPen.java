package keyline.app.canvas.paint;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import keyline.app.canvas.figure.Face;
import keyline.app.canvas.figure.TextMeasure;
import keyline.model.diagram.Point;
import keyline.model.diagram.Rectangle;

/// Paints on a canvas of the toolkit. Everything is put on whole device pixels: edges are crisp at any zoom, and what
/// is painted is only filled rectangles, small pictures and texts, as anti-aliased paths would cost many times as much.
final class ScreenPen implements Pen {

    private static final double LARGEST_TITLE = 11;
    private static final double SMALLEST_TITLE = 7;
    private static final double TITLE_STEP = 0.5;

    private final Sheet sheet;
    private final GraphicsContext graphics;
    private final TextMeasure measure;
    private final Stamps stamps;
    private final Map<Face, Font> fonts = new EnumMap<>(Face.class);

    ScreenPen(Sheet sheet, TextMeasure measure, Stamps stamps) {
        this.sheet = sheet;
        this.graphics = sheet.graphics();
        this.measure = measure;
        this.stamps = stamps;
    }

    @Override
    public double zoom() {
        return sheet.viewport().zoom();
    }

    @Override
    public void fill(Rectangle area, Color colour) {
        graphics.setFill(colour);
        sheet.box(sheet.x(area.x()), sheet.y(area.y()), sheet.x(area.right()), sheet.y(area.bottom()));
    }

    @Override
    public void card(Rectangle area, Card card) {
        int left = sheet.x(area.x());
        int top = sheet.y(area.y());
        int right = sheet.x(area.right());
        int bottom = sheet.y(area.bottom());
        double scale = sheet.scale();
        int radius = Math.min(Stamps.radius(card, scale), Math.min(right - left, bottom - top) / 2);
        graphics.setFill(card.fill());
        sheet.box(left, top + radius, right, bottom - radius);
        sheet.box(left + radius, top, right - radius, top + radius);
        sheet.box(left + radius, bottom - radius, right - radius, bottom);
        int border = Stamps.border(card, scale);
        graphics.setFill(card.border());
        sheet.box(left + radius, top, right - radius, top + border);
        sheet.box(left + radius, bottom - border, right - radius, bottom);
        sheet.box(left, top + radius, left + border, bottom - radius);
        sheet.box(right - border, top + radius, right, bottom - radius);
        graphics.setFill(card.strip());
        sheet.box(left + radius, top, right - radius, top + Stamps.strip(card, scale));
        if (radius > 0) {
            sheet.put(stamps.corner(card, 1, 1, scale), left, top);
            sheet.put(stamps.corner(card, -1, 1, scale), right, top);
            sheet.put(stamps.corner(card, 1, -1, scale), left, bottom);
            sheet.put(stamps.corner(card, -1, -1, scale), right, bottom);
        }
    }

    @Override
    public void text(String text, Point start, Face face, Color colour) {
        graphics.setFill(colour);
        graphics.setFont(fonts.computeIfAbsent(face, each -> measure.faces().font(each, zoom())));
        write(text, sheet.x(start.x()), sheet.y(start.y()));
    }

    private void write(String text, double x, double y) {
        graphics.fillText(text, x / sheet.pixels(), y / sheet.pixels());
    }

    @Override
    public void title(String text, Rectangle area, Color colour) {
        double space = area.width() * zoom();
        double natural = measure.width(text, Face.NAME) / Face.NAME.size();
        double wanted = Math.floor(space / natural / TITLE_STEP) * TITLE_STEP;
        double size = Math.clamp(wanted, SMALLEST_TITLE, LARGEST_TITLE);
        String fitted = measure.fitted(text, Face.NAME, space / size * Face.NAME.size());
        double width = measure.width(fitted, Face.NAME) / Face.NAME.size() * size;
        graphics.setFill(colour);
        graphics.setFont(measure.faces().sized(Face.NAME, size));
        write(
                fitted,
                Math.rint(sheet.x(area.centreX()) - width / 2 * sheet.pixels()),
                Math.rint(sheet.y(area.centreY()) + size * 0.36 * sheet.pixels()));
    }

    @Override
    public void way(List<Point> points, double radius, Ink ink) {
        DeviceWay way = new DeviceWay(
                points.stream()
                        .map(point -> new DeviceWay.Corner(sheet.x(point.x()), sheet.y(point.y())))
                        .toList(),
                radius * sheet.scale(),
                Math.max(1, ink.width() * sheet.scale()),
                ink.pattern());
        graphics.setFill(ink.colour());
        way.pieces(sheet::box);
        way.turns((turn, corner) -> sheet.put(stamps.turn(turn, ink), corner.x(), corner.y()));
    }

    @Override
    public void glyph(Glyph glyph, Point at, Color colour, Color ground) {
        sheet.put(stamps.glyph(glyph, colour, ground, sheet.scale()), sheet.x(at.x()), sheet.y(at.y()));
    }
}
