package keyline.app.data;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import keyline.model.TableId;

/// The sheets at the right of the panel, one for each table at most: they come back with their table.
final class SideSheets implements DataGrid.SidePlace {

    private final Supplier<Optional<TableId>> table;
    private final Map<TableId, Region> sheets = new HashMap<>();
    private final StackPane node = new StackPane();

    /// Sheets beside the table that `table` gives.
    SideSheets(Supplier<Optional<TableId>> table) {
        this.table = table;
    }

    Region node() {
        return node;
    }

    @Override
    public void show(Region sheet) {
        table.get().ifPresent(id -> sheets.put(id, sheet));
        node.getChildren().setAll(sheet);
    }

    @Override
    public void hide() {
        table.get().ifPresent(sheets::remove);
        node.getChildren().clear();
    }

    /// Shows the sheet of another table, where there is one.
    void follow(Optional<TableId> shown) {
        node.getChildren()
                .setAll(shown.flatMap(id -> Optional.ofNullable(sheets.get(id))).stream()
                        .toList());
    }

    /// Forgets all sheets, as another document is opened.
    void clear() {
        sheets.clear();
    }
}
