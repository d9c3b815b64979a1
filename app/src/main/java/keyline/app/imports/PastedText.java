package keyline.app.imports;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A text from the clipboard that holds tables.
///
/// @param ending of the files that hold such texts
record PastedText(String text, String ending) {

    private static final int LOOKED_AT = 200_000;

    private static final Pattern SQL = Pattern.compile("(?im)^\\s*(?:create\\s+(?:\\w+\\s+){0,3}?"
            + "(?:table|type|domain|view|schema)|alter\\s+table|insert\\s+into)\\b");
    private static final Pattern DBML = Pattern.compile(
            "(?im)^\\s*(?:table|enum|project|tablegroup|tablepartial)\\s+[^;{]*\\{|^\\s*ref\\b[^;{]*[:{]");

    /// A block of code in a page, or a table of columns.
    private static final Pattern MARKDOWN =
            Pattern.compile("(?im)^ {0,3}(?:`{3}|~{3}) ?(?:mermaid|dbml|plantuml|puml)\\s*$"
                    + "|^# Data dictionary$|^\\| *(?:column|name|field) *\\| *type *\\|");

    private static final Pattern SQL_BLOCK = Pattern.compile("(?im)^ {0,3}(?:`{3}|~{3}) ?sql\\s*$");

    /// The first that is found says what the text is.
    private static final List<Sign> SIGNS = List.of(
            new Sign("(?m)^\\s*import\\b[^;'\"]*['\"]drizzle-orm/", ".ts"),
            new Sign("(?m)^\\s{0,20}erDiagram\\b", ".mmd"),
            new Sign("(?m)^\\s{0,20}@startuml\\b", ".puml"),
            new Sign(SQL, ".sql"),
            new Sign(DBML, ".dbml"));

    /// What only files with an ending hold.
    private record Sign(Pattern pattern, String ending) {

        Sign(String pattern, String ending) {
            this(Pattern.compile(pattern), ending);
        }
    }

    /// What tables the text holds, if any: a schema of Drizzle, a page or a drawing with tables, a script, DBML, or
    /// rows of a spreadsheet.
    static Optional<PastedText> of(String text) {
        return ending(text.substring(0, Math.min(text.length(), LOOKED_AT)))
                .map(ending -> new PastedText(text, ending));
    }

    private static Optional<String> ending(String start) {
        boolean script = SQL.matcher(start).find();
        boolean page = MARKDOWN.matcher(start).find()
                || (script && SQL_BLOCK.matcher(start).find());
        if (page) {
            return Optional.of(".md");
        }
        return SIGNS.stream()
                .filter(sign -> sign.pattern().matcher(start).find())
                .map(Sign::ending)
                .findFirst()
                .or(() -> isTable(start) ? Optional.of(".tsv") : Optional.empty());
    }

    /// Spreadsheets put tabs between cells, as many in each row.
    private static boolean isTable(String text) {
        List<Long> tabs = text.lines()
                .filter(line -> !line.isBlank())
                .limit(2)
                .map(line -> line.chars().filter(c -> c == '\t').count())
                .toList();
        return tabs.size() == 2 && tabs.getFirst() > 0 && tabs.getFirst().equals(tabs.getLast());
    }
}
