package keyline.model.code;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import keyline.model.Column;
import keyline.model.ColumnText;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TypeText;
import keyline.model.dialect.Fitted;

/// An entity relationship diagram of Mermaid, as GitHub and GitLab draw it: tables, columns with their keys, and
/// relations; solid lines where the child's primary key holds the parent's.
final class Mermaid implements CodeFormat {

    private static final Set<String> WORDS = Set.of(
            "accdescr",
            "acctitle",
            "class",
            "classdef",
            "direction",
            "end",
            "erdiagram",
            "fk",
            "many",
            "one",
            "only",
            "optionally",
            "pk",
            "style",
            "subgraph",
            "title",
            "to",
            "u",
            "uk",
            "zero");
    private static final Pattern TYPE = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*(?:\\(\\d+(?:,\\d+)?\\))?");
    private static final Pattern DIRECTION = Pattern.compile("(?i)direction(?=\\s)\\s+");

    @Override
    public String key() {
        return "mermaid";
    }

    @Override
    public String displayName() {
        return "Mermaid";
    }

    @Override
    public String extension() {
        return ".mmd";
    }

    @Override
    public Code write(CodeContent content) {
        Fitted selected = Fitted.whole(content.document().schema()).only(content.only());
        Losses losses = new Losses();
        selected.notices().forEach(notice -> losses.add(notice.place(), notice.message()));
        Schema schema = selected.schema();
        PlainNames names = new PlainNames(schema, WORDS);
        StringBuilder text = new StringBuilder("%% Diagram in Mermaid, written by Keyline.\nerDiagram\n");
        schema.tables().forEach(table -> addTable(text, table, schema, names));
        Relations relations = new Relations(schema, losses);
        for (Relations.Line line : relations.lines()) {
            text.append("  %s %s %s : \"%s\"\n"
                    .formatted(names.of(line.parent()), line.sign(), names.of(line.child()), escaped(line.label())));
        }
        relations.loseViews("a diagram of Mermaid");
        return new Code(text.toString(), losses.all());
    }

    private static void addTable(StringBuilder text, Table table, Schema schema, PlainNames names) {
        String name = names.of(table);
        String full = names.full(table);
        text.append("  ").append(name);
        if (!name.equals(full)) {
            text.append("[\"").append(escaped(full)).append("\"]");
        }
        text.append(" {\n");
        Set<String> taken = new HashSet<>();
        for (Column column : table.columns()) {
            String plain = names.free(column.name(), "column", taken);
            String type = TypeText.of(column.type(), schema);
            text.append("    %s %s%s".formatted(type(type), plain, keys(column, table)));
            String remark = remark(column, plain);
            text.append(remark.isEmpty() ? "\n" : " \"" + escaped(remark) + "\"\n");
        }
        text.append("  }\n");
    }

    private static String type(String type) {
        return TYPE.matcher(type).matches() ? type : PlainNames.cleaned(type, "type");
    }

    private static String keys(Column column, Table table) {
        List<String> keys = new ArrayList<>();
        if (table.inPrimaryKey(column.id())) {
            keys.add("PK");
        }
        if (table.foreignKeys().stream().anyMatch(key -> key.columns().contains(column.id()))) {
            keys.add("FK");
        }
        if (ColumnText.uniqueOver(column.id(), table).isPresent()) {
            keys.add("UK");
        }
        return keys.isEmpty() ? "" : " " + String.join(", ", keys);
    }

    /// The name, where it isn't the plain one or the comment could be taken for it, and the comment.
    private static String remark(Column column, String plain) {
        String comment = column.comment().strip();
        boolean mistaken = !comment.isEmpty() && PlainNames.standsFor(plain, comment.split(": ", 2)[0], "column");
        String name = plain.equals(column.name()) && !mistaken ? "" : column.name();
        return name.isEmpty() || comment.isEmpty() ? name + comment : name + ": " + comment;
    }

    /// A text between quotes, never empty. Signs that mean something to the parser, or to a page that shows the
    /// diagram, become their numbers, and so does the space behind the word that turns a diagram.
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.strip().replaceAll("\\s+", " ").codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) || " _-.,()'?!/+*=".indexOf(c) >= 0) {
                escaped.appendCodePoint(c);
            } else if (!Character.isISOControl(c)) {
                escaped.append('#').append(c).append(';');
            }
        });
        return escaped.isEmpty() ? "—" : DIRECTION.matcher(escaped).replaceAll("direction#32;");
    }
}
