package keyline.app.picture;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.paint.Color;
import keyline.app.canvas.figure.Face;
import keyline.app.canvas.figure.TextMeasure;
import keyline.app.canvas.paint.Card;
import keyline.app.canvas.paint.Pen;
import keyline.app.canvas.scene.CanvasScene;
import keyline.app.theme.Palette;
import keyline.model.diagram.Area;
import keyline.model.diagram.Box;
import keyline.model.diagram.Diagram;
import keyline.model.diagram.Meaning;
import keyline.model.diagram.Point;
import keyline.model.diagram.Rectangle;

/// What the colours of a picture stand for: in its lower right corner where nothing else stands there, below everything
/// otherwise.
///
/// @param area what it covers, in world pixels
/// @param lines the colours that the picture shows, with texts that fit
record DrawnLegend(Rectangle area, List<Meaning> lines) {

    private static final String CAPTION = "COLOURS";
    private static final double MOST_TEXT = 420;
    private static final double PADDING_X = 12;
    private static final double PADDING_Y = 8;
    private static final double CAPTION_HEIGHT = 20;
    private static final double LINE = 22;
    private static final double DOT = 10;
    private static final double TEXT_AT = PADDING_X + DOT + 8;
    private static final double GAP = 24;
    private static final double RADIUS = 6;

    DrawnLegend {
        lines = List.copyOf(lines);
    }

    /// The legend of a diagram; nothing where no colour that it shows has a meaning.
    static Optional<DrawnLegend> of(Diagram diagram, CanvasScene scene) {
        Set<String> shown = new HashSet<>();
        diagram.boxes().stream().map(Box::colour).forEach(shown::add);
        diagram.areas().stream().map(Area::colour).forEach(shown::add);
        TextMeasure measure = scene.measure();
        List<Meaning> lines = diagram.legend().stream()
                .filter(each -> shown.contains(each.colour()) && !each.text().isBlank())
                .map(each -> new Meaning(each.colour(), measure.fitted(each.text(), Face.COLUMN, MOST_TEXT)))
                .toList();
        return lines.isEmpty() ? Optional.empty() : Optional.of(new DrawnLegend(place(lines, scene), lines));
    }

    private static Rectangle place(List<Meaning> lines, CanvasScene scene) {
        double text = lines.stream()
                .mapToDouble(each -> scene.measure().width(each.text(), Face.COLUMN))
                .max()
                .orElse(0);
        double caption = scene.measure().width(CAPTION, Face.MARK);
        double width = Math.ceil(Math.max(TEXT_AT + text, PADDING_X + caption) + PADDING_X);
        double height = 2 * PADDING_Y + CAPTION_HEIGHT + lines.size() * LINE;
        Rectangle covered = scene.covered();
        Rectangle corner = new Rectangle(covered.right() - width, covered.bottom() - height, width, height);
        boolean fits = width <= covered.width() && height <= covered.height();
        return fits && isFree(corner.grown(GAP), scene)
                ? corner
                : new Rectangle(corner.x(), covered.bottom() + GAP, width, height);
    }

    private static boolean isFree(Rectangle part, CanvasScene scene) {
        return scene.tablesIn(part).isEmpty()
                && scene.notesIn(part).isEmpty()
                && scene.areasIn(part).isEmpty()
                && scene.linesIn(part).isEmpty();
    }

    void draw(Pen pen, Palette palette) {
        pen.card(area, Card.plain(palette.surface(), palette.border(), 1, RADIUS));
        Point corner = area.corner();
        pen.text(CAPTION, corner.plus(PADDING_X, PADDING_Y + 13), Face.MARK, palette.textMuted());
        Point start = corner.plus(0, PADDING_Y + CAPTION_HEIGHT);
        for (Meaning line : lines) {
            Color colour = Color.web(line.colour());
            Rectangle dot = Rectangle.at(start.plus(PADDING_X, (LINE - DOT) / 2), DOT, DOT);
            pen.card(dot, Card.plain(colour, colour, 0, DOT / 2));
            pen.text(line.text(), start.plus(TEXT_AT, 15), Face.COLUMN, palette.text());
            start = start.plus(0, LINE);
        }
    }
}
