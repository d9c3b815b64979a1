package keyline.app.migrate;

import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;

/// A table of texts to read.
final class RowsTable {

    private static final double ROW_HEIGHT = 26;
    private static final double HEADER_HEIGHT = 28;
    private static final int MOST_SEEN = 8;

    private final TableView<List<String>> table = new TableView<>();

    /// A table without columns.
    RowsTable(String id, String name) {
        table.setId(id);
        table.setAccessibleText(name);
        table.getStyleClass().add("rows-table");
        table.setFixedCellSize(ROW_HEIGHT);
        table.setPlaceholder(new Label(""));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
    }

    Region node() {
        return table;
    }

    /// Shows these rows, as high as a few of them need.
    RowsTable show(List<String> columns, List<List<String>> rows) {
        table.getColumns().clear();
        for (int i = 0; i < columns.size(); i++) {
            table.getColumns().add(column(columns.get(i), i));
        }
        table.getItems().setAll(rows);
        double height = HEADER_HEIGHT + ROW_HEIGHT * Math.min(rows.size(), MOST_SEEN) + 2;
        table.setMinHeight(height);
        table.setPrefHeight(height);
        return this;
    }

    private static TableColumn<List<String>, String> column(String name, int at) {
        TableColumn<List<String>, String> column = new TableColumn<>(name);
        column.setCellValueFactory(
                row -> new ReadOnlyStringWrapper(row.getValue().get(at)));
        column.setReorderable(false);
        column.setSortable(false);
        return column;
    }
}
