package keyline.app.imports;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import keyline.app.compare.ChangeList;
import keyline.app.control.ActionButton;
import keyline.app.control.Labels;
import keyline.app.text.Count;
import keyline.model.Document;
import keyline.model.SampleRows;
import keyline.model.change.Change;
import keyline.model.match.Matching;
import keyline.model.match.Merged;
import keyline.model.match.Rename;
import keyline.model.read.Skipped;

/// What reading a design into the open document would change: a list to pick from, the renames that may be meant, and
/// whether the rows come along. Nothing is changed before it is taken.
///
/// What only the document has stays unless somebody picks it: a script is often a part of the whole.
final class ImportReview extends VBox {

    private final Found found;
    private final Answer answer;
    private final Set<Rename> confirmed = new LinkedHashSet<>();
    private final ChangeList changes = new ChangeList(this::picked);
    private final VBox renames = new VBox(2);
    private final CheckBox newRows = new CheckBox("Add its rows to the new tables");
    private final CheckBox otherRows = new CheckBox("Add its rows to the tables that are here already");
    private final ActionButton take = ActionButton.styled("Take", this::take, "primary");
    private Document present;
    private Merged merged;

    /// A review of what was read, for a document.
    ///
    /// @param again reads it as another format
    ImportReview(Found found, Document present, FormatChoice again, Answer answer) {
        this.found = found;
        this.present = present;
        this.answer = answer;
        this.merged = matching().merged(present);
        getStyleClass().addAll("import-page", "import-review");
        take.setId("take-changes");
        newRows.setSelected(true);
        List.of(newRows, otherRows).forEach(box -> box.setOnAction(_ -> picked()));
        VBox.setVgrow(changes.node(), Priority.ALWAYS);
        HBox buttons = new HBox(8, take, ActionButton.styled("Cancel", answer::cancel, "quiet"));
        buttons.getStyleClass().add("import-buttons");
        getChildren().addAll(Labels.row(Labels.wrapped(found.sentence()), again), renames, changes.node());
        if (!found.input().report().skipped().isEmpty()) {
            getChildren().add(leftOut());
        }
        getChildren().addAll(new HBox(24, newRows, otherRows), buttons);
        show(present);
    }

    /// What becomes of a review.
    interface Answer {

        /// Takes what is picked.
        ///
        /// @param rows those that come along
        void take(Merged merged, List<Change> changes, SampleRows rows);

        /// Gives up.
        void cancel();
    }

    private VBox leftOut() {
        int count = found.input().report().skipped().size();
        ListView<Skipped> list = ReportList.of(found.input().report());
        list.setPrefHeight(104);
        list.setMinHeight(64);
        return new VBox(4, Labels.of(Count.of(count, "statement") + " left out", "title"), list);
    }

    /// Shows what would change in this document; what was picked before stays picked.
    void show(Document now) {
        present = now;
        merged = matching().merged(present);
        changes.show(present, merged.document(), change -> !isOnlyHere(change));
        List<Rename> offered = new ArrayList<>(confirmed);
        offered.addAll(matching().suggestions());
        renames.getChildren().setAll(offered.stream().map(this::box).toList());
        renames.setManaged(!offered.isEmpty());
        if (!offered.isEmpty()) {
            renames.getChildren().addFirst(Labels.of("Renamed?", "title"));
        }
        picked();
    }

    private Matching matching() {
        Matching matching = Matching.byName(present.schema(), found.document().schema());
        for (Rename rename : confirmed) {
            matching = matching.with(rename);
        }
        return matching;
    }

    private static boolean isOnlyHere(Change change) {
        return change instanceof Change.TableDropped
                || change instanceof Change.ViewDropped
                || change instanceof Change.TypeDropped
                || change instanceof Change.NamespaceDropped;
    }

    private CheckBox box(Rename rename) {
        String holder = rename.holder().isEmpty() ? "table " : "column " + rename.holder() + ".";
        CheckBox box = new CheckBox("%s%s is now %s".formatted(holder, rename.before(), rename.after()));
        box.getStyleClass().add("rename");
        box.setSelected(confirmed.contains(rename));
        box.setOnAction(_ -> toggle(rename));
        return box;
    }

    private void toggle(Rename rename) {
        if (!confirmed.remove(rename)) {
            confirmed.add(rename);
        }
        show(present);
    }

    private void picked() {
        int count = changes.picked().size();
        take.setText(count == 0 ? "Take rows" : "Take " + Count.of(count, "change"));
        take.obstruct(count == 0 && !otherRows.isSelected() ? Optional.of("Nothing is picked.") : Optional.empty());
    }

    private void take() {
        List<Change> picked = changes.picked();
        answer.take(merged, picked, found.rows(merged, picked, wanted()));
    }

    private Set<Found.RowsOf> wanted() {
        Set<Found.RowsOf> wanted = new LinkedHashSet<>();
        if (newRows.isSelected()) {
            wanted.add(Found.RowsOf.NEW_TABLES);
        }
        if (otherRows.isSelected()) {
            wanted.add(Found.RowsOf.TABLES_HERE);
        }
        return wanted;
    }
}
