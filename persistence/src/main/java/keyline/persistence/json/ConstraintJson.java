package keyline.persistence.json;

import java.util.List;
import keyline.model.ColumnId;
import keyline.model.Constraint;
import keyline.model.Constraint.Check;
import keyline.model.Constraint.ForeignKey;
import keyline.model.Constraint.PrimaryKey;
import keyline.model.Constraint.Unique;
import keyline.model.ConstraintId;
import keyline.model.Deferral;
import keyline.model.Id;
import keyline.model.ReferentialAction;
import keyline.model.TableId;
import tools.jackson.core.JsonGenerator;

/// A constraint as an object whose `kind` says which one it is.
final class ConstraintJson {

    private ConstraintJson() {}

    static void write(JsonGenerator json, Constraint constraint) {
        json.writeStartObject().writeNumberProperty("id", constraint.id().value());
        switch (constraint) {
            case PrimaryKey key -> over(json, "primary key", key);
            case Unique unique -> over(json, "unique", unique);
            case Check check -> over(json, "check", check).writeStringProperty("expression", check.expression());
            case ForeignKey key -> reference(over(json, "foreign key", key), key);
        }
        json.writeEndObject();
    }

    private static JsonGenerator over(JsonGenerator json, String kind, Constraint constraint) {
        json.writeStringProperty("kind", kind);
        Optionals.text(json, "name", constraint.name());
        return ids(json, "over", constraint.columns());
    }

    private static void reference(JsonGenerator json, ForeignKey key) {
        json.writeNumberProperty("parent", key.parent().value());
        ids(json, "key", key.parentColumns());
        Optionals.word(json, "onDelete", key.onDelete(), ReferentialAction.NO_ACTION);
        Optionals.word(json, "onUpdate", key.onUpdate(), ReferentialAction.NO_ACTION);
        Optionals.word(json, "deferral", key.deferral(), Deferral.NOT_DEFERRABLE);
    }

    private static JsonGenerator ids(JsonGenerator json, String field, List<? extends Id> ids) {
        if (!ids.isEmpty()) {
            int[] numbers = ids.stream().mapToInt(Id::value).toArray();
            json.writeName(field).writeArray(numbers, 0, numbers.length);
        }
        return json;
    }

    static Constraint read(JsonObject in) throws UnreadableJson {
        ConstraintId id = in.id("id", ConstraintId::new);
        String kind = in.text("kind");
        String name = in.text("name", "");
        List<ColumnId> over = in.ids("over", ColumnId::new);
        return switch (kind) {
            case "primary key" -> new PrimaryKey(id, name, over);
            case "unique" -> new Unique(id, name, over);
            case "check" -> new Check(id, name, in.text("expression"));
            case "foreign key" ->
                new ForeignKey(
                        id,
                        name,
                        over,
                        in.id("parent", TableId::new),
                        in.ids("key", ColumnId::new),
                        in.word("onDelete", ReferentialAction.NO_ACTION),
                        in.word("onUpdate", ReferentialAction.NO_ACTION),
                        in.word("deferral", Deferral.NOT_DEFERRABLE));
            default -> throw in.wrong("kind", "\"" + kind + "\" is no kind of constraint");
        };
    }
}
