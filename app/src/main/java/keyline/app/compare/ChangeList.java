package keyline.app.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import keyline.app.control.ActionButton;
import keyline.app.control.Labels;
import keyline.app.text.Count;
import keyline.model.Document;
import keyline.model.change.Change;
import keyline.model.change.ChangeText;
import keyline.model.change.Changes;

/// The changes that lead from one document to another, by tables, with a check box for each. Space picks what the
/// cursor stands on or leaves it; left and right fold a table. FX thread only.
public final class ChangeList {

    private final Runnable pickedChanged;
    private final Picks picks = new Picks();
    private final Set<String> folded = new HashSet<>();
    private final Label summary = Labels.of("", "muted");
    private final ListView<ChangeLine> lines = new ListView<>();
    private final VBox node = new VBox();
    private List<Change> changes = List.of();
    private List<ChangeGroup> groups = List.of();
    private ChangeText text =
            new ChangeText(Document.empty().schema(), Document.empty().schema());

    /// A list that shows nothing yet.
    ///
    /// @param picked runs whenever other changes are picked
    public ChangeList(Runnable picked) {
        this.pickedChanged = picked;
        lines.setCellFactory(_ -> new ChangeCell(new Asked()));
        lines.setAccessibleText("Changes");
        lines.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        VBox.setVgrow(lines, Priority.ALWAYS);
        HBox header = Labels.row(summary, link("All", picks::pick), link("None", picks::leave));
        header.getStyleClass().add("change-header");
        node.getStyleClass().add("change-list");
        node.getChildren().addAll(header, lines);
    }

    private ActionButton link(String label, Consumer<List<Change>> answer) {
        return ActionButton.styled(
                label,
                () -> {
                    answer.accept(changes);
                    refresh();
                },
                "link");
    }

    /// The list.
    public Region node() {
        return node;
    }

    /// Shows what leads from one document to another. What somebody picked or left stays so, where it is there still.
    ///
    /// @param picked whether a change that nobody has said anything about is picked
    public void show(Document before, Document after, Predicate<Change> picked) {
        text = new ChangeText(before.schema(), after.schema());
        changes = Changes.between(before, after);
        Set<String> known = titles();
        groups = ChangeGroup.of(text, changes);
        groups.stream()
                .filter(group -> group.isSingle() && !known.contains(group.title()))
                .forEach(group -> folded.add(group.title()));
        picks.begin(picked);
        refresh();
    }

    private Set<String> titles() {
        return groups.stream().map(ChangeGroup::title).collect(Collectors.toSet());
    }

    /// All changes, picked or not.
    public List<Change> changes() {
        return changes;
    }

    /// The changes that are picked, in the order of [Changes#between(Document, Document)].
    public List<Change> picked() {
        return changes.stream().filter(picks::has).toList();
    }

    private void refresh() {
        int at = lines.getSelectionModel().getSelectedIndex();
        List<ChangeLine> shown = new ArrayList<>();
        for (ChangeGroup group : groups) {
            shown.add(new ChangeLine.Heading(group));
            if (isOpen(group)) {
                inside(group).forEach(shown::add);
            }
        }
        lines.getItems().setAll(shown);
        lines.getSelectionModel().select(at);
        lines.setVisible(!changes.isEmpty());
        lines.setManaged(!changes.isEmpty());
        summary.setText(words());
        pickedChanged.run();
    }

    private Stream<ChangeLine> inside(ChangeGroup group) {
        return group.isSingle()
                ? group.parts().stream().map(part -> new ChangeLine.Part(group, part))
                : group.changes().stream().map(change -> new ChangeLine.Item(group, change, text.of(change)));
    }

    /// "2 added, 1 changed, nothing removed" would say too much of nothing: what isn't there isn't said.
    private String words() {
        String counts = Stream.of(Effect.values())
                .filter(effect -> count(effect) > 0)
                .map(effect -> Count.number(count(effect)) + " " + effect.word())
                .collect(Collectors.joining(", "));
        return changes.isEmpty() ? "Nothing is different." : counts;
    }

    private long count(Effect effect) {
        return changes.stream().filter(change -> Effect.of(change) == effect).count();
    }

    private boolean isOpen(ChangeGroup group) {
        return !folded.contains(group.title());
    }

    private void fold(ChangeGroup group) {
        if (!folded.remove(group.title())) {
            folded.add(group.title());
        }
        refresh();
    }

    private static List<Change> of(ChangeLine line) {
        return switch (line) {
            case ChangeLine.Item item -> List.of(item.change());
            case ChangeLine.Heading _, ChangeLine.Part _ -> line.group().changes();
        };
    }

    private void pressed(KeyEvent event) {
        ChangeLine line = lines.getSelectionModel().getSelectedItem();
        if (line == null) {
            return;
        }
        boolean open = isOpen(line.group());
        if (event.getCode() == KeyCode.SPACE) {
            picks.toggle(of(line));
            refresh();
        } else if (event.getCode() == (open ? KeyCode.LEFT : KeyCode.RIGHT)) {
            fold(line.group());
        } else {
            return;
        }
        event.consume();
    }

    /// What the lines ask for.
    private final class Asked implements ChangeCell.Asked {

        @Override
        public long picked(ChangeLine line) {
            return picks.count(of(line));
        }

        @Override
        public void toggle(ChangeLine line) {
            picks.toggle(of(line));
            refresh();
        }

        @Override
        public boolean isOpen(ChangeGroup group) {
            return ChangeList.this.isOpen(group);
        }

        @Override
        public void fold(ChangeGroup group) {
            ChangeList.this.fold(group);
        }
    }
}
