package keyline.app.data.csv;

import java.util.List;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import keyline.app.control.ActionButton;
import keyline.app.control.Labels;
import keyline.app.text.Count;
import keyline.persistence.store.RowFault;

/// What was wrong with the rows of a file, none of which was imported: row, column, value and reason of each.
public final class FaultSheet extends VBox {

    private static final int SHOWN = 40;

    /// A list of these.
    public FaultSheet(String file, List<RowFault> faults, Runnable close) {
        getStyleClass().addAll("side-sheet", "csv-faults");
        VBox list = new VBox();
        faults.forEach(fault -> list.getChildren().add(row(fault)));
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        setVgrow(scroll, Priority.ALWAYS);
        String count = Count.of(faults.size(), "fault");
        getChildren()
                .addAll(
                        Labels.wrapped("Nothing of %s was imported: %s".formatted(file, count), "title"),
                        scroll,
                        new HBox(ActionButton.styled("Close", close, "quiet")));
    }

    private static VBox row(RowFault fault) {
        String place = fault.column().isEmpty() ? "" : " · " + fault.column();
        String value = fault.value().isEmpty() ? "" : " · '%s'".formatted(cut(fault.value()));
        String where = fault.number() == 0 ? "The file" : "Row %d".formatted(fault.number());
        VBox row = new VBox(
                Labels.wrapped(where + place + value, "value", "small"), Labels.wrapped(fault.reason(), "small"));
        row.getStyleClass().add("issue");
        return row;
    }

    private static String cut(String value) {
        return value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "…";
    }
}
