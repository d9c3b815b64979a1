package keyline.model.read.drizzle;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How columns without a name of their own are called: as their properties, in the way that Drizzle's `casing` says.
enum Casing {
    AS_THEY_ARE,
    SNAKE_CASE,
    CAMEL_CASE;

    private static final Pattern SAID =
            Pattern.compile("\\bcasing:?\\s*+(?:[=:]\\s*+)?[\"'`](snake_case|camelCase)[\"'`]");
    private static final Pattern WORD = Pattern.compile("[\\da-z]+|[A-Z]+(?![a-z])|[A-Z][\\da-z]+");

    /// What a file says of it, in its code or in a comment.
    static Casing of(String text) {
        Matcher said = SAID.matcher(text);
        return !said.find() ? AS_THEY_ARE : said.group(1).equals("snake_case") ? SNAKE_CASE : CAMEL_CASE;
    }

    /// The name of a column for its property.
    String name(String property) {
        List<String> words = WORD.matcher(property.replaceAll("['’]", ""))
                .results()
                .map(MatchResult::group)
                .toList();
        return switch (this) {
            case AS_THEY_ARE -> property;
            case SNAKE_CASE -> String.join("_", words).toLowerCase(Locale.ROOT);
            case CAMEL_CASE -> camel(words);
        };
    }

    private static String camel(List<String> words) {
        StringBuilder name = new StringBuilder();
        for (String word : words) {
            name.append(
                    name.isEmpty()
                            ? word.toLowerCase(Locale.ROOT)
                            : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return name.toString();
    }
}
