package keyline.app.canvas.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keyline.app.canvas.figure.TableFigure.Kind;
import keyline.app.canvas.figure.TableFigure.Row;
import keyline.model.Column;
import keyline.model.NamespaceId;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TypeText;
import keyline.model.View;
import keyline.model.diagram.Detail;

/// Makes the figures of tables and views.
public final class Figures {

    private static final double NARROWEST = 160;
    private static final double WIDEST = 360;
    private static final double GRID = 4;
    private static final double GAP = 16;

    private final TextMeasure measure;

    /// Figures with texts of this measure.
    public Figures(TextMeasure measure) {
        this.measure = measure;
    }

    /// The measure of the texts.
    public TextMeasure measure() {
        return measure;
    }

    /// The figure of a table.
    public TableFigure of(Table table, Schema schema, Detail detail) {
        List<Line> lines = table.columns().stream()
                .filter(column -> Columns.isShown(column, table, detail))
                .map(column -> line(column, table, schema))
                .toList();
        String note = String.valueOf(table.columns().size());
        return figure(Kind.TABLE, new Header(prefix(table.namespace(), schema), table.name(), note), lines);
    }

    /// The figure of a view: a hint of its SQL, and its columns where they can be told from it.
    public TableFigure of(View view, Schema schema, Detail detail) {
        List<Line> lines = new ArrayList<>();
        if (detail != Detail.NAMES) {
            lines.add(new Line(
                    Optional.empty(), Mark.NONE, Face.HINT, view.sql().strip().replaceAll("\\s+", " "), ""));
        }
        if (detail == Detail.ALL) {
            ViewColumns.of(view.sql())
                    .forEach(name -> lines.add(new Line(Optional.empty(), Mark.NONE, Face.COLUMN, name, "")));
        }
        return figure(Kind.VIEW, new Header(prefix(view.namespace(), schema), view.name(), "view"), lines);
    }

    private static String prefix(NamespaceId namespace, Schema schema) {
        String name =
                schema.namespaces().find(namespace).map(each -> each.name()).orElse("");
        return name.isEmpty() ? "" : name + ".";
    }

    private static Line line(Column column, Table table, Schema schema) {
        Face face = table.inPrimaryKey(column.id()) ? Face.KEY_COLUMN : Face.COLUMN;
        String type = TypeText.of(column.type(), schema) + (table.isNotNull(column.id()) ? "" : " ?");
        return new Line(Optional.of(column.id()), Columns.mark(column, table), face, column.name(), type);
    }

    private TableFigure figure(Kind kind, Header header, List<Line> lines) {
        double width = lines.stream().mapToDouble(this::width).reduce(width(header), Math::max);
        double onGrid = Math.clamp(Math.ceil(width / GRID) * GRID, NARROWEST, WIDEST);
        List<Row> rows = new ArrayList<>();
        for (Line line : lines) {
            rows.add(row(line, onGrid, rows.size()));
        }
        double below = rows.isEmpty() ? 0 : 2 * TableFigure.ABOVE_ROWS + rows.size() * TableFigure.ROW;
        double noteX = onGrid - TableFigure.PADDING - measure.width(header.note, Face.COUNT);
        double prefixWidth = measure.width(header.prefix, Face.NAME);
        String title = measure.fitted(header.title, Face.NAME, noteX - GAP / 2 - TableFigure.PADDING - prefixWidth);
        return new TableFigure(
                kind,
                header.prefix,
                title,
                TableFigure.PADDING + prefixWidth,
                header.note,
                noteX,
                onGrid,
                TableFigure.HEADER + below,
                rows);
    }

    private double width(Header header) {
        return 2 * TableFigure.PADDING
                + GAP
                + measure.width(header.prefix + header.title, Face.NAME)
                + measure.width(header.note, Face.COUNT);
    }

    private double width(Line line) {
        double start = line.face == Face.HINT ? TableFigure.PADDING : TableFigure.NAME_X;
        double type = line.type.isEmpty() ? 0 : GAP + measure.width(line.type, Face.TYPE);
        return start + measure.width(line.name, line.face) + type + TableFigure.PADDING;
    }

    /// The row of a line; where both don't fit, the type takes at most two fifths and the name the rest.
    private Row row(Line line, double width, int index) {
        double start = line.face == Face.HINT ? TableFigure.PADDING : TableFigure.NAME_X;
        double space = width - start - TableFigure.PADDING;
        double nameWidth = measure.width(line.name, line.face);
        String type = measure.fitted(line.type, Face.TYPE, Math.max(space * 0.4, space - GAP - nameWidth));
        double typeWidth = measure.width(type, Face.TYPE);
        String name = measure.fitted(line.name, line.face, type.isEmpty() ? space : space - GAP - typeWidth);
        return new Row(
                line.column,
                line.mark,
                line.face,
                name,
                type,
                width - TableFigure.PADDING - typeWidth,
                TableFigure.HEADER + TableFigure.ABOVE_ROWS + index * TableFigure.ROW);
    }

    private record Header(String prefix, String title, String note) {}

    /// A row before it has a place.
    private record Line(Optional<keyline.model.ColumnId> column, Mark mark, Face face, String name, String type) {}
}
