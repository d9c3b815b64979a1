package keyline.model.dialect;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// A part of an SQL expression: its parentheses and calls are known, the rest are words.
sealed interface Piece {

    /// As it was written.
    String sql();

    /// In upper case, of a call its name; what it is looked up by.
    default String key() {
        return sql().toUpperCase(Locale.ROOT);
    }

    /// A name, literal, operator or comment, or the blanks between such.
    record Word(String sql) implements Piece {

        boolean isText() {
            return sql.startsWith("'") || sql.startsWith("N'") || sql.startsWith("n'");
        }

        /// What a text says, its quotes doubled as in SQL.
        String content() {
            return sql.substring(sql.indexOf('\'') + 1, sql.length() - 1);
        }
    }

    /// A function with its arguments.
    ///
    /// @param gap the blanks before the parenthesis
    record Call(String name, String gap, List<List<Piece>> arguments) implements Piece {

        @Override
        public String sql() {
            return arguments.stream().map(Pieces::sql).collect(Collectors.joining(",", name + gap + "(", ")"));
        }

        @Override
        public String key() {
            return name.toUpperCase(Locale.ROOT) + "(";
        }
    }

    /// What stands in parentheses or brackets.
    record Group(String open, List<Piece> inside, String close) implements Piece {

        @Override
        public String sql() {
            return open + Pieces.sql(inside) + close;
        }
    }
}
