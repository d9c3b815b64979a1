package keyline.model.read.dbml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.read.dbml.TableSyntax.Item;

/// Makes the tables of a text, those of partial tables within them.
final class Tables {

    private static final int MOST_COLUMNS = 5_000;

    private final DbmlText text;
    private final Names names;
    private final Map<String, TableSyntax> partials = new HashMap<>();
    private final List<RefSyntax> refs = new ArrayList<>();
    private final List<RecordsSyntax> records = new ArrayList<>();

    Tables(DbmlText text, Names names) {
        this.text = text;
        this.names = names;
    }

    /// The relations of all columns, and those that stand alone.
    List<RefSyntax> refs() {
        return refs;
    }

    /// The rows that stand within tables.
    List<RecordsSyntax> records() {
        return records;
    }

    void read() throws WrongDbml {
        for (TableSyntax partial : text.partials) {
            if (partials.putIfAbsent(partial.path().getLast(), partial) != null) {
                throw new WrongDbml(
                        partial.line(),
                        "there are two partial tables “%s”"
                                .formatted(partial.path().getLast()));
            }
        }
        for (TableSyntax table : text.tables) {
            read(table);
        }
        refs.addAll(text.refs);
    }

    private void read(TableSyntax syntax) throws WrongDbml {
        List<Item> items = complete(syntax);
        Table table = Table.of(names.newId(TableId::new), syntax.path().getLast())
                .withNamespace(names.namespace(syntax.path()))
                .withComment(syntax.comment());
        long columns =
                items.stream().filter(TableSyntax.OfColumn.class::isInstance).count();
        if (columns == 0 || columns > MOST_COLUMNS) {
            String fault = columns == 0 ? "no columns" : "more columns than any database takes";
            throw new WrongDbml(syntax.line(), "table “%s” has %s".formatted(table.name(), fault));
        }
        ItemReader reader = new ItemReader(names, syntax);
        names.add(reader.read(items, table), syntax);
        refs.addAll(reader.refs());
        for (Item item : items) {
            if (item instanceof TableSyntax.OfRecords(RecordsSyntax rows)) {
                records.add(new RecordsSyntax(syntax.path(), rows.columns(), rows.rows(), rows.line()));
            }
        }
    }

    /// The items with those of its partial tables in their places. What the table says itself counts first, then what
    /// the last of its partial tables says.
    private List<Item> complete(TableSyntax table) throws WrongDbml {
        Set<String> taken = new HashSet<>();
        for (Item item : table.items()) {
            if (item instanceof TableSyntax.OfColumn column) {
                taken.add(column.name());
            }
        }
        List<Item> items = new ArrayList<>();
        for (Item item : table.items().reversed()) {
            if (item instanceof TableSyntax.OfPartial partial) {
                items.addAll(0, injected(partial, taken));
            } else {
                items.addFirst(item);
            }
        }
        return items;
    }

    private List<Item> injected(TableSyntax.OfPartial use, Set<String> taken) throws WrongDbml {
        TableSyntax partial = partials.get(use.name());
        if (partial == null) {
            throw new WrongDbml(use.line(), "there is no partial table “%s”".formatted(use.name()));
        }
        List<Item> items = new ArrayList<>();
        for (Item item : partial.items()) {
            if (!(item instanceof TableSyntax.OfColumn column) || taken.add(column.name())) {
                items.add(item);
            }
        }
        return items;
    }
}
