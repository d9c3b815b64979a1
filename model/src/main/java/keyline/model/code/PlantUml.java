package keyline.model.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import keyline.model.Column;
import keyline.model.ColumnText;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TypeText;
import keyline.model.ValueSource;
import keyline.model.dialect.Fitted;

/// An entity relationship diagram of PlantUML: the primary key above a line, the other columns below it, a dot before
/// those that take no NULL.
final class PlantUml implements CodeFormat {

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Set<String> WORDS = Set.of(
            "abstract",
            "as",
            "class",
            "diamond",
            "entity",
            "enum",
            "hide",
            "interface",
            "left",
            "note",
            "package",
            "remove",
            "right",
            "show",
            "skinparam",
            "start",
            "stop",
            "title",
            "together",
            "top");

    @Override
    public String key() {
        return "plantuml";
    }

    @Override
    public String displayName() {
        return "PlantUML";
    }

    @Override
    public String extension() {
        return ".puml";
    }

    @Override
    public Code write(CodeContent content) {
        Fitted selected = Fitted.whole(content.document().schema()).only(content.only());
        Losses losses = new Losses();
        selected.notices().forEach(notice -> losses.add(notice.place(), notice.message()));
        Schema schema = selected.schema();
        PlainNames names = new PlainNames(schema, WORDS);
        StringBuilder text =
                new StringBuilder("@startuml\n' Diagram in PlantUML, written by Keyline.\nhide circle\nhide methods\n");
        for (Table table : schema.tables()) {
            text.append("\nentity \"%s\" as %s {\n".formatted(escaped(names.full(table)), names.of(table)));
            addColumns(text, table, schema);
            text.append("}\n");
        }
        Relations relations = new Relations(schema, losses);
        List<String> lines = relations.lines().stream()
                .map(line -> "%s %s %s : %s\n"
                        .formatted(names.of(line.parent()), line.sign(), names.of(line.child()), escaped(line.label())))
                .toList();
        text.append(lines.isEmpty() ? "" : "\n").append(String.join("", lines)).append("@enduml\n");
        relations.loseViews("a diagram of PlantUML");
        return new Code(text.toString(), losses.all());
    }

    private static void addColumns(StringBuilder text, Table table, Schema schema) {
        List<String> keys = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (Column column : table.columns()) {
            (table.inPrimaryKey(column.id()) ? keys : others).add(line(column, table, schema));
        }
        keys.forEach(text::append);
        text.append(keys.isEmpty() ? "" : "  --\n");
        others.forEach(text::append);
    }

    private static String line(Column column, Table table, Schema schema) {
        String dot = table.isNotNull(column.id()) ? "* " : "";
        return "  " + dot + escaped(column.name()) + " : " + escaped(TypeText.of(column.type(), schema))
                + marks(column, table) + "\n";
    }

    private static String marks(Column column, Table table) {
        List<String> marks = new ArrayList<>();
        switch (column.source()) {
            case ValueSource.Identity _ -> marks.add("identity");
            case ValueSource.Generated _ -> marks.add("generated");
            case ValueSource.None _, ValueSource.Literal _, ValueSource.Expression _, ValueSource.CurrentTime _ -> {}
        }
        if (table.foreignKeys().stream().anyMatch(key -> key.columns().contains(column.id()))) {
            marks.add("FK");
        }
        if (ColumnText.uniqueOver(column.id(), table).isPresent()) {
            marks.add("unique");
        }
        return marks.isEmpty() ? "" : " <<" + String.join(", ", marks) + ">>";
    }

    /// A text in which nothing is a directive, a tag or a mark: all but letters, digits and a few harmless signs are
    /// written by their numbers, and so is a sign that stands doubled. No text is empty.
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        int before = 0;
        for (int c : SPACE.matcher(text.strip()).replaceAll(" ").codePoints().toArray()) {
            boolean harmless = Character.isLetterOrDigit(c) || (" _.,()".indexOf(c) >= 0 && c != before);
            if (harmless) {
                escaped.appendCodePoint(c);
            } else if (!Character.isISOControl(c)) {
                escaped.append("<U+%04X>".formatted(c).toUpperCase(Locale.ROOT));
            }
            before = c;
        }
        return escaped.isEmpty() ? "<U+2014>" : escaped.toString();
    }
}
