package keyline.model.dialect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import keyline.model.dialect.Phrase.Form;
import keyline.model.dialect.Phrase.Use;

/// The phrases of [PhraseTable], and what finds them in an expression.
final class Phrases {

    /// A form and the phrase that it is of.
    record Known(Phrase phrase, Form form) {}

    private static final Map<String, List<Known>> BY_KEY = byKey(read());

    private Phrases() {}

    /// What may be meant by a function, an operator or a word: forms with operands of a kind first.
    static List<Known> of(String key) {
        return BY_KEY.getOrDefault(key, List.of());
    }

    /// All phrases, in the order of the table.
    static List<Phrase> all() {
        return read();
    }

    private static List<Phrase> read() {
        List<Phrase> phrases = new ArrayList<>();
        for (String block : PhraseTable.TEXT.split("\n(?! )", -1)) {
            List<String> lines = Arrays.stream(block.split("\n", -1))
                    .filter(line -> !line.isBlank())
                    .toList();
            if (!lines.isEmpty()) {
                phrases.add(new Phrase(
                        lines.getFirst(), lines.stream().skip(1).map(Form::of).toList()));
            }
        }
        return List.copyOf(phrases);
    }

    private static Map<String, List<Known>> byKey(List<Phrase> phrases) {
        Map<String, List<Known>> known = new LinkedHashMap<>();
        phrases.stream()
                .flatMap(phrase -> phrase.forms().stream().map(form -> new Known(phrase, form)))
                .filter(each -> each.form().use() != Use.WRITTEN)
                .sorted(Comparator.comparing(each -> !each.form().isTyped()))
                .forEach(each -> known.computeIfAbsent(each.form().key(), _ -> new ArrayList<>())
                        .add(each));
        return known;
    }
}
