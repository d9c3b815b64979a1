package keyline.model.read.crowsfoot;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import keyline.model.read.markdown.Fences;

/// Reads the lines of one diagram of Mermaid.
final class MermaidParser {

    private static final Pattern ENTITY =
            Pattern.compile("(\"[^\"]+\"|[^\\s\"\\[\\]{}:|,]+)\\s*(?:\\[\\s*(\"[^\"]*\"|[^\\]\"]*)\\s*])?"
                    + "\\s*(:::[\\w\\s,-]*?)?\\s*(?:(\\{)(.*))?");
    private static final Pattern LOOK = Pattern.compile(
            "(?i)(?:direction|title|accTitle|accDescr|classDef|class|style|subgraph|linkStyle|click)\\b.*|end");

    private final Lines lines;
    private final Drawing drawing;
    private final Told told;
    private final MermaidAttributes attributes;

    MermaidParser(Fences.Block block, Drawing drawing, Told told) {
        this.lines = new Lines(block, told);
        this.drawing = drawing;
        this.told = told;
        this.attributes = new MermaidAttributes(lines, told);
    }

    /// Reads all lines; false when it is a diagram of another kind, which is told.
    boolean parse() {
        Line first = first();
        if (!first.text().toLowerCase(Locale.ROOT).startsWith("erdiagram")) {
            if (!first.text().isEmpty()) {
                told.remark("Not read: line %d begins a diagram of another kind.".formatted(first.number()));
            }
            return false;
        }
        statement(first.with(first.text().substring("erDiagram".length()).strip()));
        while (lines.hasNext()) {
            statement(lines.next());
        }
        return true;
    }

    /// The first line that says something, behind settings and remarks.
    private Line first() {
        boolean settings = false;
        while (lines.hasNext()) {
            Line line = lines.next();
            if (line.text().equals("---")) {
                settings = !settings;
            } else if (!settings && !line.text().isEmpty() && !isRemark(line)) {
                return line;
            }
        }
        return new Line(1, "");
    }

    /// Whether the line is for people only. One that begins settings goes on to where these end.
    private boolean isRemark(Line line) {
        if (line.text().startsWith("%%{")) {
            Line last = line;
            while (!last.text().endsWith("}%%") && lines.hasNext()) {
                last = lines.next();
            }
        }
        return line.text().startsWith("%%");
    }

    private void statement(Line line) {
        if (line.text().isEmpty() || isRemark(line)) {
            return;
        }
        Line statement = line.with(withoutRemark(line.text()));
        if (MermaidRelation.read(statement).map(drawing::add).isPresent()) {
            return;
        }
        Matcher entity = ENTITY.matcher(statement.text());
        if (entity.matches() && !statement.text().equalsIgnoreCase("end")) {
            entity(entity, statement);
        } else if (LOOK.matcher(statement.text()).matches()) {
            look(statement);
        } else {
            told.skip(statement, "it is no entity and no relation");
        }
    }

    private static String withoutRemark(String text) {
        int at = text.indexOf(" %%");
        return at < 0 || text.indexOf('"', at) >= 0
                ? text
                : text.substring(0, at).strip();
    }

    private void entity(Matcher found, Line line) {
        Entity entity = drawing.entity(MermaidText.name(found.group(1)));
        if (found.group(2) != null) {
            entity.rename(MermaidText.name(found.group(2)));
        }
        if (found.group(3) != null) {
            told.lose(Told.LOOK);
        }
        if (found.group(4) != null) {
            attributes.read(line, found.group(5), entity);
        }
    }

    private void look(Line line) {
        told.lose(Told.LOOK);
        Line last = line;
        boolean block = line.text().endsWith("{");
        while (block && !last.text().endsWith("}") && lines.hasNext()) {
            last = lines.next();
        }
    }
}
