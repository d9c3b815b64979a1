package keyline.model.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.TypeFamily;
import keyline.model.ValueSource;

/// Finds which side of a relation is the parent, and which columns of the child refer to its key.
record LinkSearch(Schema schema) {

    private static final Link GONE = new Link.Refused("The table or column isn't there any more.");

    Link between(LinkEnd from, LinkEnd to) {
        if (!exists(from) || !exists(to)) {
            return GONE;
        }
        return switch (from) {
            case LinkEnd.OfColumn source ->
                switch (to) {
                    case LinkEnd.OfColumn target -> columns(source, target);
                    case LinkEnd.OfTable target -> columnAndTable(source, schema.table(target.table()));
                };
            case LinkEnd.OfTable source ->
                switch (to) {
                    case LinkEnd.OfColumn target -> columnAndTable(target, schema.table(source.table()));
                    case LinkEnd.OfTable target -> headers(schema.table(source.table()), schema.table(target.table()));
                };
        };
    }

    Link tables(TableId child, TableId parent, List<ColumnId> key) {
        boolean exist = schema.tables().has(child) && schema.tables().has(parent);
        return exist ? tables(schema.table(child), schema.table(parent), key) : GONE;
    }

    private boolean exists(LinkEnd end) {
        return schema.tables()
                .find(end.table())
                .filter(table -> !(end instanceof LinkEnd.OfColumn of)
                        || table.find(of.column()).isPresent())
                .isPresent();
    }

    private Link columns(LinkEnd.OfColumn from, LinkEnd.OfColumn to) {
        if (from.equals(to)) {
            return new Link.Refused("A column can't refer to itself.");
        }
        boolean fromKey = isKey(from);
        boolean toKey = isKey(to);
        if (!fromKey && !toKey) {
            return new Link.Refused(Refusals.noKey(schema.table(from.table()), from, schema.table(to.table()), to));
        }
        boolean backwards = !toKey || (fromKey && isNumbered(from) && !isNumbered(to));
        return backwards ? column(to, from) : column(from, to);
    }

    private boolean isKey(LinkEnd.OfColumn end) {
        return schema.table(end.table()).isKey(List.of(end.column()));
    }

    private boolean isNumbered(LinkEnd.OfColumn end) {
        return schema.table(end.table()).column(end.column()).source() instanceof ValueSource.Identity;
    }

    private Link column(LinkEnd.OfColumn child, LinkEnd.OfColumn parent) {
        Table childTable = schema.table(child.table());
        Table parentTable = schema.table(parent.table());
        Column column = childTable.column(child.column());
        Column key = parentTable.column(parent.column());
        if (isNumbered(child)) {
            return new Link.Refused(Refusals.numbered(childTable, column));
        }
        if (!TypeFamily.comparable(column.type(), key.type(), schema)) {
            return new Link.Refused(Refusals.types(childTable, column, parentTable, key, schema));
        }
        if (refers(childTable, List.of(column.id()), parentTable, List.of(key.id()))) {
            return new Link.Refused(Refusals.linked(childTable, column, parentTable, key));
        }
        var pair = new Link.Pair(Optional.of(column.id()), column.name(), key.id());
        return new Link.Possible(childTable.id(), parentTable.id(), List.of(pair));
    }

    /// A column that is a key gives its values to the table, unless it bears the name of a column that refers to the
    /// table; any other column refers to the table's key.
    private Link columnAndTable(LinkEnd.OfColumn end, Table table) {
        Table own = schema.table(end.table());
        Optional<List<ColumnId>> key = table.keys().stream().findFirst();
        boolean named = key.filter(columns -> columns.stream()
                        .anyMatch(column -> nameFor(own, table, table.column(column))
                                .equalsIgnoreCase(own.column(end.column()).name())))
                .isPresent();
        if (isKey(end) && (!named || own.equals(table))) {
            return tables(table, own, List.of(end.column()));
        }
        if (key.isEmpty()) {
            return new Link.Refused(Refusals.noKey(table));
        }
        return key.get().size() == 1
                ? column(end, new LinkEnd.OfColumn(table.id(), key.get().getFirst()))
                : tables(own, table, key.get());
    }

    private Link headers(Table from, Table to) {
        if (from.keys().isEmpty() && to.keys().isEmpty()) {
            return new Link.Refused(Refusals.noKey(from, to));
        }
        return to.keys().isEmpty()
                ? tables(to, from, from.keys().getFirst())
                : tables(from, to, to.keys().getFirst());
    }

    private Link tables(Table child, Table parent, List<ColumnId> key) {
        if (key.isEmpty() || !parent.isKey(key)) {
            return new Link.Refused(Refusals.noKey(parent));
        }
        List<Optional<ColumnId>> existing =
                key.stream().map(column -> existing(child, parent, column)).toList();
        boolean complete = existing.stream().allMatch(Optional::isPresent);
        List<ColumnId> found = existing.stream().flatMap(Optional::stream).toList();
        boolean again = complete && refers(child, found, parent, key);
        List<Link.Pair> pairs = new ArrayList<>();
        for (int i = 0; i < key.size(); i++) {
            pairs.add(pair(child, parent.column(key.get(i)), again ? Optional.empty() : existing.get(i), parent));
        }
        return new Link.Possible(child.id(), parent.id(), pairs);
    }

    private Link.Pair pair(Table child, Column key, Optional<ColumnId> existing, Table parent) {
        String name = existing.map(column -> child.column(column).name())
                .orElseGet(() -> FreeName.like(
                        nameFor(child, parent, key), child.columns().stream().map(Column::name)));
        return new Link.Pair(existing, name, key.id());
    }

    private Optional<ColumnId> existing(Table child, Table parent, ColumnId keyColumn) {
        Column key = parent.column(keyColumn);
        return child.columnNamed(nameFor(child, parent, key))
                .filter(column -> !column.id().equals(keyColumn))
                .filter(column -> !(column.source() instanceof ValueSource.Identity))
                .filter(column -> TypeFamily.comparable(column.type(), key.type(), schema))
                .map(Column::id);
    }

    /// `customer_id` for `customers.id` and for `customers.customer_id`; `parent_id` for a table's own `id`.
    private static String nameFor(Table child, Table parent, Column key) {
        String singular = child.id().equals(parent.id()) ? "parent" : Singular.of(parent.name());
        boolean prefixed = key.name().toLowerCase(Locale.ROOT).startsWith(singular.toLowerCase(Locale.ROOT));
        return prefixed ? key.name() : singular + "_" + key.name();
    }

    private static boolean refers(Table child, List<ColumnId> columns, Table parent, List<ColumnId> key) {
        return child.foreignKeys().stream()
                .anyMatch(each -> each.columns().equals(columns)
                        && each.parent().equals(parent.id())
                        && each.parentColumns().equals(key));
    }
}
