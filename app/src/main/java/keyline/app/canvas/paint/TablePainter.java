package keyline.app.canvas.paint;

import java.util.List;
import javafx.scene.paint.Color;
import keyline.app.canvas.figure.Face;
import keyline.app.canvas.figure.TableFigure;
import keyline.app.canvas.figure.TableFigure.Kind;
import keyline.app.canvas.figure.TableFigure.Row;
import keyline.app.canvas.route.Side;
import keyline.app.canvas.scene.Hit;
import keyline.app.canvas.scene.LinkDrag.Verdict;
import keyline.app.canvas.scene.PlacedTable;
import keyline.app.theme.Palette;
import keyline.model.ColumnId;
import keyline.model.TableId;
import keyline.model.diagram.Point;
import keyline.model.diagram.Rectangle;

/// Paints tables and views with all their texts.
final class TablePainter {

    private static final double TITLE_BASELINE = 20;
    private static final double TEXT_BELOW_MIDDLE = 4;
    private static final double MARK_X = 17;

    private final Pen pen;
    private final Subject subject;
    private final Palette palette;
    private final Emphasis emphasis;

    TablePainter(Pen pen, Subject subject, Emphasis emphasis) {
        this.pen = pen;
        this.subject = subject;
        this.palette = subject.palette();
        this.emphasis = emphasis;
    }

    void paint(PlacedTable table) {
        pen.begin(table);
        new One(table).paint();
        pen.end(table);
    }

    /// The painting of one table.
    private final class One {

        private final PlacedTable table;
        private final TableFigure figure;
        private final Rectangle bounds;
        private final Card card;
        private final double edge;

        One(PlacedTable table) {
            this.table = table;
            this.figure = table.figure();
            this.bounds = table.bounds();
            this.card = new TableCards(subject, emphasis).card(table);
            this.edge = card.borderWidth();
        }

        void paint() {
            pen.card(bounds, card);
            if (!figure.rows().isEmpty()) {
                List<Point> rule = List.of(at(edge, TableFigure.HEADER), at(figure.width() - edge, TableFigure.HEADER));
                pen.way(rule, 0, new Ink(palette.border(), 1, Ink.Pattern.SOLID));
            }
            if (!subject.state().blank().contains(new Hit.OnHeader(table.node()))) {
                header();
            }
            figure.rows().forEach(this::row);
        }

        private Point at(double x, double y) {
            return table.box().at().plus(x, y);
        }

        private void header() {
            if (!figure.prefix().isEmpty()) {
                text(figure.prefix(), TableFigure.PADDING, TITLE_BASELINE, Face.NAME, palette.textMuted());
            }
            text(figure.title(), figure.titleX(), TITLE_BASELINE, Face.NAME, palette.text());
            text(figure.note(), figure.noteX(), TITLE_BASELINE, Face.COUNT, palette.textMuted());
        }

        private void text(String text, double x, double y, Face face, Color colour) {
            pen.text(text, at(x, y), face, colour);
        }

        private void row(Row row) {
            if (row.column().isEmpty()) {
                boolean hint = row.face() == Face.HINT;
                double x = hint || figure.kind() == Kind.VIEW ? TableFigure.PADDING : TableFigure.NAME_X;
                text(row.name(), x, baseline(row), row.face(), hint ? palette.textMuted() : palette.text());
                return;
            }
            column(row, (TableId) table.node(), row.column().get());
        }

        private double baseline(Row row) {
            return row.middle() + TEXT_BELOW_MIDDLE;
        }

        private void column(Row row, TableId id, ColumnId column) {
            boolean hovered = emphasis.isHovered(id, column);
            Verdict verdict = emphasis.verdict(new Hit.OnColumn(id, column));
            Color ground = ground(id, column, verdict);
            if (!ground.equals(palette.surface())) {
                pen.fill(
                        new Rectangle(
                                bounds.x() + edge, bounds.y() + row.top(), bounds.width() - 2 * edge, TableFigure.ROW),
                        ground);
            }
            mark(row, ground);
            if (!subject.state().blank().contains(new Hit.OnColumn(id, column))) {
                Color name = verdict == Verdict.INVALID ? palette.textMuted() : palette.text();
                text(row.name(), TableFigure.NAME_X, baseline(row), row.face(), name);
                text(row.type(), row.typeX(), baseline(row), Face.TYPE, palette.textMuted());
            }
            if (hovered) {
                handle(row, Side.LEFT);
                handle(row, Side.RIGHT);
            }
        }

        private Color ground(TableId id, ColumnId column, Verdict verdict) {
            if (verdict == Verdict.VALID) {
                return palette.surface().interpolate(palette.valid(), 0.16);
            }
            boolean tinted =
                    emphasis.isHovered(id, column) || emphasis.isSelected(id, column) || emphasis.isLit(column);
            return tinted ? palette.accentSoft() : palette.surface();
        }

        private void mark(Row row, Color ground) {
            double y = row.middle();
            switch (row.mark()) {
                case KEY -> pen.glyph(Glyphs.KEY, at(MARK_X, y), palette.key(), ground);
                case LINK -> pen.glyph(Glyphs.LINK, at(MARK_X, y), palette.accent(), ground);
                case KEY_AND_LINK -> {
                    pen.glyph(Glyphs.KEY, at(MARK_X, y), palette.key(), ground);
                    pen.glyph(Glyphs.LINKED, at(MARK_X, y), palette.accent(), ground);
                }
                case UNIQUE -> text("u", MARK_X - 4, baseline(row), Face.MARK, palette.textMuted());
                case NONE -> {}
            }
        }

        private void handle(Row row, Side side) {
            double x = side == Side.LEFT ? 0 : figure.width();
            pen.glyph(Glyphs.HANDLE, at(x, row.middle()), palette.accent(), palette.surface());
        }
    }
}
