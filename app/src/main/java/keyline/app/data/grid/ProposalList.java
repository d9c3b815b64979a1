package keyline.app.data.grid;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;
import keyline.app.control.ActionButton;
import keyline.app.control.Labels;
import keyline.app.data.row.Offers;
import keyline.app.data.row.Proposal;
import org.jspecify.annotations.Nullable;

/// The list below the editor of a cell: keys with their summaries, then a line that creates what was typed, then what
/// else can be done. The field keeps the focus.
final class ProposalList {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double ROW = 26;
    private static final double LEAST = 240;
    private static final int VISIBLE = 8;

    private final TextField field;
    private final Taking hand;
    private final ListView<Proposal> list = new ListView<>();
    private final Label creation = Labels.of("", "creation");
    private final HBox extras = new HBox();
    private final VBox card = new VBox(list, creation, extras);
    private final Popup popup = new Popup();
    private boolean creating;
    private boolean moved;
    private boolean preselecting;
    private Offers.Rest rest = Offers.Rest.NONE;

    ProposalList(TextField field, Taking hand) {
        this.field = field;
        this.hand = hand;
        card.getStyleClass().addAll("completion", "proposals");
        list.setFocusTraversable(false);
        list.setFixedCellSize(ROW);
        list.setCellFactory(_ -> new ProposalCell());
        list.setOnMouseClicked(_ -> chosen().ifPresent(hand::take));
        creation.setMaxWidth(Double.MAX_VALUE);
        creation.setOnMouseClicked(_ -> hand.create());
        extras.getStyleClass().add("extras");
        popup.getContent().add(card);
        popup.setAutoHide(true);
        popup.setHideOnEscape(false); // the field deals with it
        popup.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_TOP_LEFT); // without the shadow
    }

    /// What is done with the list.
    interface Taking {

        /// Takes one of the proposals.
        void take(Proposal proposal);

        /// Creates what was typed.
        void create();

        /// Does one of the other things.
        void run(Extra extra);

        /// Asks for more proposals.
        void more();
    }

    /// Shows these, none of them chosen: the text alone will do.
    void show(Offers offers, List<Extra> others) {
        preselecting = false;
        fill(offers, others);
    }

    /// Shows these and chooses the first one: the text alone is of no use.
    void preselect(Offers offers, List<Extra> others) {
        preselecting = true;
        fill(offers, others);
    }

    private void fill(Offers offers, List<Extra> others) {
        boolean nothing = offers.isEmpty() && others.isEmpty() && offers.rest() == Offers.Rest.NONE;
        if (nothing || field.getScene() == null) {
            hide();
            return;
        }
        moved = false;
        list.getItems().setAll(offers.proposals());
        show(creation, false);
        offers.creation().ifPresent(this::offer);
        extras.getChildren().setAll(others.stream().map(this::button).toList());
        show(extras, !others.isEmpty());
        clear();
        if (preselecting) {
            select(1);
        }
        place();
        goOn(offers.rest());
    }

    private ActionButton button(Extra extra) {
        ActionButton button = ActionButton.styled(extra.label(), () -> hand.run(extra), "link");
        button.setFocusTraversable(false);
        return button;
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void place() {
        int rows = Math.min(VISIBLE, list.getItems().size());
        show(list, rows > 0);
        list.setPrefHeight(ROW * rows + 2);
        card.setPrefWidth(Math.max(LEAST, field.getWidth()));
        field.getParent().layout(); // the first answer can come before the field has been put in its place
        Bounds at = field.localToScreen(field.getBoundsInLocal());
        popup.show(field, at.getMinX(), at.getMaxY() + 2);
    }

    /// Adds those that were found later: where they belong, unless someone has chosen among the others already.
    void append(Offers offers, String typed) {
        List<Proposal> all = Stream.concat(list.getItems().stream(), offers.proposals().stream())
                .distinct()
                .toList();
        int at = list.getSelectionModel().getSelectedIndex();
        list.getItems().setAll(moved ? all : Proposal.ranked(all, typed));
        offers.creation().ifPresent(this::offer);
        if (!moved && preselecting) {
            clear();
            select(1);
        } else if (at >= 0) {
            list.getSelectionModel().clearAndSelect(at);
        }
        place();
        goOn(offers.rest());
    }

    private void offer(String text) {
        creation.setText(text);
        show(creation, true);
    }

    private void goOn(Offers.Rest more) {
        rest = more;
        if (more == Offers.Rest.SOON
                || (more == Offers.Rest.MORE && list.getItems().size() < VISIBLE)) {
            rest = Offers.Rest.NONE;
            hand.more();
        }
    }

    void hide() {
        popup.hide();
        clear();
    }

    private void clear() {
        list.getSelectionModel().clearSelection();
        choose(Optional.empty());
    }

    boolean isShowing() {
        return popup.isShowing();
    }

    /// Goes on to the next one or back, round the end; the line that creates is the last.
    void choose(int step) {
        moved = true;
        select(step);
    }

    private void select(int step) {
        int count = list.getItems().size() + (creation.isManaged() ? 1 : 0);
        int at = creating ? list.getItems().size() : list.getSelectionModel().getSelectedIndex();
        if (count > 0) {
            choose(Optional.of(Math.floorMod(at < 0 && step < 0 ? -1 : at + step, count)));
        }
    }

    private void choose(Optional<Integer> index) {
        creating = index.filter(at -> at == list.getItems().size()).isPresent();
        creation.pseudoClassStateChanged(CHOSEN, creating);
        list.getSelectionModel().clearSelection();
        index.filter(at -> at < list.getItems().size()).ifPresent(at -> {
            list.getSelectionModel().select(at.intValue());
            list.scrollTo(Math.max(0, at - VISIBLE + 1));
        });
    }

    /// The one that Enter takes.
    Optional<Proposal> chosen() {
        return popup.isShowing() ? Optional.ofNullable(list.getSelectionModel().getSelectedItem()) : Optional.empty();
    }

    /// Whether Enter creates what was typed.
    boolean isCreationChosen() {
        return popup.isShowing() && creating;
    }

    /// The list asks for more when its end comes into sight.
    private void seen(int index) {
        if (rest == Offers.Rest.MORE && index >= list.getItems().size() - 1) {
            rest = Offers.Rest.NONE;
            hand.more();
        }
    }

    private final class ProposalCell extends ListCell<Proposal> {
        @Override
        protected void updateItem(@Nullable Proposal proposal, boolean empty) {
            super.updateItem(proposal, empty);
            setGraphic(proposal == null || empty ? null : row(proposal));
            if (!empty) {
                seen(getIndex());
            }
        }

        private static HBox row(Proposal proposal) {
            HBox row = new HBox(Labels.of(proposal.text(), "key"), Labels.of(proposal.summary(), "summary"));
            row.getStyleClass().add("proposal");
            return row;
        }
    }
}
