package keyline.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import keyline.model.ColumnText.NotUnderstood;
import keyline.model.ColumnText.Reading;
import keyline.model.ColumnText.Understood;

/// Reads the text of a column: a name, then a type, then what may follow it. The type may be of several words: it ends
/// where everything behind it can be read as a [ColumnSuffix].
record ColumnTextReader(Schema schema) {

    private static final Pattern NAME =
            Pattern.compile("\"((?:[^\"]|\"\")*)\"|`([^`]*)`|\\[([^]]*)]|([^\\s\"`\\[]\\S*)");

    /// What belongs to a type although the abstract types don't know it.
    private static final Set<String> TYPE_WORDS =
            Set.of("unsigned", "zerofill", "array", "collate", "varying", "character");

    Reading read(String text) {
        String stripped = text.strip();
        Matcher name = NAME.matcher(stripped);
        if (!name.lookingAt()) {
            return new NotUnderstood(
                    stripped.isEmpty() ? "A column needs a name." : "The name's closing quote is missing.");
        }
        return read(nameOf(name), words(stripped.substring(name.end())));
    }

    private static String nameOf(Matcher name) {
        for (int group = 2; group <= 4; group++) {
            if (name.group(group) != null) {
                return name.group(group);
            }
        }
        return name.group(1).replace("\"\"", "\"");
    }

    private Reading read(String name, List<String> words) {
        if (name.isBlank()) {
            return new NotUnderstood("A column needs a name.");
        }
        for (int end = 0; end < words.size(); end++) {
            Optional<ColumnSuffix> suffix = ColumnSuffix.read(words.subList(end, words.size()));
            if (suffix.isPresent()) {
                return understood(name, words.subList(0, end), suffix.get());
            }
        }
        return understood(name, words, ColumnSuffix.NONE);
    }

    private Reading understood(String name, List<String> words, ColumnSuffix suffix) {
        int known = knownType(words);
        if (known > 0
                && known < words.size()
                && !TYPE_WORDS.contains(words.get(known).toLowerCase(Locale.ROOT))) {
            String rest = String.join(" ", words.subList(known, words.size()));
            return new NotUnderstood(
                    "“" + rest + "” isn't understood: pk, not null, unique, ? or default may follow the type.");
        }
        Optional<ColumnType> type =
                words.isEmpty() ? Optional.empty() : Optional.of(TypeText.read(String.join(" ", words), schema));
        return new Understood(new ColumnText(name, type, suffix.marks(), suffix.source()));
    }

    /// How many of the words, at most, make a type that is known; 0 when none do.
    private int knownType(List<String> words) {
        for (int count = words.size(); count > 0; count--) {
            String text = String.join(" ", words.subList(0, count));
            if (!(TypeText.read(text, schema) instanceof ColumnType.Verbatim)) {
                return count;
            }
        }
        return 0;
    }

    /// Splits at blanks that stand in no quotes and parentheses. A question mark is a word of its own; what stands in
    /// parentheses belongs to the word before it, but for that of `default`.
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            boolean closed = isClosed(word);
            if (closed && (Character.isWhitespace(letter) || letter == '?')) {
                flush(word, words);
                if (letter == '?') {
                    words.add("?");
                }
            } else if (closed && letter == '(' && word.isEmpty() && takesParentheses(words)) {
                word.append(words.removeLast()).append(letter);
            } else {
                word.append(letter);
            }
        }
        flush(word, words);
        return words;
    }

    private static boolean takesParentheses(List<String> words) {
        return !words.isEmpty() && !words.getLast().equalsIgnoreCase("default");
    }

    private static void flush(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    private static boolean isClosed(StringBuilder word) {
        long quotes = word.chars().filter(letter -> letter == '\'').count();
        long open = word.chars().filter(letter -> letter == '(').count();
        long closing = word.chars().filter(letter -> letter == ')').count();
        return quotes % 2 == 0 && open <= closing;
    }
}
