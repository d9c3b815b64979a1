package keyline.persistence.store;

import java.util.LinkedHashSet;
import java.util.Set;
import keyline.model.ColumnType;
import keyline.model.IdMap;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TableId;

/// The tables that a change of the design may concern: those that changed, those that refer to them, and those with
/// columns of a changed enum or domain. What the designs share isn't looked at.
final class Scope {

    private final Schema from;
    private final Schema to;
    private final Set<TableId> tables = new LinkedHashSet<>();

    private Scope(Schema from, Schema to) {
        this.from = from;
        this.to = to;
    }

    static Set<TableId> between(Schema from, Schema to, IdMap<TableId, PhysicalTable> physical) {
        Scope scope = new Scope(from, to);
        scope.addChanged();
        if (!from.types().equals(to.types())) {
            physical.keys().forEach(scope::addTyped);
        }
        return scope.tables;
    }

    private void addChanged() {
        from.tables().difference(to.tables(), new IdMap.Difference<>() {
            @Override
            public void added(TableId key, Table value) {
                addWithChildren(key);
            }

            @Override
            public void removed(TableId key, Table value) {
                addWithChildren(key);
            }

            @Override
            public void changed(TableId key, Table before, Table after) {
                addWithChildren(key);
            }
        });
    }

    private void addWithChildren(TableId table) {
        tables.add(table);
        from.inbound(table).forEach(reference -> tables.add(reference.child().id()));
        to.inbound(table).forEach(reference -> tables.add(reference.child().id()));
    }

    private void addTyped(TableId table) {
        boolean typed = to.tables().find(table).stream()
                .flatMap(each -> each.columns().stream())
                .anyMatch(column -> column.type() instanceof ColumnType.Named);
        if (typed) {
            addWithChildren(table);
        }
    }
}
