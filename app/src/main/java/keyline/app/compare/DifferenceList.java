package keyline.app.compare;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import keyline.app.control.Labels;
import keyline.app.text.Count;
import keyline.model.Document;

/// The differences between two designs side by side, with a filter and a count for each kind that shows or hides it.
/// Left and right fold a table. FX thread only.
public final class DifferenceList {

    private static final String NONE = "No differences.\nTables, views and types are the same on both sides.";

    private final TextField filter = new TextField();
    private final Map<Effect, ToggleButton> counts = new EnumMap<>(Effect.class);
    private final ListView<DifferenceLine> lines = new ListView<>();
    private final Label empty = Labels.wrapped("", "empty-state");
    private final Set<Difference> folded = new HashSet<>();
    private final VBox node = new VBox();
    private Differences differences = Differences.between(Document.empty(), Document.empty());

    /// A list that shows nothing yet.
    public DifferenceList() {
        filter.setId("difference-filter");
        filter.setPromptText("Filter");
        filter.setAccessibleText("Filter differences");
        filter.textProperty().subscribe(this::refresh);
        lines.setId("differences");
        lines.setAccessibleText("Differences");
        lines.setPlaceholder(empty);
        lines.setCellFactory(_ -> new DifferenceCell(folded::contains, this::fold));
        lines.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        VBox.setVgrow(lines, Priority.ALWAYS);
        HBox header = new HBox(filter);
        HBox.setHgrow(filter, Priority.ALWAYS);
        for (Effect effect : Effect.values()) {
            header.getChildren().add(count(effect));
        }
        header.getStyleClass().add("difference-header");
        node.getStyleClass().add("difference-list");
        node.getChildren().addAll(header, lines);
        refresh();
    }

    private ToggleButton count(Effect effect) {
        ToggleButton button = new ToggleButton();
        button.setId("count-" + effect.word());
        button.getStyleClass().addAll("count", effect.word());
        button.setTooltip(new Tooltip("Show what is " + effect.word()));
        button.setSelected(true);
        button.setOnAction(_ -> refresh());
        counts.put(effect, button);
        return button;
    }

    /// The list.
    public Region node() {
        return node;
    }

    /// Shows the differences between two versions that share their ids. Tables that are there on one side only are
    /// folded at first.
    public void show(Differences found) {
        Set<Difference> known = Set.copyOf(differences.all());
        differences = found;
        folded.retainAll(found.all());
        found.all().stream()
                .filter(each -> !each.isWithin() && !known.contains(each))
                .forEach(folded::add);
        counts.forEach((effect, button) -> {
            long count = found.count(effect);
            button.setText(effect.sign() + " " + Count.number(count) + " " + effect.word());
            button.setVisible(count > 0);
            button.setManaged(count > 0);
        });
        refresh();
    }

    private void refresh() {
        int at = lines.getSelectionModel().getSelectedIndex();
        Set<Effect> wanted = EnumSet.noneOf(Effect.class);
        counts.forEach((effect, button) -> {
            if (button.isSelected()) {
                wanted.add(effect);
            }
        });
        DifferenceFilter shown = new DifferenceFilter(filter.getText().strip().toLowerCase(Locale.ROOT), wanted);
        lines.getItems().setAll(shown.lines(differences.all(), folded::contains));
        empty.setText(differences.isEmpty() ? NONE : "Nothing that differs fits the filter.");
        if (!lines.getItems().isEmpty()) {
            lines.getSelectionModel().select(Math.clamp(at, 0, lines.getItems().size() - 1));
        }
    }

    private void fold(Difference difference) {
        if (!folded.remove(difference)) {
            folded.add(difference);
        }
        refresh();
    }

    private void pressed(KeyEvent event) {
        DifferenceLine line = lines.getSelectionModel().getSelectedItem();
        if (line != null && event.getCode() == (folded.contains(line.of()) ? KeyCode.RIGHT : KeyCode.LEFT)) {
            fold(line.of());
            lines.getSelectionModel().select(new DifferenceLine.Heading(line.of()));
            event.consume();
        }
    }
}
