package keyline.app.command;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import keyline.app.Selection;
import keyline.app.Selection.OfColumn;
import keyline.app.Selection.OfNode;
import keyline.app.Selection.OfRelation;
import keyline.app.Session;
import keyline.model.ColumnId;
import keyline.model.NodeId;
import keyline.model.TableId;
import keyline.model.edit.ExtractColumns;

/// Links and extracts what is selected.
record Linking(Session session, LinkActions actions) {

    void link() {
        Selection.Item item = session.selection().items().getLast();
        switch (item) {
            case OfColumn(TableId table, ColumnId column) -> actions.link(table, Optional.of(column));
            case OfNode(TableId table) -> actions.link(table, Optional.empty());
            case OfNode(NodeId _) -> {}
            case OfRelation(TableId child, var _) -> actions.link(child, Optional.empty());
        }
    }

    Optional<String> noTable() {
        return session.selection().table().isPresent()
                ? Optional.empty()
                : Optional.of("Select a table or one of its columns first.");
    }

    void extract() {
        actions.extract(session.selection().table().orElseThrow(), columns());
    }

    Optional<String> noColumns() {
        return session.selection()
                .table()
                .map(table -> ExtractColumns.obstacle(session.document(), table, columns()))
                .orElseGet(() -> Optional.of("Select the columns of one table first."));
    }

    private Set<ColumnId> columns() {
        Set<ColumnId> columns = new LinkedHashSet<>();
        for (Selection.Item item : session.selection().items()) {
            if (item instanceof OfColumn(TableId _, ColumnId column)) {
                columns.add(column);
            }
        }
        return columns;
    }
}
