package keyline.persistence.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import keyline.model.Column;
import keyline.model.IdMap;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.Value;
import keyline.persistence.json.UnreadableJson;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Reads the rows of a text project: a list of `{"table":3,"over":[4,5],"rows":[[...],...]}`, fields in that order.
final class TextRows {

    private final JsonParser json;
    private final IdMap<TableId, Table> tables;
    private final SpooledRows rows;

    TextRows(JsonParser json, IdMap<TableId, Table> tables, SpooledRows rows) {
        this.json = json;
        this.tables = tables;
        this.rows = rows;
    }

    /// Reads the list at whose start the parser stands.
    void read() throws IOException {
        require(json.currentToken() == JsonToken.START_ARRAY, "A list is expected");
        while (json.nextToken() != JsonToken.END_ARRAY) {
            require(json.currentToken() == JsonToken.START_OBJECT, "An object in braces is expected");
            rowsOfTable();
            require(json.nextToken() == JsonToken.END_OBJECT, "Nothing may follow the rows");
        }
    }

    private void rowsOfTable() throws IOException {
        field("table", JsonToken.VALUE_NUMBER_INT);
        int id = json.getIntValue();
        Table table = tables.find(new TableId(id)).orElseThrow(() -> wrong("There is no table " + id));
        checkColumns(table);
        field("rows", JsonToken.START_ARRAY);
        try (RowWriter writer = rows.writer(table)) {
            while (json.nextToken() != JsonToken.END_ARRAY) {
                writer.accept(row(table));
            }
        }
    }

    private void checkColumns(Table table) throws IOException {
        field("over", JsonToken.START_ARRAY);
        List<Integer> columns = new ArrayList<>();
        while (json.nextToken() == JsonToken.VALUE_NUMBER_INT) {
            columns.add(json.getIntValue());
        }
        List<Integer> expected = table.columns().stream()
                .map(Column::id)
                .map(column -> column.value())
                .toList();
        require(columns.equals(expected) && !columns.isEmpty(), "The columns aren't those of the table");
    }

    private List<Value> row(Table table) throws IOException {
        require(json.currentToken() == JsonToken.START_ARRAY, "A row in brackets is expected");
        List<Value> row = new ArrayList<>(table.columns().size());
        while (json.nextToken() != JsonToken.END_ARRAY) {
            row.add(ValueJson.read(json));
        }
        require(row.size() == table.columns().size(), "The row must have a value for each column");
        return row;
    }

    private void field(String name, JsonToken value) throws IOException {
        require(
                json.nextToken() == JsonToken.PROPERTY_NAME
                        && json.currentName().equals(name)
                        && json.nextToken() == value,
                "The field \"" + name + "\" is expected");
    }

    private void require(boolean holds, String otherwise) throws IOException {
        if (!holds) {
            throw wrong(otherwise);
        }
    }

    private UnreadableJson wrong(String what) {
        return new UnreadableJson("line " + json.currentLocation().getLineNr(), what);
    }
}
