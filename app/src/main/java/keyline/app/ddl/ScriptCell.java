package keyline.app.ddl;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/// Shows a line of a script with its number.
final class ScriptCell extends ListCell<SqlLine> {

    private final Label number = new Label();
    private final TextFlow flow = new TextFlow();
    private final Region stripe = new Region();
    private final HBox row = new HBox(stripe, number, flow);

    ScriptCell() {
        number.getStyleClass().add("line-number");
        row.getStyleClass().add("script-line");
        getStyleClass().add("script-cell");
    }

    @Override
    protected void updateItem(@Nullable SqlLine line, boolean empty) {
        super.updateItem(line, empty);
        if (line == null || empty) {
            setGraphic(null);
            return;
        }
        stripe.getStyleClass().setAll("stripe", line.mark().styleClass());
        number.setText(Integer.toString(getIndex() + 1));
        flow.getChildren().setAll(line.pieces().stream().map(ScriptCell::text).toList());
        setGraphic(row);
    }

    private static Text text(SqlLine.Piece piece) {
        Text text = new Text(piece.text());
        text.getStyleClass().addAll("code", piece.kind().styleClass());
        return text;
    }
}
