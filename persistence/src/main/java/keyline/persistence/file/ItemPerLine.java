package keyline.persistence.file;

import java.util.Objects;
import java.util.Set;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.TokenStreamContext;

/// Lays JSON out so that line-by-line comparison shows what changed: each table, column, constraint, row and box begins
/// a line, and what belongs to it follows on the same line.
final class ItemPerLine implements PrettyPrinter {

    private static final Set<String> LISTS = Set.of(
            "namespaces",
            "types",
            "tables",
            "views",
            "columns",
            "constraints",
            "indexes",
            "diagrams",
            "boxes",
            "routes",
            "areas",
            "notes",
            "rows");

    @Override
    public void beforeArrayValues(JsonGenerator json) {
        if (isList(json.streamWriteContext())) {
            line(json, openLists(json));
        }
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) {
        json.writeRaw(',');
        beforeArrayValues(json);
    }

    @Override
    public void writeEndArray(JsonGenerator json, int values) {
        if (values > 0 && isList(json.streamWriteContext())) {
            line(json, openLists(json) - 1);
        }
        json.writeRaw(']');
    }

    @Override
    public void beforeObjectEntries(JsonGenerator json) {
        if (json.streamWriteContext().getParent().inRoot()) {
            line(json, 0);
        }
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) {
        json.writeRaw(',');
        beforeObjectEntries(json);
    }

    @Override
    public void writeEndObject(JsonGenerator json, int entries) {
        if (json.streamWriteContext().getParent().inRoot()) {
            line(json, 0);
        }
        json.writeRaw('}');
    }

    @Override
    public void writeStartObject(JsonGenerator json) {
        json.writeRaw('{');
    }

    @Override
    public void writeStartArray(JsonGenerator json) {
        json.writeRaw('[');
    }

    @Override
    public void writeObjectNameValueSeparator(JsonGenerator json) {
        json.writeRaw(':');
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator json) {
        json.writeRaw('\n');
    }

    private static boolean isList(TokenStreamContext context) {
        // Within an array, as in a list of points, no field has a name.
        String field = Objects.requireNonNullElse(context.getParent().currentName(), "");
        return context.inArray() && LISTS.contains(field);
    }

    private static void line(JsonGenerator json, int spaces) {
        json.writeRaw("\n" + " ".repeat(spaces));
    }

    private static int openLists(JsonGenerator json) {
        int open = 0;
        for (TokenStreamContext at = json.streamWriteContext(); !at.inRoot(); at = at.getParent()) {
            open += at.inArray() ? 1 : 0;
        }
        return open;
    }
}
