package keyline.app.canvas.paint;

import keyline.app.canvas.figure.TableFigure;
import keyline.app.canvas.scene.PlacedTable;
import keyline.app.theme.Palette;
import keyline.model.diagram.Rectangle;

/// Paints tables and views as they look from afar: cards with a name that stays readable, and from very far, blocks.
final class FarPainter {

    private static final double MARGIN = 8;

    private final Pen pen;
    private final Palette palette;
    private final TableCards cards;

    FarPainter(Pen pen, Subject subject, Emphasis emphasis) {
        this.pen = pen;
        this.palette = subject.palette();
        this.cards = new TableCards(subject, emphasis);
    }

    /// A card with its name in the middle.
    void named(PlacedTable table) {
        pen.card(table.bounds(), cards.card(table));
        TableFigure figure = table.figure();
        pen.title(figure.prefix() + figure.title(), table.bounds().grown(-MARGIN), palette.text());
    }

    /// A block in the table's colour.
    void block(PlacedTable table) {
        Rectangle bounds = table.bounds();
        var colour = cards.isOutlined(table)
                ? cards.outline(table)
                : palette.surface().interpolate(cards.strip(table), 0.55);
        pen.fill(bounds, colour);
    }
}
