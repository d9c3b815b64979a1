package keyline.app.ddl;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import keyline.app.ddl.SqlLine.Kind;
import keyline.app.ddl.SqlLine.Piece;

/// Reads a script into lines of coloured pieces: comments, texts, numbers and keywords. It knows no grammar; a script
/// that isn't finished is coloured as far as it goes.
public final class SqlLines {

    private static final Pattern TOKEN = Pattern.compile("(?<comment>--[^\\n]*|/\\*(?s:.*?)(?:\\*/|\\z))"
            + "|(?<text>'(?:[^']|'')*(?:'|\\z))"
            + "|(?<name>\"(?:[^\"]|\"\")*(?:\"|\\z)|`[^`]*(?:`|\\z))"
            + "|(?<number>\\b\\d+(?:\\.\\d+)?\\b)"
            + "|(?<word>[A-Za-z_][A-Za-z0-9_$]*)");

    private static final Set<String> KEYWORDS = Set.of(
            ("add all alter always and as asc auto_increment autoincrement begin by cascade cascaded character check"
                + " collate column comment commit constraint create current_date current_time current_timestamp"
                + " database default deferrable deferred delete desc distinct domain drop engine enum exists false"
                + " foreign from generated group having identity if immediate in index initially inner insert into is"
                + " join key left like limit no not null on or order outer pragma primary references restrict right"
                + " schema select sequence set start stored strict table temporary then to trigger true type unique"
                + " update using values view virtual when where with without")
                    .split(" "));

    private final List<SqlLine> lines = new ArrayList<>();
    private List<Piece> line = new ArrayList<>();

    private SqlLines() {}

    /// The lines of a script.
    public static List<SqlLine> of(String script) {
        SqlLines reading = new SqlLines();
        Matcher token = TOKEN.matcher(script);
        int end = 0;
        while (token.find()) {
            reading.add(Kind.PLAIN, script.substring(end, token.start()));
            reading.add(kind(token), token.group());
            end = token.end();
        }
        reading.add(Kind.PLAIN, script.substring(end));
        reading.endLine();
        return List.copyOf(reading.lines);
    }

    private static Kind kind(Matcher token) {
        if (token.group("comment") != null) {
            return Kind.COMMENT;
        }
        if (token.group("text") != null) {
            return Kind.TEXT;
        }
        if (token.group("number") != null) {
            return Kind.NUMBER;
        }
        boolean keyword =
                token.group("word") != null && KEYWORDS.contains(token.group().toLowerCase(Locale.ROOT));
        return keyword ? Kind.KEYWORD : Kind.PLAIN;
    }

    private void add(Kind kind, String text) {
        int from = 0;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
            addPiece(kind, text.substring(from, at));
            endLine();
            from = at + 1;
        }
        addPiece(kind, text.substring(from));
    }

    private void addPiece(Kind kind, String text) {
        if (!text.isEmpty()) {
            line.add(new Piece(kind, text));
        }
    }

    private void endLine() {
        lines.add(new SqlLine(line));
        line = new ArrayList<>();
    }
}
