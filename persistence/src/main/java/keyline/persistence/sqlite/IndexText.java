package keyline.persistence.sqlite;

import java.util.List;

/// What the text of a CREATE INDEX says that SQLite's pragmas don't.
///
/// @param parts what is indexed, each without its direction
/// @param where the condition, empty when there is none
record IndexText(List<String> parts, String where) {

    IndexText {
        parts = List.copyOf(parts);
    }

    /// Reads a statement.
    static IndexText parse(String sql) {
        SqlTokens tokens = new SqlTokens(sql);
        while (!tokens.atEnd() && !tokens.skip("ON")) {
            tokens.next();
        }
        tokens.name();
        List<String> parts = SqlTokens.split(tokens.group()).stream()
                .map(IndexText::withoutDirection)
                .toList();
        return new IndexText(parts, tokens.skip("WHERE") ? tokens.rest() : "");
    }

    private static String withoutDirection(String part) {
        return part.replaceFirst("(?i)\\s+(ASC|DESC)$", "");
    }
}
