package keyline.persistence.json;

import keyline.model.NamedType;
import keyline.model.NamedType.Domain;
import keyline.model.NamedType.EnumType;
import keyline.model.Namespace;
import keyline.model.NamespaceId;
import keyline.model.TypeId;
import keyline.model.View;
import keyline.model.ViewId;
import tools.jackson.core.JsonGenerator;

/// What a schema has beside its tables: namespaces, named types and views, each as one object.
final class SchemaJson {

    private SchemaJson() {}

    static void write(JsonGenerator json, Namespace namespace) {
        json.writeStartObject().writeNumberProperty("id", namespace.id().value());
        json.writeStringProperty("name", namespace.name()).writeEndObject();
    }

    static Namespace namespace(JsonObject in) throws UnreadableJson {
        return new Namespace(in.id("id", NamespaceId::new), in.text("name"));
    }

    static void write(JsonGenerator json, View view) {
        json.writeStartObject().writeNumberProperty("id", view.id().value());
        TableJson.namespace(json, view.namespace());
        json.writeStringProperty("name", view.name()).writeStringProperty("sql", view.sql());
        Optionals.text(json, "comment", view.comment());
        json.writeEndObject();
    }

    static View view(JsonObject in) throws UnreadableJson {
        return new View(
                in.id("id", ViewId::new),
                TableJson.namespace(in),
                in.text("name"),
                in.text("sql"),
                in.text("comment", ""));
    }

    static void write(JsonGenerator json, NamedType type) {
        json.writeStartObject().writeNumberProperty("id", type.id().value());
        TableJson.namespace(json, type.namespace());
        json.writeStringProperty("name", type.name());
        switch (type) {
            case EnumType enumType -> texts(json, "values", enumType.values());
            case Domain domain -> {
                TypeJson.write(json, "base", domain.base());
                Optionals.flag(json, "notNull", !domain.nullable());
                SourceJson.write(json, domain.source());
                texts(json, "checks", domain.checks());
            }
        }
        Optionals.text(json, "comment", type.comment());
        json.writeEndObject();
    }

    private static void texts(JsonGenerator json, String field, Iterable<String> texts) {
        json.writeArrayPropertyStart(field);
        texts.forEach(json::writeString);
        json.writeEndArray();
    }

    static NamedType type(JsonObject in) throws UnreadableJson {
        TypeId id = in.id("id", TypeId::new);
        NamespaceId namespace = TableJson.namespace(in);
        String name = in.text("name");
        String comment = in.text("comment", "");
        return in.has("base")
                ? new Domain(
                        id,
                        namespace,
                        name,
                        TypeJson.read(in, "base"),
                        !in.flag("notNull"),
                        SourceJson.read(in),
                        in.texts("checks"),
                        comment)
                : new EnumType(id, namespace, name, in.texts("values"), comment);
    }
}
