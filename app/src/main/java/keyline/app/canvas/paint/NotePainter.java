package keyline.app.canvas.paint;

import java.util.List;
import javafx.scene.paint.Color;
import keyline.app.canvas.figure.Face;
import keyline.app.canvas.figure.NoteFigure;
import keyline.app.canvas.scene.CanvasScene;
import keyline.app.canvas.scene.Hit;
import keyline.app.canvas.scene.PlacedNote;
import keyline.app.theme.Palette;
import keyline.model.diagram.Area;
import keyline.model.diagram.Point;
import keyline.model.diagram.Rectangle;

/// Paints notes, and the areas that lie under everything else.
final class NotePainter {

    private static final double FIRST_BASELINE = 13;
    private static final double TEXT_FROM = 0.3;
    private static final double RADIUS = 6;

    private final Pen pen;
    private final Subject subject;
    private final Palette palette;
    private final Emphasis emphasis;

    NotePainter(Pen pen, Subject subject, Emphasis emphasis) {
        this.pen = pen;
        this.subject = subject;
        this.palette = subject.palette();
        this.emphasis = emphasis;
    }

    void paint(PlacedNote note) {
        boolean selected = emphasis.isSelected(note.note().id());
        Color fill = palette.pendingSoft().interpolate(palette.surface(), 0.35);
        Color border = selected ? palette.accent() : palette.pendingSoft().interpolate(palette.pending(), 0.3);
        pen.card(note.bounds(), Card.plain(fill, border, selected ? 2 : 1, 4));
        if (pen.zoom() < TEXT_FROM || isEdited(note)) {
            return;
        }
        Point line = note.note().at().plus(NoteFigure.PADDING, NoteFigure.PADDING + FIRST_BASELINE);
        for (List<NoteFigure.Span> spans : note.figure().lines()) {
            pen.line(spans, line, palette.text());
            line = line.plus(0, NoteFigure.LINE);
        }
    }

    private boolean isEdited(PlacedNote note) {
        return subject.state().blank().stream()
                .anyMatch(hit -> hit instanceof Hit.OnNote on
                        && on.note().equals(note.note().id()));
    }

    /// The frame of a selected area, over what stands in it.
    void frame(Area area) {
        pen.card(bounds(area), Card.plain(Color.TRANSPARENT, palette.accent(), 2, RADIUS));
    }

    void paint(Area area) {
        Color border = AreaGround.border(area, palette);
        pen.card(bounds(area), Card.plain(AreaGround.fill(area, palette), border, 1, RADIUS));
        title(area);
    }

    /// Only the titles.
    void titles(List<Area> areas) {
        areas.forEach(this::title);
    }

    private static Rectangle bounds(Area area) {
        return Rectangle.at(area.at(), area.width(), area.height());
    }

    private void title(Area area) {
        boolean edited = subject.state().blank().stream()
                .anyMatch(hit -> hit instanceof Hit.OnArea on && on.area().equals(area.id()));
        if (!edited) {
            title(area, palette.text().interpolate(AreaGround.own(area, palette), 0.35));
        }
    }

    private void title(Area area, Color colour) {
        if (pen.zoom() < TEXT_FROM) {
            pen.title(area.title(), Rectangle.at(area.at(), area.width(), CanvasScene.AREA_TITLE), colour);
        } else {
            double space = area.width() - 2 * NoteFigure.PADDING;
            String fitted = subject.scene().measure().fitted(area.title(), Face.KEY_COLUMN, space);
            pen.text(fitted, area.at().plus(NoteFigure.PADDING, 19), Face.KEY_COLUMN, colour);
        }
    }
}
