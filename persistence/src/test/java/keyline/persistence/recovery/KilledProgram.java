package keyline.persistence.recovery;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
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
                store.edit(step, row(number)).join();
            } else {
                store.follow(step).join();
            }
            document = step.after();
            System.out.println(number);
        }
    }

    /// Odd steps change the schema and the layout, even ones a row.
    static Step step(int number, Document document) {
        if (number % 2 == 0) {
            return new Step(number, "Add row", document, document);
        }
        ColumnId column = document.newId(ColumnId::new);
        Table customers = document.schema().table(Shop.CUSTOMERS);
        Document after =
                document.taking(column).with(customers.with(Column.of(column, "c" + number, ColumnType.Plain.TEXT)));
        var diagram = after.firstDiagram();
        after = after.with(diagram.withBoxes(diagram.boxes().with(Shop.CUSTOMERS, Box.at(number, number))));
        return new Step(number, "Add column", document, after);
    }

    static RowEdit row(int number) {
        TableId shippers = Shop.SHIPPERS;
        List<ColumnId> columns = Shop.document().schema().table(shippers).columns().stream()
                .map(Column::id)
                .toList();
        return new RowEdit.Insert(
                shippers,
                Map.of(columns.get(0), new Value.Int(1_000 + number), columns.get(1), new Value.Text("s" + number)));
    }
}
