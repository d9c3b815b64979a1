package keyline.model.dialect;

import keyline.model.Column;
import keyline.model.ColumnType;
import keyline.model.Table;
import keyline.model.ValueSource;
import keyline.model.ValueSource.Generated;

/// Writes the columns of a table.
final class ColumnWriter {

    private static final int WIDEST = 30;

    private final Writing writing;
    private final Table table;
    private final int width;

    ColumnWriter(Writing writing, Table table) {
        this(writing, table, width(writing, table));
    }

    private ColumnWriter(Writing writing, Table table, int width) {
        this.writing = writing;
        this.table = table;
        this.width = width;
    }

    /// For a column that stands in no list.
    static ColumnWriter alone(Writing writing, Table table) {
        return new ColumnWriter(writing, table, 0);
    }

    private static int width(Writing writing, Table table) {
        return table.columns().stream()
                .mapToInt(column -> writing.name(column.name()).length())
                .filter(length -> length <= WIDEST)
                .max()
                .orElse(0);
    }

    /// The name, in the width of the longest so that the types stand in a line, the type, and what else is said.
    String column(Column column) {
        StringBuilder sql = new StringBuilder(writing.name(column.name()));
        sql.repeat(' ', Math.max(0, width - sql.length())).append(' ').append(definition(column));
        sql.append(writing.syntax().narrowed(writing.name(column.name()), column.type()));
        return sql.append(comment(column)).toString();
    }

    private String definition(Column column) {
        Syntax syntax = writing.syntax();
        String type = writing.type(column.type());
        return column.source() instanceof Generated(String expression, var storage)
                ? syntax.generated(type, writing.expression(expression, table), storage) + nullability(column)
                : type + syntax.clauses(nullability(column), source(column));
    }

    private String nullability(Column column) {
        return column.nullable() ? writing.syntax().nullable(column.type()) : " NOT NULL";
    }

    /// DEFAULT or what numbers the column, behind a blank; empty when there is neither.
    String source(Column column) {
        Syntax syntax = writing.syntax();
        ColumnType type = writing.base(column.type());
        return switch (column.source()) {
            case ValueSource.None _, Generated _ -> "";
            case ValueSource.Literal(String value) ->
                " DEFAULT " + syntax.literalDefault(Literals.of(value, type, syntax), type);
            case ValueSource.Expression(String sql) -> " DEFAULT " + syntax.expressionDefault(writing.expression(sql));
            case ValueSource.CurrentTime _ -> " DEFAULT " + syntax.currentTime(type);
            case ValueSource.Identity(var mode) -> identity(mode);
        };
    }

    private String identity(ValueSource.Identity.Mode mode) {
        String words = " " + writing.syntax().identity(mode);
        return writing.dialect().has(Feature.NUMBERED_KEYS)
                ? table.primaryKey()
                        .map(key -> " " + writing.syntax().primaryKey(writing.name(key.name())) + words)
                        .orElse("")
                : words;
    }

    private String comment(Column column) {
        boolean written = writing.hasComments()
                && !column.comment().isEmpty()
                && writing.syntax().comments() == Syntax.Comments.CLAUSES;
        return written ? " COMMENT " + writing.syntax().text(column.comment()) : "";
    }
}
