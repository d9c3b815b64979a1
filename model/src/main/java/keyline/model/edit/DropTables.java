package keyline.model.edit;

import java.util.List;
import java.util.Set;
import keyline.model.Constraint;
import keyline.model.Document;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TableId;

/// Deletes tables, with their boxes on all diagrams, and the foreign keys of other tables that refer to them. The
/// columns of those foreign keys stay.
public record DropTables(Set<TableId> tables) implements Edit {

    public DropTables {
        tables = Set.copyOf(tables);
    }

    @Override
    public String label(Document before) {
        int keys = (int) tables.stream().mapToLong(table -> referrers(before, table).size()).sum();
        return Wording.joined("Delete", Wording.nodes(before, tables), Wording.alongWith(keys));
    }

    @Override
    public Document apply(Document before) {
        Document document = before;
        for (TableId table : tables) {
            document = withoutTable(document, table);
        }
        return document;
    }

    private Document withoutTable(Document before, TableId id) {
        Document document = Documents.withoutBox(before, id);
        for (Schema.Reference key : before.schema().inbound(id)) {
            document = Documents.without(document, key);
        }
        for (Constraint.ForeignKey key : foreignKeys(document, id)) {
            document = Documents.withoutRoute(document, key.id());
        }
        return before.schema().tables().has(id) ? document.with(document.schema().without(id)) : document;
    }

    private static List<Constraint.ForeignKey> foreignKeys(Document document, TableId table) {
        return document.schema().tables().find(table).map(Table::foreignKeys).orElse(List.of());
    }

    private List<Schema.Reference> referrers(Document document, TableId table) {
        return document.schema().inbound(table).stream()
                .filter(key -> !tables.contains(key.child().id()))
                .toList();
    }
}
