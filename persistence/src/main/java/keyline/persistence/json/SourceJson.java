package keyline.persistence.json;

import keyline.model.ValueSource;
import keyline.model.ValueSource.CurrentTime;
import keyline.model.ValueSource.Expression;
import keyline.model.ValueSource.Generated;
import keyline.model.ValueSource.Identity;
import keyline.model.ValueSource.Literal;
import keyline.model.ValueSource.None;
import tools.jackson.core.JsonGenerator;

/// Where a column's value comes from, as one or two fields of the column: `"default":"0"`, `"expression":"a + 1"`,
/// `"currentTime":true`, `"identity":"always"`, `"generated":"a + b","storage":"stored"`.
final class SourceJson {

    private SourceJson() {}

    static void write(JsonGenerator json, ValueSource source) {
        switch (source) {
            case None() -> {}
            case Literal(String value) -> json.writeStringProperty("default", value);
            case Expression(String sql) -> json.writeStringProperty("expression", sql);
            case CurrentTime() -> json.writeBooleanProperty("currentTime", true);
            case Identity(Identity.Mode mode) -> json.writeStringProperty("identity", JsonObject.word(mode));
            case Generated(String expression, Generated.Storage storage) ->
                json.writeStringProperty("generated", expression)
                        .writeStringProperty("storage", JsonObject.word(storage));
        }
    }

    static ValueSource read(JsonObject in) throws UnreadableJson {
        if (in.has("default")) {
            return new Literal(in.text("default"));
        }
        if (in.has("expression")) {
            return new Expression(in.text("expression"));
        }
        if (in.flag("currentTime")) {
            return new CurrentTime();
        }
        if (in.has("identity")) {
            return new Identity(in.word("identity", Identity.Mode.class));
        }
        if (in.has("generated")) {
            return new Generated(in.text("generated"), in.word("storage", Generated.Storage.class));
        }
        return new None();
    }
}
