package keyline.app.ddl;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import keyline.app.ddl.SqlLine.Kind;
import keyline.app.ddl.SqlLine.Piece;

/// Reads a script into lines of coloured pieces: comments, texts, numbers and keywords. It knows no grammar; a script
/// that isn't finished is coloured as far as it goes.
public final class SqlLines {

    private final List<SqlLine> lines = new ArrayList<>();
    private List<Piece> line = new ArrayList<>();

    private final ScriptLanguage language;

    private SqlLines(ScriptLanguage language) {
        this.language = language;
    }

    /// The lines of a script in SQL.
    public static List<SqlLine> of(String script) {
        return of(script, ScriptLanguage.SQL);
    }

    /// The lines of a script.
    static List<SqlLine> of(String script, ScriptLanguage language) {
        SqlLines reading = new SqlLines(language);
        Matcher token = language.token().matcher(script);
        int end = 0;
        while (token.find()) {
            reading.add(Kind.PLAIN, script.substring(end, token.start()));
            reading.add(reading.kind(token), token.group());
            end = token.end();
        }
        reading.add(Kind.PLAIN, script.substring(end));
        reading.endLine();
        return List.copyOf(reading.lines);
    }

    private Kind kind(Matcher token) {
        if (token.group("comment") != null) {
            return Kind.COMMENT;
        }
        if (token.group("text") != null) {
            return Kind.TEXT;
        }
        if (token.group("number") != null) {
            return Kind.NUMBER;
        }
        boolean keyword = token.group("word") != null && language.isKeyword(token.group());
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
