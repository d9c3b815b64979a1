package keyline.app.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import keyline.app.compare.ChangeList;
import keyline.app.compare.RenameBox;
import keyline.app.control.ActionButton;
import keyline.app.control.Labels;
import keyline.app.text.Count;
import keyline.model.Document;
import keyline.model.NodeId;
import keyline.model.SampleRows;
import keyline.model.TableId;
import keyline.model.change.Change;
import keyline.model.diagram.Diagram;
import keyline.model.edit.TakeChanges;
import keyline.model.match.Matching;
import keyline.model.match.Merged;
import keyline.model.match.Rename;
import keyline.model.read.Skipped;
import keyline.persistence.store.RowMerge;

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
    private final CheckBox withParts = new CheckBox();
    private final RowReview otherRows;
    private final ActionButton take = ActionButton.styled("Take", this::take, "primary");
    private Document present;
    private Merged merged;
    private DiagramParts parts = DiagramParts.NONE;

    /// A review of what was read, for a document.
    ///
    /// @param again reads it as another format
    ImportReview(Found found, Document present, FormatChoice again, Answer answer) {
        this.found = found;
        this.present = present;
        this.answer = answer;
        this.otherRows = new RowReview(answer, this::picked);
        this.merged = matching().merged(present);
        getStyleClass().addAll("import-page", "import-review");
        take.setId("take-changes");
        newRows.setSelected(true);
        newRows.setOnAction(_ -> picked());
        withParts.setId("take-parts");
        withParts.setSelected(true);
        withParts.setOnAction(_ -> picked());
        HBox buttons = new HBox(8, take, ActionButton.styled("Cancel", answer::cancel, "quiet"));
        buttons.getStyleClass().add("import-buttons");
        getChildren().addAll(Labels.row(Labels.wrapped(found.sentence()), again), renames, changes.node());
        if (!found.input().report().skipped().isEmpty()) {
            getChildren().add(leftOut());
        }
        getChildren().addAll(newRows, withParts, otherRows.node(), buttons);
        show(present);
    }

    /// What becomes of a review.
    interface Answer extends RowReview.Comparing {

        /// The diagram that it comes onto.
        Diagram diagram();

        /// Takes what is picked.
        ///
        /// @param rows those that come along
        /// @param parts of the diagram that was read, likewise
        void take(Merged merged, List<Change> changes, Brought rows, DiagramParts parts);

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
        VBox.setVgrow(changes.node(), changes.changes().isEmpty() ? Priority.NEVER : Priority.ALWAYS);
        newRows.setManaged(!Taking.Wish.tables(changes.changes()).isEmpty());
        newRows.setVisible(newRows.isManaged());
        List<Rename> offered = new ArrayList<>(confirmed);
        offered.addAll(matching().suggestions());
        renames.getChildren()
                .setAll(offered.stream()
                        .map(rename -> RenameBox.of(rename, confirmed, this::toggle))
                        .toList());
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

    private void toggle(Rename rename) {
        if (!confirmed.remove(rename)) {
            confirmed.add(rename);
        }
        show(present);
    }

    private void picked() {
        List<Change> picked = changes.picked();
        otherRows.look(new TakeChanges("", picked).apply(present), rowsOfTablesHere(picked));
        long rows = otherRows.taken();
        offerParts(Taking.Wish.nodes(picked));
        boolean onlyParts = picked.isEmpty() && rows == 0 && withParts.isSelected() && !parts.isEmpty();
        take.setText(onlyParts ? "Take " + parts.words() : words(picked.size(), rows));
        take.obstruct(
                picked.isEmpty() && rows == 0 && !onlyParts ? Optional.of("Nothing is picked.") : Optional.empty());
    }

    /// Offers what the diagram lacks of what was read, and what has a place on it.
    private void offerParts(Set<NodeId> fresh) {
        Diagram diagram = answer.diagram();
        Set<NodeId> nodes = new HashSet<>(fresh);
        diagram.boxes().keys().forEach(nodes::add);
        DiagramParts wanted =
                DiagramParts.of(found.document(), merged).beyond(diagram).within(nodes);
        parts = StandingAreas.of(diagram, present.schema()).fitting(wanted, fresh);
        int apart = wanted.groups().size() - parts.groups().size();
        String left = apart == 0
                ? ""
                : "%s, whose tables stand apart, %s left out"
                        .formatted(Count.of(apart, "area"), apart == 1 ? "is" : "are");
        withParts.setText(Stream.of(parts.isEmpty() ? "" : "Add " + parts.words(), left)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("; ")));
        withParts.setDisable(parts.isEmpty());
        withParts.setManaged(!wanted.isEmpty());
        withParts.setVisible(!wanted.isEmpty());
    }

    /// "Take 3 changes and 12 rows"
    private static String words(int changes, long rows) {
        String words = changes == 0 && rows > 0 ? "" : Count.of(changes, "change");
        return "Take " + words + (changes > 0 && rows > 0 ? " and " : "") + (rows > 0 ? Count.of(rows, "row") : "");
    }

    private Brought rowsOfTablesHere(List<Change> picked) {
        Set<TableId> fresh = Taking.Wish.tables(picked);
        var tables = present.schema().tables();
        return new Brought(
                found.rows(merged, table -> !fresh.contains(table)), found.merges(merged, tables::has, otherRows::way));
    }

    private void take() {
        List<Change> picked = changes.picked();
        Set<TableId> fresh = Taking.Wish.tables(picked);
        List<RowMerge> merges = rowsOfTablesHere(picked).merges();
        Set<TableId> known = merges.stream().map(RowMerge::table).collect(Collectors.toSet());
        SampleRows rows =
                found.rows(merged, table -> known.contains(table) || (newRows.isSelected() && fresh.contains(table)));
        answer.take(merged, picked, new Brought(rows, merges), withParts.isSelected() ? parts : DiagramParts.NONE);
    }
}
