package keyline.app.ddl;

import java.util.List;
import java.util.stream.Collectors;

/// A line of a script in pieces of one kind each.
public record SqlLine(List<Piece> pieces, Mark mark) {

    public SqlLine {
        pieces = List.copyOf(pieces);
    }

    /// A line of which nothing is to be said.
    SqlLine(List<Piece> pieces) {
        this(pieces, Mark.NONE);
    }

    /// This line with a mark.
    public SqlLine marked(Mark other) {
        return new SqlLine(pieces, other);
    }

    /// What is to be said of the statement that a line is part of, with the style class of the stripe before it.
    public enum Mark {
        NONE("unmarked"),
        /// It may be refused.
        MAY_FAIL("may-fail"),
        /// It loses rows or values.
        LOSES("loses"),
        /// It ran.
        DONE("done"),
        /// It failed.
        FAILED("failed");

        private final String styleClass;

        Mark(String styleClass) {
            this.styleClass = styleClass;
        }

        String styleClass() {
            return styleClass;
        }
    }

    /// The line as text.
    public String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    /// What a piece is, with the style class that colours it.
    public enum Kind {
        PLAIN("sql"),
        KEYWORD("sql-keyword"),
        TEXT("sql-text"),
        NUMBER("sql-number"),
        COMMENT("sql-comment");

        private final String styleClass;

        Kind(String styleClass) {
            this.styleClass = styleClass;
        }

        String styleClass() {
            return styleClass;
        }
    }

    /// A stretch of text of one kind.
    public record Piece(Kind kind, String text) {}
}
