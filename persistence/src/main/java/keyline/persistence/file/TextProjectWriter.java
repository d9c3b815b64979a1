package keyline.persistence.file;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import keyline.model.Column;
import keyline.model.Document;
import keyline.model.SampleRows;
import keyline.model.Table;
import keyline.model.Value;
import keyline.persistence.json.DocumentJson;
import keyline.persistence.json.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;

/// Writes a project as text that can be compared line by line: the schema, then the layout, then the rows.
final class TextProjectWriter {

    private TextProjectWriter() {}

    /// Writes a file that doesn't exist yet.
    static void write(Path file, Document document, SampleRows rows) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardOpenOption.CREATE_NEW)) {
            try (JsonGenerator json = Json.generator(out, new ItemPerLine())) {
                json.writeStartObject();
                json.writeNumberProperty("keyline", Format.VERSION);
                DocumentJson.writeSchema(json, document);
                DocumentJson.writeLayout(json, document);
                json.writeArrayPropertyStart("rows");
                document.schema().tables().forEach(table -> write(json, table, rows));
                json.writeEndArray().writeEndObject();
            }
            out.write('\n');
        } catch (JacksonException e) {
            throw new IOException(Json.sentence(e), e);
        }
    }

    private static void write(JsonGenerator json, Table table, SampleRows rows) {
        RowLines lines = new RowLines(json, table);
        rows.forEach(table, lines::write);
        lines.end();
    }

    /// The rows of one table; nothing at all where it has none.
    private static final class RowLines {

        private final JsonGenerator json;
        private final Table table;
        private boolean open;

        RowLines(JsonGenerator json, Table table) {
            this.json = json;
            this.table = table;
        }

        void write(List<Value> row) {
            if (!open) {
                begin();
            }
            json.writeStartArray();
            row.forEach(value -> ValueJson.write(json, value));
            json.writeEndArray();
        }

        private void begin() {
            open = true;
            int[] columns = table.columns().stream()
                    .map(Column::id)
                    .mapToInt(column -> column.value())
                    .toArray();
            json.writeStartObject().writeNumberProperty("table", table.id().value());
            json.writeName("over").writeArray(columns, 0, columns.length);
            json.writeArrayPropertyStart("rows");
        }

        void end() {
            if (open) {
                json.writeEndArray().writeEndObject();
            }
        }
    }
}
