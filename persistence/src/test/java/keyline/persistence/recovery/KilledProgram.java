package keyline.persistence.recovery;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.ColumnType;
import keyline.model.Document;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.Value;
import keyline.model.diagram.Box;
import keyline.model.edit.Step;
import keyline.model.example.Shop;
import keyline.persistence.store.RowEdit;
import keyline.persistence.store.SampleStore;

/// A program that edits, says so after each step, and never ends by itself: the test kills it.
final class KilledProgram {

    private KilledProgram() {}

    /// Edits in the state folder that is given.
    public static void main(String[] arguments) throws IOException {
        WorkingStore place = new WorkingStores(Path.of(arguments[0])).begin();
        SampleStore store = place.open();
        store.load(Shop.document(), Shop.rows()).join();
        place.saved(Optional.of(Path.of("shop.keyline")), 0);
        Document document = Shop.document();
        for (int number = 1; ; number++) {
            Step step = step(number, document);
            if (number % 2 == 0) {
                store.edit(step, row(number, step.after())).join();
            } else {
                store.follow(step).join();
            }
            document = step.after();
            System.out.println(number);
        }
    }

    /// Odd steps change the schema and the layout, even ones a row, and every fourth the schema and a row together.
    static Step step(int number, Document document) {
        if (number % 4 == 0) {
            return new Step(number, "Add column and row", document, widened(document, Shop.SHIPPERS, number));
        }
        if (number % 2 == 0) {
            return new Step(number, "Add row", document, document);
        }
        Document after = widened(document, Shop.CUSTOMERS, number);
        var diagram = after.firstDiagram();
        after = after.with(diagram.withBoxes(diagram.boxes().with(Shop.CUSTOMERS, Box.at(number, number))));
        return new Step(number, "Add column", document, after);
    }

    private static Document widened(Document document, TableId table, int number) {
        ColumnId column = document.newId(ColumnId::new);
        Table wider = document.schema().table(table).with(Column.of(column, "c" + number, ColumnType.Plain.TEXT));
        return document.taking(column).with(wider);
    }

    /// The row of an even step, which has a value in the column of its step.
    ///
    /// @param after the document after the step
    static RowEdit row(int number, Document after) {
        Table shippers = after.schema().table(Shop.SHIPPERS);
        Map<ColumnId, Value> cells = new HashMap<>();
        cells.put(shippers.columns().get(0).id(), new Value.Int(1_000 + number));
        cells.put(shippers.columns().get(1).id(), new Value.Text("s" + number));
        shippers.columnNamed("c" + number).ifPresent(column -> cells.put(column.id(), new Value.Text("v" + number)));
        return new RowEdit.Insert(Shop.SHIPPERS, cells);
    }
}
