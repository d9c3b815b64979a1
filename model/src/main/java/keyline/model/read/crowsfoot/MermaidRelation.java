package keyline.model.read.crowsfoot;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a relation of Mermaid, in signs or in words: `CUSTOMER ||--o{ ORDER : places`, `CAR 1 to zero or more DRIVER`.
final class MermaidRelation {

    private static final String NAME = "(\"[^\"]+\"|[^\\s\"\\[\\]{}:|,]+?)";
    private static final String CLASS = "(?::::[\\w,-]+)?";
    private static final String WORDS =
            "zero or one|one or zero|zero or more|zero or many|one or more|one or many|only one|many\\([01]\\)|many|one"
                    + "|0\\+|1\\+|1";
    private static final String END = "\\s*(?::\\s*(.*))?";
    private static final Pattern SIGNS =
            Pattern.compile(NAME + CLASS + "\\s*(\\|o|\\|\\||}o|}\\||(?<=\\s)o\\|)\\s*(?:--|\\.\\.|\\.-|-\\.)\\s*"
                    + "(o\\||\\|\\||o\\{|\\|\\{|\\|o(?=\\s))\\s*" + NAME + CLASS + END);
    private static final Pattern MIXED = Pattern.compile("(?i)" + NAME + CLASS + "\\s+(" + WORDS
            + ")\\s*(?:\\s(?:optionally )?to\\s|--|\\.\\.|\\.-|-\\.)\\s*(" + WORDS + ")\\s+" + NAME + CLASS + END);

    private MermaidRelation() {}

    static Optional<Relation> read(Line line) {
        Matcher signs = SIGNS.matcher(line.text());
        if (signs.matches()) {
            return Optional.of(relation(signs, line));
        }
        Matcher words = MIXED.matcher(line.text());
        return words.matches() ? Optional.of(relation(words, line)) : Optional.empty();
    }

    private static Relation relation(Matcher found, Line line) {
        String label =
                found.group(5) == null ? "" : MermaidText.name(found.group(5).strip());
        return new Relation(end(found.group(1), found.group(2)), end(found.group(4), found.group(3)), label, line);
    }

    private static Relation.End end(String name, String count) {
        return new Relation.End(MermaidText.name(name), Count.of(count).orElse(Count.UNSAID));
    }
}
