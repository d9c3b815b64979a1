package keyline.model.read.crowsfoot;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import keyline.model.read.markdown.Fences;

/// Reads the lines of diagrams of PlantUML.
final class PlantUmlParser {

    private static final Pattern ENTITY =
            Pattern.compile("(?i)(?:abstract\\s+)?(?:entity|class|table|object|struct|dataclass)\\s+"
                    + "(\"[^\"]+\"|[^\\s\"{}<#]+)(?:\\s+as\\s+(\"[^\"]+\"|[^\\s\"{}<#]+))?\\s*([^{}]*)(\\{)?\\s*(})?");
    private static final Pattern MACRO =
            Pattern.compile("(?i)(?:entity|table|class)\\s*\\(\\s*(\"[^\"]+\"|[^\",()]+?)\\s*"
                    + "(?:,\\s*(\"[^\"]*\"|[^\",()]*)\\s*)?\\)()\\s*(\\{)?\\s*(})?");
    private static final Pattern ENUM = Pattern.compile("(?i)enum\\s+(\"[^\"]+\"|[^\\s\"{}<#]+)[^{}]*\\{\\s*");
    private static final Pattern GROUP = Pattern.compile(
            "(?i)(?:package|namespace|folder|frame|rectangle|node|cloud|database|together|card)\\b[^{]*\\{");
    private static final Pattern NOTE = Pattern.compile("(?i)(?:hexagonal )?[hr]?note\\b.*");
    private static final Pattern INCLUDED = Pattern.compile("(?i)!(?:include|import)\\w*\\b.*");
    private static final Pattern LOOK =
            Pattern.compile("(?i)(?:skinparam|scale|title|header|footer|caption|legend|left to right|top to"
                    + " bottom|!|center|page|mainframe|set|newpage|remove|restore|allow_mixing|sprite|<style>).*");

    /// What says how the picture shows a table, not what the table is.
    private static final Pattern SHOWN = Pattern.compile("(?i)(?:hide|show)\\b.*|@(?:start|end)uml.*");

    private final PlantUmlLines lines;
    private final Drawing drawing;
    private final Told told;
    private final Map<String, String> aliases = new HashMap<>();
    private final PlantUmlFields fields;
    private boolean declared;

    PlantUmlParser(Fences.Block block, Drawing drawing, Told told) {
        this.lines = new PlantUmlLines(block, told);
        this.drawing = drawing;
        this.told = told;
        this.fields = new PlantUmlFields(lines, told);
    }

    /// Reads all lines; false when none of them is an entity, as in diagrams of other kinds.
    boolean parse() {
        while (lines.hasNext()) {
            statement(lines.next());
        }
        return declared;
    }

    private void statement(Line line) {
        String text = line.text();
        if (text.isEmpty() || SHOWN.matcher(text).matches() || text.equals("}")) {
            return;
        }
        Matcher macro = MACRO.matcher(text);
        Matcher entity = ENTITY.matcher(text);
        Matcher enumeration = ENUM.matcher(text);
        if (macro.matches()) {
            entity(macro, line);
        } else if (enumeration.matches()) {
            drawing.enumerations.add(
                    new Drawing.Enumeration(PlantUmlText.name(enumeration.group(1)), fields.values(line)));
        } else if (PlantUmlRelation.isOne(text)) {
            relation(line);
        } else if (entity.matches()) {
            entity(entity, line);
        } else {
            other(line);
        }
    }

    private void other(Line line) {
        String text = line.text();
        if (GROUP.matcher(text).matches()) {
            told.lose("groups of tables");
        } else if (NOTE.matcher(text).matches()) {
            told.lose("notes");
            boolean several = !text.contains(":") && !text.contains("\"");
            lines.skipTo(several ? "end ?note" : "");
        } else if (INCLUDED.matcher(text).matches()) {
            told.skip(line, "other files aren't read along");
        } else if (LOOK.matcher(text).matches()) {
            told.lose(Told.LOOK);
            lines.skipTo(end(text.toLowerCase(Locale.ROOT)));
        } else {
            told.skip(line, "it is no entity and no relation");
        }
    }

    /// What ends a statement over several lines, empty for one that stands in a line.
    private static String end(String text) {
        if (text.startsWith("<style>")) {
            return "</style>";
        }
        if (text.matches("!(?:procedure|function|unquoted).*")) {
            return "!end.*";
        }
        if (text.matches("(?:title|header|footer|legend)(?: (?:left|right|top|bottom|center))*")) {
            return "end ?" + text.replaceAll(" .*", "");
        }
        return text.endsWith("{") ? "}" : "";
    }

    /// `entity "what people call it" as name`, or the other way round.
    private void entity(Matcher found, Line line) {
        String first = found.group(1).strip();
        String second = found.group(2) == null ? "" : found.group(2).strip();
        boolean firstIsAlias = second.startsWith("\"");
        String alias = firstIsAlias || second.isEmpty() ? first : second;
        String name = firstIsAlias ? second : first;
        String key = PlantUmlText.name(alias);
        declared = true;
        Entity entity = drawing.entity(second.isEmpty() ? entityNamed(key) : key);
        if (found.group(3).matches("(?i).*\\b(?:extends|implements)\\b.*")) {
            told.lose("inheritances");
        }
        if (!second.isEmpty()) {
            entity.rename(PlantUmlText.name(name));
            aliases.putIfAbsent(PlantUmlText.name(name), key);
        }
        if (found.group(4) != null && found.group(5) == null) {
            fields.read(line, entity);
        }
    }

    private void relation(Line line) {
        PlantUmlRelation relation = new PlantUmlRelation(line, this::entityNamed);
        relation.reason().ifPresentOrElse(reason -> told.skip(line, reason), () -> drawing.add(relation.read()));
    }

    private String entityNamed(String name) {
        return drawing.entities.containsKey(name) ? name : aliases.getOrDefault(name, name);
    }
}
