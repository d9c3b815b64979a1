package keyline.model.read.crowsfoot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.read.Draft;

/// Finds the columns that make rows of a child belong to rows of a parent: those that the relation names, as our own
/// diagrams do at each line, or those that are called after the parent's key or after the relation.
final class ChildColumns {

    /// Stands between the columns of the child and those of the parent, where these aren't its primary key.
    private static final String REFERS_TO = " → ";

    private static final Pattern BETWEEN = Pattern.compile(" ?, ");

    private final Draft draft;
    private final ParentKeys keys;
    private final Set<ColumnId> marked;
    private final Map<TableId, ColumnNames> names = new HashMap<>();
    private final Set<ColumnId> claimed = new HashSet<>();

    /// @param marked the columns that are marked as part of a foreign key
    ChildColumns(Draft draft, ParentKeys keys, Set<ColumnId> marked) {
        this.draft = draft;
        this.keys = keys;
        this.marked = marked;
    }

    /// These columns belong to a relation, and are found for no other by their names.
    void claim(List<ColumnId> columns) {
        claimed.addAll(columns);
    }

    /// The columns that the relation ends at, that its label names, or that are called as they should be.
    Optional<Pairing> of(Link link) {
        Table child = draft.table(link.child());
        Table parent = draft.table(link.parent());
        if (!link.childColumns().isEmpty()) {
            return named(child, link.childColumns(), parent, link.parentColumns());
        }
        return labelled(child, parent, link.label()).or(() -> called(child, parent, link.label()));
    }

    private Optional<Pairing> labelled(Table child, Table parent, String label) {
        String[] sides = label.split(REFERS_TO, 2);
        return named(child, columns(sides[0], child), parent, sides.length == 1 ? List.of() : columns(sides[1], parent))
                .filter(found -> found.child().stream().allMatch(marked::contains));
    }

    private List<String> columns(String text, Table table) {
        boolean one = names(table).find(text).isPresent();
        return one ? List.of(text) : List.of(BETWEEN.split(text, -1));
    }

    /// The names of a table's columns; columns are added, never taken away.
    private ColumnNames names(Table table) {
        ColumnNames found = names.get(table.id());
        if (found == null || found.count() != table.columns().size()) {
            found = new ColumnNames(table);
            names.put(table.id(), found);
        }
        return found;
    }

    private Optional<Pairing> named(Table child, List<String> names, Table parent, List<String> parentNames) {
        List<Column> columns = all(child, names);
        List<Column> others = all(parent, parentNames);
        if (columns.size() < names.size() || others.size() < parentNames.size()) {
            return Optional.empty();
        }
        Optional<List<ColumnId>> key = others.isEmpty()
                ? keys.of(parent, columns)
                : Optional.of(ids(others)).filter(each -> each.size() == columns.size());
        return key.map(each -> new Pairing(ids(columns), each));
    }

    private List<Column> all(Table table, List<String> wanted) {
        ColumnNames there = names(table);
        return wanted.stream().flatMap(name -> there.find(name).stream()).toList();
    }

    private static List<ColumnId> ids(List<Column> columns) {
        return columns.stream().map(Column::id).toList();
    }

    /// The columns that are called after the parent's first key.
    private Optional<Pairing> called(Table child, Table parent, String label) {
        return keys.of(parent).flatMap(key -> {
            List<Column> found = new ArrayList<>();
            for (ColumnId each : key) {
                NameForms forms = new NameForms(parent, parent.column(each), label);
                forms.all().stream()
                        .flatMap(form -> names(child).called(form).stream()
                                .filter(column -> isFree(column, child, key) && !found.contains(column))
                                .filter(column -> key.size() > 1 || isMarked(column) || forms.isPlain(form)))
                        .filter(column -> keys.comparable(List.of(parent.column(each)), List.of(column)))
                        .findFirst()
                        .ifPresent(found::add);
            }
            return found.size() == key.size() ? Optional.of(new Pairing(ids(found), key)) : Optional.empty();
        });
    }

    private boolean isMarked(Column column) {
        return marked.contains(column.id());
    }

    /// Whether a column may still be part of a foreign key: it isn't the key itself, nor claimed, nor tells the child's
    /// own rows apart alone, unless it is marked.
    private boolean isFree(Column column, Table child, List<ColumnId> key) {
        return !claimed.contains(column.id())
                && !key.contains(column.id())
                && (isMarked(column) || !keys.has(child, List.of(column.id())));
    }

    /// The marked columns of the child that belong to no relation yet, where they can refer to the parent's first key.
    Optional<Pairing> left(Link link) {
        Table child = draft.table(link.child());
        Table parent = draft.table(link.parent());
        return keys.of(parent).flatMap(key -> {
            List<Column> free = child.columns().stream()
                    .filter(column -> isMarked(column) && isFree(column, child, key))
                    .toList();
            List<Column> columns = key.stream().map(parent::column).toList();
            return keys.comparable(columns, free) ? Optional.of(new Pairing(ids(free), key)) : Optional.empty();
        });
    }
}
