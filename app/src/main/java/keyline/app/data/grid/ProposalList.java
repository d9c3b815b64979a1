package keyline.app.data.grid;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.stage.Popup;
import keyline.app.control.Labels;
import keyline.app.data.row.Proposal;
import org.jspecify.annotations.Nullable;

/// The list below the editor of a cell: keys with their summaries. The field keeps the focus.
final class ProposalList {

    private static final double ROW = 26;
    private static final int VISIBLE = 8;

    private final TextField field;
    private final ListView<Proposal> list = new ListView<>();
    private final Popup popup = new Popup();

    ProposalList(TextField field, Consumer<Proposal> take) {
        this.field = field;
        list.getStyleClass().addAll("completion", "proposals");
        list.setFocusTraversable(false);
        list.setFixedCellSize(ROW);
        list.setCellFactory(_ -> new ProposalCell());
        list.setOnMouseClicked(_ -> chosen().ifPresent(take));
        popup.getContent().add(list);
        popup.setAutoHide(true);
    }

    /// Shows these; the first one is chosen at once where the text alone is of no use.
    void show(List<Proposal> proposals, boolean first) {
        if (proposals.isEmpty() || field.getScene() == null) {
            hide();
            return;
        }
        list.getItems().setAll(proposals);
        list.getSelectionModel().clearSelection();
        if (first) {
            list.getSelectionModel().select(0);
        }
        list.setPrefSize(Math.max(220, field.getWidth()), ROW * Math.min(VISIBLE, proposals.size()) + 10);
        Bounds place = field.localToScreen(field.getBoundsInLocal());
        popup.show(field, place.getMinX(), place.getMaxY() + 2);
    }

    void hide() {
        popup.hide();
        list.getSelectionModel().clearSelection();
    }

    boolean isShowing() {
        return popup.isShowing();
    }

    void choose(int step) {
        int at = list.getSelectionModel().getSelectedIndex() + step;
        list.getSelectionModel()
                .clearAndSelect(Math.clamp(at, 0, list.getItems().size() - 1));
        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - VISIBLE + 1));
    }

    /// The one that Enter takes.
    Optional<Proposal> chosen() {
        return popup.isShowing() ? Optional.ofNullable(list.getSelectionModel().getSelectedItem()) : Optional.empty();
    }

    private static final class ProposalCell extends ListCell<Proposal> {
        @Override
        protected void updateItem(@Nullable Proposal proposal, boolean empty) {
            super.updateItem(proposal, empty);
            setGraphic(proposal == null || empty ? null : row(proposal));
        }

        private static HBox row(Proposal proposal) {
            HBox row = new HBox(Labels.of(proposal.text(), "key"), Labels.of(proposal.summary(), "summary"));
            row.getStyleClass().add("proposal");
            return row;
        }
    }
}
