package keyline.app.canvas.paint;

import javafx.scene.paint.Color;
import keyline.app.canvas.figure.TableFigure;
import keyline.app.canvas.figure.TableFigure.Kind;
import keyline.app.canvas.scene.Hit;
import keyline.app.canvas.scene.LinkDrag.Verdict;
import keyline.app.canvas.scene.PlacedTable;
import keyline.app.canvas.scene.Spotlight.Tone;
import keyline.app.theme.Palette;

/// The cards of tables and views: their colours and borders.
final class TableCards {

    private final Palette palette;
    private final Emphasis emphasis;

    TableCards(Subject subject, Emphasis emphasis) {
        this.palette = subject.palette();
        this.emphasis = emphasis;
    }

    /// The card of a table or view.
    Card card(PlacedTable table) {
        Color fill = table.figure().kind() == Kind.VIEW ? palette.surfaceRaised() : palette.surface();
        boolean outlined = isOutlined(table);
        Color border = outlined ? outline(table) : palette.border();
        return new Card(
                fill,
                border,
                outlined ? 2 : 1,
                TableFigure.RADIUS,
                strip(table),
                table.figure().kind() == Kind.VIEW && table.box().colour().isEmpty() ? 0 : TableFigure.STRIP + 1);
    }

    /// The colour of the strip: that of the box, or the theme's own.
    Color strip(PlacedTable table) {
        String colour = table.box().colour();
        return colour.isEmpty() ? palette.line() : Color.web(colour);
    }

    /// Whether the border of the table is to be seen from afar.
    boolean isOutlined(PlacedTable table) {
        return emphasis.isSelected(table.node())
                || isTarget(table)
                || emphasis.tone(table.node()).isPresent();
    }

    private boolean isTarget(PlacedTable table) {
        return emphasis.verdict(new Hit.OnHeader(table.node())) == Verdict.VALID;
    }

    /// The colour of such a border.
    Color outline(PlacedTable table) {
        return isTarget(table)
                ? palette.valid()
                : switch (emphasis.tone(table.node()).orElse(Tone.MEANT)) {
                    case MEANT -> palette.accent();
                    case LOST -> palette.error();
                    case BLOCKING -> palette.pending();
                };
    }
}
