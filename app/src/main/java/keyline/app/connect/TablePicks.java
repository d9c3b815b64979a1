package keyline.app.connect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import keyline.app.control.Labels;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.persistence.database.connection.LiveDesign;

/// The tables of a database by their schemas, each with a check box, and a filter over their names. The box of a schema
/// is for all of its tables that are shown.
final class TablePicks {

    private final TextField filter = new TextField();
    private final ListView<PickLine> list = new ListView<>();
    private final Label empty = Labels.wrapped("", "empty-state");
    private final VBox node;
    private final Runnable changed;
    private final Set<TableId> picked = new HashSet<>();
    private Map<String, List<Table>> schemas = Map.of();

    /// A list of nothing yet.
    ///
    /// @param changed is told when other tables are picked
    TablePicks(Runnable changed) {
        this.changed = changed;
        filter.setId("connect-filter");
        filter.setPromptText("Filter tables");
        filter.textProperty().subscribe(this::fill);
        list.setId("connect-tables");
        list.getStyleClass().add("table-picks");
        list.setPlaceholder(empty);
        list.setCellFactory(_ -> new PickCell(picked::contains, this::toggle));
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            PickLine line = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.SPACE && line != null) {
                event.consume();
                toggle(line);
            }
        });
        node = new VBox(filter, list);
        node.getStyleClass().add("group");
    }

    Node node() {
        return node;
    }

    /// The tables that are picked.
    Set<TableId> picked() {
        return Set.copyOf(picked);
    }

    /// Shows the tables of a database, all of them picked.
    void show(LiveDesign design) {
        schemas = design.schema().tables().stream()
                .sorted(Comparator.comparing(Table::name))
                .collect(Collectors.groupingBy(
                        table -> design.name(table.namespace()), TreeMap::new, Collectors.toList()));
        picked.clear();
        design.schema().tables().forEach(table -> picked.add(table.id()));
        fill();
        changed.run();
    }

    /// Shows nothing, and why.
    void clear(String reason) {
        schemas = Map.of();
        picked.clear();
        empty.setText(reason);
        fill();
        changed.run();
    }

    private void fill() {
        String wanted = filter.getText().strip().toLowerCase(Locale.ROOT);
        List<PickLine> lines = new ArrayList<>();
        schemas.forEach((name, tables) -> {
            List<Table> shown = tables.stream()
                    .filter(table -> table.name().toLowerCase(Locale.ROOT).contains(wanted))
                    .toList();
            if (!shown.isEmpty()) {
                lines.add(new PickLine.Heading(name.isEmpty() ? "Tables" : name, shown));
                shown.forEach(table -> lines.add(new PickLine.Item(table)));
            }
        });
        if (lines.isEmpty() && !schemas.isEmpty()) {
            empty.setText("No table has this in its name.");
        }
        list.getItems().setAll(lines);
    }

    /// A box that isn't full is filled first.
    private void toggle(PickLine line) {
        Set<TableId> ids = line.tables().stream().map(Table::id).collect(Collectors.toSet());
        if (picked.containsAll(ids)) {
            picked.removeAll(ids);
        } else {
            picked.addAll(ids);
        }
        list.refresh();
        changed.run();
    }
}
