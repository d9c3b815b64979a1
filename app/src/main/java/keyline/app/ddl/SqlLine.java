package keyline.app.ddl;

import java.util.List;
import java.util.stream.Collectors;

/// A line of a script in pieces of one kind each.
record SqlLine(List<Piece> pieces) {

    SqlLine {
        pieces = List.copyOf(pieces);
    }

    /// The line as text.
    String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    /// What a piece is, with the style class that colours it.
    enum Kind {
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
    record Piece(Kind kind, String text) {}
}
