package keyline.app.ddl;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// What a script is written in, as far as its colours go: how its comments and texts look, and which words are its own.
enum ScriptLanguage {
    SQL(
            "--[^\\n]*|/\\*(?s:.*?)(?:\\*/|\\z)",
            "'(?:[^']|'')*+(?:'|\\z)",
            "\"(?:[^\"]|\"\")*+(?:\"|\\z)|`[^`]*+(?:`|\\z)",
            "add all alter always and as asc auto_increment autoincrement begin by cascade cascaded character check"
                + " collate column comment commit constraint create current_date current_time current_timestamp"
                + " database default deferrable deferred delete desc distinct domain drop engine enum exists false"
                + " foreign from generated group having identity if immediate in index initially inner insert into is"
                + " join key left like limit modify no not null on or order outer pragma primary references rename"
                + " restrict right schema select sequence set start stored strict table temporary then to trigger true"
                + " type unique update using values view virtual when where with without"),
    TYPE_SCRIPT(
            "//[^\\n]*|/\\*(?s:.*?)(?:\\*/|\\z)",
            "'(?:[^'\\\\\\n]|\\\\.)*+'?|\"(?:[^\"\\\\\\n]|\\\\.)*+\"?|`(?:[^`\\\\]|\\\\(?s:.))*+`?",
            "(?!)",
            "as async await boolean const default export extends false from function import interface let new null"
                    + " number return satisfies string true type undefined"),
    DBML(
            "//[^\\n]*|/\\*(?s:.*?)(?:\\*/|\\z)",
            "'''(?s:.*?)(?:'''|\\z)|'(?:[^'\\\\\\n]|\\\\.)*+'?|`[^`]*+`?",
            "\"(?:[^\"\\\\\\n]|\\\\.)*+\"?",
            "as cascade check checks default delete enum false headercolor increment indexes name no not note null pk"
                + " primary project records ref restrict set table tablegroup tablepartial true type unique update"),
    /// Anything else: nothing is told apart.
    PLAIN("(?!)", "(?!)", "(?!)", "");

    private final Pattern token;
    private final Set<String> keywords;

    ScriptLanguage(String comment, String text, String name, String keywords) {
        this.token = Pattern.compile("(?<comment>" + comment + ")|(?<text>" + text + ")|(?<name>" + name + ")"
                + "|(?<number>\\b\\d+(?:\\.\\d+)?\\b)|(?<word>[A-Za-z_][A-Za-z0-9_$]*)");
        this.keywords = Set.of(keywords.split(" "));
    }

    /// That of the format with this key; every dialect's is SQL.
    static ScriptLanguage of(String target) {
        return switch (target) {
            case "dbml" -> DBML;
            case "mermaid", "plantuml", "markdown" -> PLAIN;
            default -> target.startsWith("drizzle") ? TYPE_SCRIPT : SQL;
        };
    }

    /// Its pieces, in the groups `comment`, `text`, `name`, `number` and `word`.
    Pattern token() {
        return token;
    }

    /// Whether the word is one of its own. In SQL and DBML that is so in any case.
    boolean isKeyword(String word) {
        return keywords.contains(this == TYPE_SCRIPT ? word : word.toLowerCase(Locale.ROOT));
    }
}
