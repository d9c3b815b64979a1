package keyline.model.read.drizzle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.Table;

/// A table while its file is read.
final class TableDraft {

    /// A column with what is said of it.
    record ColumnDraft(ColumnId id, Chain chain, int line) {}

    private final Item item;
    private final List<Found> arguments;
    private final Casing casing;
    private final Map<String, ColumnId> properties = new LinkedHashMap<>();
    private final List<ColumnDraft> columns = new ArrayList<>();
    private Table table;

    /// @param arguments of the function that makes it
    TableDraft(Item item, List<Found> arguments, Table table, Casing casing) {
        this.item = item;
        this.arguments = List.copyOf(arguments);
        this.table = table;
        this.casing = casing;
    }

    Item item() {
        return item;
    }

    List<Found> arguments() {
        return arguments;
    }

    Casing casing() {
        return casing;
    }

    Table table() {
        return table;
    }

    void become(Table changed) {
        table = changed;
    }

    void add(String property, Column column, ColumnDraft draft) {
        properties.put(property, column.id());
        columns.add(draft);
        table = table.with(column);
    }

    List<ColumnDraft> columns() {
        return columns;
    }

    /// The column of that property.
    Optional<ColumnId> column(String property) {
        return Optional.ofNullable(properties.get(property));
    }

    /// What a report calls a part of it.
    String shown(String part) {
        return table.name() + "." + part;
    }
}
