package keyline.model.read.sql;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The declared type of a column, taken apart.
///
/// @param text as it stands in the script, blanks evened out
/// @param name in small letters and without quotes: `character varying`
/// @param parameters those in parentheses
/// @param suffix what follows them, in small letters: `unsigned`
record TypeName(String text, String name, List<String> parameters, String suffix) {

    private static final Pattern FORM = Pattern.compile("([^(\\[]*)(?:\\(([^)]*)\\))?(.*)", Pattern.DOTALL);
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern OPENING = Pattern.compile(" ?\\( ?");
    private static final Pattern QUOTES = Pattern.compile("[\"\\[\\]`]");
    private static final Pattern SUFFIX = Pattern.compile("(?i)(.*?)((?:\\s+(?:unsigned|signed|zerofill))+)");

    TypeName {
        parameters = List.copyOf(parameters);
    }

    static TypeName of(String declared) {
        String even = BLANKS.matcher(declared.strip()).replaceAll(" ");
        String text = OPENING.matcher(even).replaceAll("(").replace(" )", ")");
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return new TypeName(text, text, List.of(), "");
        }
        String before = form.group(1).strip();
        String behind = form.group(3).strip();
        Matcher suffix = SUFFIX.matcher(before);
        String words = suffix.matches() ? suffix.group(1) : before;
        String name = QUOTES.matcher(words).replaceAll("").toLowerCase(Locale.ROOT);
        String last = suffix.matches() ? suffix.group(2).strip() : behind;
        return new TypeName(text, name, split(form.group(2)), last.toLowerCase(Locale.ROOT));
    }

    private static List<String> split(@org.jspecify.annotations.Nullable String parameters) {
        return parameters == null
                ? List.of()
                : Stream.of(parameters.split(",", -1)).map(String::strip).toList();
    }

    /// The first parameter, where it is a number.
    OptionalInt length() {
        String first = parameters.isEmpty() ? "" : parameters.getFirst().split(" ", 2)[0];
        return first.matches("\\d{1,9}") ? OptionalInt.of(Integer.parseInt(first)) : OptionalInt.empty();
    }

    /// Whether it says `(MAX)`.
    boolean isUnlimited() {
        return parameters.size() == 1 && parameters.getFirst().equalsIgnoreCase("max");
    }
}
