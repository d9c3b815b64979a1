package keyline.app.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.Constraint.ForeignKey;
import keyline.model.Constraint.PrimaryKey;
import keyline.model.ConstraintId;
import keyline.model.Document;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.TypeText;
import keyline.model.diagram.Box;
import keyline.model.diagram.Point;

/// A table that refers to itself, and rows for it in a text file: about half of them refer to a row that comes later.
final class ManyRows {

    static final TableId TABLE = new TableId(10);

    private static final ColumnId KEY = new ColumnId(11);
    private static final ColumnId PARENT = new ColumnId(12);
    private static final long STRIDE = 611_953; // prime, so that every row is referred to
    private static final int DAYS = 3_650;

    private ManyRows() {}

    /// A document with the table alone.
    static Document document() {
        Table table = Table.of(TABLE, "parts")
                .withColumns(List.of(
                        column(KEY, "part_id", "bigint").asNotNull(),
                        column(PARENT, "parent_id", "bigint"),
                        column(new ColumnId(13), "name", "varchar(80)").asNotNull(),
                        column(new ColumnId(14), "price", "decimal(10,2)"),
                        column(new ColumnId(15), "made_on", "date")))
                .withConstraints(List.of(
                        new PrimaryKey(new ConstraintId(16), "", List.of(KEY)),
                        ForeignKey.of(new ConstraintId(17), List.of(PARENT), TABLE, List.of(KEY))));
        Document document = Document.empty().with(Schema.empty().with(table)).taking(TABLE);
        Box box = new Box(new Point(40, 40), "");
        return document.with(
                document.firstDiagram().withBoxes(document.firstDiagram().boxes().with(TABLE, box)));
    }

    private static Column column(ColumnId id, String name, String type) {
        return Column.of(id, name, TypeText.read(type, Schema.empty()));
    }

    /// Writes so many rows.
    static void write(Path file, int rows) throws IOException {
        LocalDate first = LocalDate.of(2020, 1, 1);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("part_id,parent_id,name,price,made_on\n");
            for (int row = 1; row <= rows; row++) {
                long parent = row * STRIDE % rows + 1;
                out.write("%d,%d,part %d,%d.50,%s%n"
                        .formatted(row, parent, row, row % 1_000, first.plusDays(row % DAYS)));
            }
        }
    }
}
