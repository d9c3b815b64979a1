package keyline.persistence.json;

import java.util.List;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.Constraint;
import keyline.model.Namespace;
import keyline.model.NamespaceId;
import keyline.model.Table;
import keyline.model.TableId;
import tools.jackson.core.JsonGenerator;

/// A table with its columns, constraints and indexes as one object.
final class TableJson {

    private TableJson() {}

    static void write(JsonGenerator json, Table table) {
        json.writeStartObject().writeNumberProperty("id", table.id().value());
        namespace(json, table.namespace());
        json.writeStringProperty("name", table.name());
        Optionals.text(json, "comment", table.comment());
        json.writeArrayPropertyStart("columns");
        table.columns().forEach(column -> write(json, column));
        json.writeEndArray().writeArrayPropertyStart("constraints");
        table.constraints().forEach(constraint -> ConstraintJson.write(json, constraint));
        json.writeEndArray().writeArrayPropertyStart("indexes");
        table.indexes().forEach(index -> IndexJson.write(json, index));
        json.writeEndArray().writeEndObject();
    }

    static void namespace(JsonGenerator json, NamespaceId namespace) {
        if (!namespace.equals(Namespace.DEFAULT.id())) {
            json.writeNumberProperty("namespace", namespace.value());
        }
    }

    private static void write(JsonGenerator json, Column column) {
        json.writeStartObject().writeNumberProperty("id", column.id().value());
        json.writeStringProperty("name", column.name());
        TypeJson.write(json, "type", column.type());
        Optionals.flag(json, "notNull", !column.nullable());
        SourceJson.write(json, column.source());
        Optionals.text(json, "comment", column.comment());
        json.writeEndObject();
    }

    static Table read(JsonObject in) throws UnreadableJson {
        Table table = new Table(
                in.id("id", TableId::new),
                namespace(in),
                in.text("name"),
                in.text("comment", ""),
                in.objects("columns", TableJson::column),
                in.objects("constraints", ConstraintJson::read),
                in.objects("indexes", IndexJson::read));
        for (Constraint constraint : table.constraints()) {
            checkColumns(in, table, constraint);
        }
        return table;
    }

    static NamespaceId namespace(JsonObject in) throws UnreadableJson {
        return in.has("namespace") ? in.id("namespace", NamespaceId::new) : Namespace.DEFAULT.id();
    }

    private static void checkColumns(JsonObject in, Table table, Constraint constraint) throws UnreadableJson {
        List<ColumnId> strangers = constraint.columns().stream()
                .filter(column -> table.find(column).isEmpty())
                .toList();
        if (!strangers.isEmpty()) {
            throw in.wrong(
                    "constraints",
                    "Constraint %d is over column %d, which the table doesn't have"
                            .formatted(
                                    constraint.id().value(),
                                    strangers.getFirst().value()));
        }
    }

    private static Column column(JsonObject in) throws UnreadableJson {
        return new Column(
                in.id("id", ColumnId::new),
                in.text("name"),
                TypeJson.read(in, "type"),
                !in.flag("notNull"),
                SourceJson.read(in),
                in.text("comment", ""));
    }
}
