package keyline.app.command;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import keyline.app.Filter;
import keyline.app.Selection;
import keyline.app.Session;
import keyline.model.NodeId;
import keyline.model.Schema;
import keyline.model.TableId;
import keyline.model.diagram.Diagram;

/// What commands do with the tables that foreign keys tie to the selected ones.
record Neighbouring(Session session) {

    /// Shows only the selected tables and those so many foreign keys away.
    void showOnly(int steps) {
        Set<TableId> tables = around(steps);
        String names = selected().stream()
                .map(table -> session.document().schema().table(table).name())
                .limit(3)
                .collect(Collectors.joining(", "));
        Diagram whole = session.document().diagrams().get(session.diagram().id());
        session.filter(Optional.of(Filter.of(names, tables, whole)));
    }

    /// Shows all tables of the diagram again.
    void showAll() {
        session.filter(Optional.empty());
    }

    /// Selects the neighbours of the selected tables with them.
    void select() {
        session.select(new Selection(around(1).stream()
                .filter(session.diagram().boxes()::has)
                .<Selection.Item>map(Selection.OfNode::new)
                .toList()));
    }

    Optional<String> noTable() {
        return selected().isEmpty() ? Optional.of("Select a table first.") : Optional.empty();
    }

    Optional<String> noFilter() {
        return session.filter().isEmpty() ? Optional.of("All tables are shown.") : Optional.empty();
    }

    private List<TableId> selected() {
        List<NodeId> nodes = session.selection().nodes();
        return nodes.isEmpty()
                ? session.selection().table().stream().toList()
                : nodes.stream()
                        .filter(TableId.class::isInstance)
                        .map(TableId.class::cast)
                        .toList();
    }

    Set<TableId> around(int steps) {
        Schema schema = session.document().schema();
        Set<TableId> tables = new LinkedHashSet<>(selected());
        for (int step = 0; step < steps; step++) {
            List.copyOf(tables).forEach(table -> addTied(table, schema, tables));
        }
        return tables;
    }

    private static void addTied(TableId table, Schema schema, Set<TableId> tables) {
        schema.table(table).foreignKeys().forEach(key -> tables.add(key.parent()));
        schema.inbound(table).forEach(reference -> tables.add(reference.child().id()));
    }
}
