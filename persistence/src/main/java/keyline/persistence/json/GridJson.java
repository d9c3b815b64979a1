package keyline.persistence.json;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keyline.model.ColumnId;
import keyline.model.GridLook;
import keyline.model.TableId;
import tools.jackson.core.JsonGenerator;

/// How the rows of a table look, as one object: its display column, and the widths as pairs of column and px.
final class GridJson {

    private GridJson() {}

    /// A look and the table whose rows look so.
    record LookOfTable(TableId table, GridLook look) {}

    static void write(JsonGenerator json, LookOfTable grid) {
        json.writeStartObject().writeNumberProperty("table", grid.table().value());
        grid.look().display().ifPresent(column -> json.writeNumberProperty("display", column.value()));
        json.writeArrayPropertyStart("widths");
        grid.look().widths().entrySet().stream()
                .sorted(Comparator.comparingInt(width -> width.getKey().value()))
                .forEach(width -> {
                    json.writeNumber(width.getKey().value());
                    json.writeNumber(width.getValue());
                });
        json.writeEndArray().writeEndObject();
    }

    static LookOfTable read(JsonObject in) throws UnreadableJson {
        TableId table = in.id("table", TableId::new);
        Optional<ColumnId> display =
                in.has("display") ? Optional.of(in.id("display", ColumnId::new)) : Optional.empty();
        return new LookOfTable(table, new GridLook(display, widths(in)));
    }

    private static Map<ColumnId, Integer> widths(JsonObject in) throws UnreadableJson {
        List<Double> numbers = in.decimals("widths");
        if (numbers.size() % 2 != 0) {
            throw in.wrong("widths", "Every column needs a width");
        }
        Map<ColumnId, Integer> widths = new HashMap<>();
        for (int i = 0; i < numbers.size(); i += 2) {
            widths.put(
                    new ColumnId(numbers.get(i).intValue()),
                    Math.clamp(numbers.get(i + 1).longValue(), GridLook.LEAST_WIDTH, GridLook.MOST_WIDTH));
        }
        return widths;
    }
}
