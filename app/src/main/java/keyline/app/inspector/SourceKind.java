package keyline.app.inspector;

import java.util.Optional;
import keyline.model.ValueSource;

/// The kinds of value sources, as one chooses them.
enum SourceKind {
    NONE("None", ""),
    LITERAL("Value", "the value, without quotes"),
    EXPRESSION("Expression", "an SQL expression"),
    CURRENT_TIME("Current time", ""),
    IDENTITY_BY_DEFAULT("Numbered, by default", ""),
    IDENTITY_ALWAYS("Numbered, always", ""),
    GENERATED_STORED("Generated, stored", "an expression over other columns"),
    GENERATED_VIRTUAL("Generated, virtual", "an expression over other columns");

    private final String label;
    private final String prompt;

    SourceKind(String label, String prompt) {
        this.label = label;
        this.prompt = prompt;
    }

    static SourceKind of(ValueSource source) {
        return switch (source) {
            case ValueSource.None _ -> NONE;
            case ValueSource.Literal _ -> LITERAL;
            case ValueSource.Expression _ -> EXPRESSION;
            case ValueSource.CurrentTime _ -> CURRENT_TIME;
            case ValueSource.Identity(var mode) ->
                mode == ValueSource.Identity.Mode.ALWAYS ? IDENTITY_ALWAYS : IDENTITY_BY_DEFAULT;
            case ValueSource.Generated(_, var storage) ->
                storage == ValueSource.Generated.Storage.STORED ? GENERATED_STORED : GENERATED_VIRTUAL;
        };
    }

    /// The text that belongs to a source; empty for those without.
    static String text(ValueSource source) {
        return switch (source) {
            case ValueSource.Literal(String value) -> value;
            case ValueSource.Expression(String sql) -> sql;
            case ValueSource.Generated(String expression, _) -> expression;
            case ValueSource.None _, ValueSource.CurrentTime _, ValueSource.Identity _ -> "";
        };
    }

    String label() {
        return label;
    }

    String prompt() {
        return prompt;
    }

    boolean needsText() {
        return !prompt.isEmpty();
    }

    /// Why such a source can't have this text. An empty value is one: the empty string.
    Optional<String> missing(String text) {
        boolean lacks = needsText() && this != LITERAL && text.isBlank();
        return lacks ? Optional.of("Type " + prompt + ".") : Optional.empty();
    }

    /// A source of this kind with a text.
    ValueSource with(String text) {
        return switch (this) {
            case NONE -> new ValueSource.None();
            case LITERAL -> new ValueSource.Literal(text);
            case EXPRESSION -> new ValueSource.Expression(text);
            case CURRENT_TIME -> new ValueSource.CurrentTime();
            case IDENTITY_BY_DEFAULT -> new ValueSource.Identity(ValueSource.Identity.Mode.BY_DEFAULT);
            case IDENTITY_ALWAYS -> new ValueSource.Identity(ValueSource.Identity.Mode.ALWAYS);
            case GENERATED_STORED -> new ValueSource.Generated(text, ValueSource.Generated.Storage.STORED);
            case GENERATED_VIRTUAL -> new ValueSource.Generated(text, ValueSource.Generated.Storage.VIRTUAL);
        };
    }
}
