package keyline.app.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import keyline.app.control.Labels;
import keyline.app.data.row.Line;
import keyline.app.text.Count;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.Value;

/// The panels of all foreign keys that lead to the table of a row, those with rows first. They are made again only when
/// the design changes, and read again when another row is shown.
final class RelatedPanels {

    /// Panels that are shown at most; a hub may have hundreds of children.
    private static final int MOST = 24;

    private final Access access;
    private final DataGrid.Surroundings around;
    private final VBox node = new VBox();
    private List<RelatedRows> panels = List.of();
    private Optional<Shown> shown = Optional.empty();

    RelatedPanels(Access access, DataGrid.Surroundings around) {
        this.access = access;
        this.around = around;
        node.getStyleClass().add("record-related");
    }

    /// What the panels are about.
    private record Shown(Schema schema, Table table, List<Value> key) {}

    VBox node() {
        return node;
    }

    /// Has everything made again when it is shown the next time.
    void expire() {
        shown = Optional.empty();
    }

    /// Reads the rows again.
    void refresh() {
        panels.forEach(RelatedRows::refresh);
    }

    /// Shows what refers to a line.
    void show(TableBoard board, Line line) {
        Schema schema = access.schema();
        List<Schema.Reference> inbound = schema.inbound(board.id());
        List<Value> key = inbound.stream()
                .flatMap(reference -> reference.key().parentColumns().stream())
                .map(line::value)
                .toList();
        Shown wanted = new Shown(schema, board.table(), key);
        if (shown.equals(Optional.of(wanted))) {
            return;
        }
        boolean same = shown.filter(before ->
                        before.schema().equals(schema) && before.table().equals(board.table()))
                .isPresent();
        shown = Optional.of(wanted);
        if (!same) {
            make(inbound);
        }
        panels.forEach(panel -> panel.show(line));
    }

    private void make(List<Schema.Reference> inbound) {
        Comparator<Schema.Reference> byRows = Comparator.comparingLong(reference ->
                -access.rows().state().get().rowsOf(reference.child().id()));
        panels = inbound.stream()
                .sorted(byRows)
                .limit(MOST)
                .map(reference -> new RelatedRows(access, reference, around))
                .toList();
        List<Node> nodes = new ArrayList<>();
        panels.forEach(panel -> nodes.add(panel.node()));
        if (inbound.isEmpty()) {
            nodes.add(Labels.of("No table refers to this one.", "muted"));
        } else if (inbound.size() > MOST) {
            String more = Count.of(inbound.size() - MOST, "more foreign key");
            nodes.add(Labels.of(more + " to this table", "muted"));
        }
        node.getChildren().setAll(nodes);
    }
}
