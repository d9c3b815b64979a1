package keyline.app.data.cascade;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import keyline.app.control.ActionButton;
import keyline.app.control.Labels;
import keyline.model.Schema;
import keyline.persistence.store.Cascade;
import keyline.persistence.store.Cascade.Effect;
import keyline.persistence.store.Refusal;
import keyline.persistence.store.RowEdit;

/// Shows what an edit would do, table by table, beside the rows: each line leads to its rows, Enter goes ahead, Escape
/// leaves everything as it is. FX thread only.
final class CascadePanel extends VBox {

    private static final double INDENT = 16;

    private final CascadeActions actions;
    private final CascadeWords words;

    /// A panel about an edit.
    CascadePanel(RowEdit edit, Cascade cascade, Schema schema, CascadeActions actions) {
        this.actions = actions;
        this.words = new CascadeWords(schema);
        getStyleClass().add("cascade-panel");
        getChildren().add(Labels.wrapped(words.title(edit, cascade), "title"));
        cascade.refusal().ifPresent(refusal -> getChildren().add(Labels.wrapped(refusal.message(), "refusal")));
        getChildren().addAll(lines(cascade, schema), buttons(edit, cascade));
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    /// Puts the keyboard onto the button that goes ahead; where the edit is refused onto the one that leaves, for a remedy
    /// changes other rows and wants to be chosen.
    void enter() {
        lookupAll(".button").stream()
                .filter(node -> node.getStyleClass().contains("proceed"))
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    private Node lines(Cascade cascade, Schema schema) {
        VBox lines = new VBox();
        CascadeTree.of(cascade, schema).forEach(line -> lines.getChildren().add(line(line, cascade)));
        ScrollPane scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.prefHeightProperty().bind(lines.heightProperty().add(2));
        scroll.setMinHeight(0);
        return scroll;
    }

    private Node line(CascadeTree.Line line, Cascade cascade) {
        Effect effect = line.effect();
        String rows = words.rows(effect.table(), effect.count());
        ActionButton open = ActionButton.styled(rows, () -> actions.open(effect), "link");
        open.hinted("Show these rows");
        open.setAccessibleText(rows + ", " + words.what(effect, cascade));
        open.setMinWidth(Region.USE_PREF_SIZE);
        StackPane dot = new StackPane();
        dot.getStyleClass().addAll("dot", effect.kind().name().toLowerCase(Locale.ROOT));
        var row = Labels.row(dot, open, filler(), Labels.of(words.what(effect, cascade), "muted", "small"));
        row.setPadding(new Insets(0, 0, 0, INDENT * line.depth()));
        return row;
    }

    private static Node filler() {
        Region filler = new Region();
        HBox.setHgrow(filler, Priority.ALWAYS);
        return filler;
    }

    private Node buttons(RowEdit edit, Cascade cascade) {
        FlowPane buttons = new FlowPane(8, 4);
        List<Button> helping = cascade.refusal().map(this::remedies).orElseGet(() -> List.of(goAhead(edit, cascade)));
        buttons.getChildren().addAll(helping);
        buttons.getChildren()
                .add(
                        cascade.refusal().isPresent()
                                ? ActionButton.styled("Close", actions::leave, "proceed")
                                : new ActionButton("Cancel", actions::leave));
        return buttons;
    }

    private Button goAhead(RowEdit edit, Cascade cascade) {
        ActionButton button = ActionButton.styled(words.goAhead(edit, cascade), actions::goAhead, "primary", "proceed");
        if (edit instanceof RowEdit.Delete) {
            button.getStyleClass().add("danger");
        }
        return button;
    }

    private List<Button> remedies(Refusal refusal) {
        return refusal.remedies().stream()
                .<Button>map(remedy -> new ActionButton(remedy.label(), () -> actions.mend(remedy)))
                .toList();
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case ESCAPE -> {
                event.consume();
                actions.leave();
            }
            case ENTER -> {
                event.consume();
                if (event.getTarget() instanceof Button button) {
                    button.fire();
                } else {
                    enter();
                }
            }
            default -> {}
        }
    }
}
