package keyline.model.read.sql;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The sequences of a script. A design has no sequences but columns that are numbered: a sequence that a column takes
/// its numbers from is part of that, one of its own is told, and so is numbering from another number than 1 or by
/// steps.
final class Sequences {

    private static final String NAME = "(?:[\\w$#]+|\"[^\"]+\"|\\[[^\\]]+])";
    private static final Pattern USE = Pattern.compile(
            "(?iu)nextval\\s*\\(\\s*'([^']{1,200})'|next\\s+value\\s+for\\s+(" + NAME + "(?:\\s*\\.\\s*" + NAME
                    + "){0,2})" + "|nextval\\s*\\(\\s*([\\w$.`]{1,200})\\s*\\)|(" + NAME + ")\\s*\\.\\s*nextval");

    private final Map<String, Declared> declared = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>();

    private record Declared(String file, ScriptStatement statement, Numbering numbering) {}

    /// Notes a sequence.
    void declare(QualifiedName name, ScriptStatement statement, Numbering numbering, String file) {
        declared.put(key(name.name()), new Declared(file, statement, numbering));
    }

    /// Notes that a column is numbered by it.
    void own(QualifiedName name) {
        used.add(key(name.name()));
    }

    /// Notes the sequences from which columns of this statement take their numbers.
    void use(ScriptStatement statement) {
        if (!declared.isEmpty()) {
            USE.matcher(statement.text()).results().flatMap(Sequences::names).forEach(used::add);
        }
    }

    private static Stream<String> names(MatchResult use) {
        return IntStream.rangeClosed(1, use.groupCount())
                .filter(group -> use.group(group) != null)
                .mapToObj(group -> key(use.group(group)));
    }

    /// The last part of a name, without quotes and cases: two of a name in two schemas are rare.
    private static String key(String name) {
        return name.substring(name.lastIndexOf('.') + 1)
                .replaceAll("[\\s\"`\\[\\]]", "")
                .toLowerCase(Locale.ROOT);
    }

    /// Tells what no column has.
    void report(Draft draft) {
        declared.forEach((name, sequence) -> {
            boolean numbers = used.contains(name);
            if (!numbers || !sequence.numbering.isUsual()) {
                draft.begin(sequence.file);
                draft.skip(
                        sequence.statement.line(),
                        sequence.statement.text(),
                        numbers
                                ? "a column is numbered by it, but " + sequence.numbering.text() + " isn't kept"
                                : "no column takes its numbers from it, and a design has no other sequences");
            }
        });
        declared.clear();
    }
}
