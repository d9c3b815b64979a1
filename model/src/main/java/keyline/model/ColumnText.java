package keyline.model;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// A column as people type it, in one line: `customer_id int pk`, `email varchar(255) unique not null`, `total
/// decimal(10,2)? default 0`. What is written reads back as the same.
///
/// @param name without quotes
/// @param type empty when only a name was typed
/// @param source empty when none was typed
public record ColumnText(String name, Optional<ColumnType> type, Set<Mark> marks, Optional<ValueSource> source) {

    private static final Pattern PLAIN_NAME = Pattern.compile("[^\\s\"`\\[\\]]+");
    private static final Pattern PLAIN_VALUE = Pattern.compile("-?\\d+(\\.\\d+)?|true|false");

    public ColumnText {
        marks = Set.copyOf(marks);
    }

    /// What may follow the type.
    public enum Mark {
        PRIMARY_KEY("pk", "primary key"),
        NOT_NULL("not null", "nn"),
        NULLABLE("?", "null"),
        UNIQUE("unique", "uq");

        private final String text;
        private final String alias;

        Mark(String text, String alias) {
            this.text = text;
            this.alias = alias;
        }

        /// How it is written; the alias is read too.
        public String text() {
            return text;
        }

        static Optional<Mark> of(String text) {
            return Arrays.stream(values())
                    .filter(mark -> mark.text.equals(text) || mark.alias.equals(text))
                    .findFirst();
        }
    }

    /// What came of reading a text.
    public sealed interface Reading {}

    /// It was understood.
    public record Understood(ColumnText column) implements Reading {}

    /// It wasn't.
    ///
    /// @param message one sentence that says what is wrong and what would do
    public record NotUnderstood(String message) implements Reading {}

    /// Reads what was typed. A type that no dialect knows is kept verbatim.
    public static Reading read(String text, Schema schema) {
        return new ColumnTextReader(schema).read(text);
    }

    /// The text of a column of `table`. A generated column's expression isn't part of it.
    public static String of(Column column, Table table, Schema schema) {
        StringBuilder text = new StringBuilder(quoted(column.name()));
        text.append(' ').append(TypeText.of(column.type(), schema));
        marksOf(column, table).forEach(mark -> text.append(' ').append(mark.text()));
        text.append(sourceText(column.source()));
        return text.toString();
    }

    /// The marks that a column of `table` has, in the order in which they are written.
    public static Set<Mark> marksOf(Column column, Table table) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        if (table.inPrimaryKey(column.id())) {
            marks.add(Mark.PRIMARY_KEY);
        } else if (!column.nullable()) {
            marks.add(Mark.NOT_NULL);
        }
        if (uniqueOver(column.id(), table).isPresent()) {
            marks.add(Mark.UNIQUE);
        }
        return marks;
    }

    /// The unique constraint over this column alone.
    public static Optional<Constraint.Unique> uniqueOver(ColumnId column, Table table) {
        return table.constraintsOf(Constraint.Unique.class).stream()
                .filter(unique -> unique.columns().equals(List.of(column)))
                .findFirst();
    }

    /// Whether the text of a column says where its values come from.
    public static boolean says(ValueSource source) {
        return !(source instanceof ValueSource.Generated);
    }

    private static String quoted(String name) {
        return PLAIN_NAME.matcher(name).matches() ? name : "\"" + name.replace("\"", "\"\"") + "\"";
    }

    private static String sourceText(ValueSource source) {
        return switch (source) {
            case ValueSource.None _, ValueSource.Generated _ -> "";
            case ValueSource.Literal(String value) -> " default " + literal(value);
            case ValueSource.Expression(String sql) -> " default (" + sql + ")";
            case ValueSource.CurrentTime _ -> " default now";
            case ValueSource.Identity(var mode) -> mode == ValueSource.Identity.Mode.ALWAYS ? " auto always" : " auto";
        };
    }

    private static String literal(String value) {
        return PLAIN_VALUE.matcher(value).matches() ? value : "'" + value.replace("'", "''") + "'";
    }
}
