package keyline.model.read.crowsfoot;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Reads what stands between the braces of an entity of PlantUML. Where no column is marked as the primary key, it is
/// the columns above the first line.
final class PlantUmlFields {

    private static final Pattern LINE = Pattern.compile("(--|\\.\\.|==|__)(?:.*\\1)?-*");
    private static final Pattern METHOD = Pattern.compile("[\\w$]+\\s?\\([^()]*\\)\\s?(?::[^()]*)?");

    private final PlantUmlLines lines;
    private final Told told;

    PlantUmlFields(PlantUmlLines lines, Told told) {
        this.lines = lines;
        this.told = told;
    }

    /// The columns up to the closing brace.
    void read(Line opening, Entity entity) {
        List<PlantUmlField> found = new ArrayList<>();
        int above = -1;
        boolean closed = false;
        while (lines.hasNext() && !closed) {
            Line line = lines.next();
            closed = line.text().equals("}");
            if (LINE.matcher(line.text()).matches()) {
                above = above < 0 ? found.size() : above;
            } else if (!closed && !line.text().isEmpty()) {
                field(line, found);
            }
        }
        if (!closed) {
            told.skip(opening, "the entity isn't closed");
        }
        boolean marked = found.stream().anyMatch(PlantUmlField::isKey);
        for (int i = 0; i < found.size(); i++) {
            PlantUmlField field = !marked && i < above ? found.get(i).asKey() : found.get(i);
            entity.attributes.add(field.attribute());
            if (field.isGenerated()) {
                told.lose("expressions of generated columns");
            }
        }
    }

    private void field(Line line, List<PlantUmlField> found) {
        if (isMethod(line.text())) {
            told.lose("methods");
            return;
        }
        PlantUmlField field = new PlantUmlField(line);
        if (field.name().isEmpty()) {
            told.skip(line, "a column has a name");
        } else {
            found.add(field);
        }
    }

    /// `total(x) : int` is a method, `total decimal(10)` and `pk(id) : int` aren't.
    private static boolean isMethod(String text) {
        String bare = text.replaceFirst("^[-+#~*\\s]+", "");
        return bare.startsWith("{method}") || (METHOD.matcher(bare).matches() && !PlantUmlField.isMacro(bare));
    }

    /// The values of an enum up to the closing brace.
    List<String> values(Line opening) {
        List<String> values = new ArrayList<>();
        while (lines.hasNext()) {
            Line line = lines.next();
            if (line.text().equals("}")) {
                return values;
            }
            if (!line.text().isEmpty() && !LINE.matcher(line.text()).matches()) {
                values.add(PlantUmlText.decoded(line.text()));
            }
        }
        told.skip(opening, "the enum isn't closed");
        return values;
    }
}
