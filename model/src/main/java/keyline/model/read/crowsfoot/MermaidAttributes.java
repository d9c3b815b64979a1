package keyline.model.read.crowsfoot;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import keyline.model.ValueSource;
import keyline.model.code.PlainNames;

/// Reads what stands between the braces of an entity: `varchar(20) name PK, FK "comment"`, usually one a line.
final class MermaidAttributes {

    private static final Pattern TOKEN =
            Pattern.compile("\"[^\"]*\"|,|[^\\s\",(]*\\([^()\"]*\\)[^\\s\",]*|[^\\s\",]+|\"");

    private final Lines lines;
    private final Told told;

    MermaidAttributes(Lines lines, Told told) {
        this.lines = lines;
        this.told = told;
    }

    /// Reads up to the closing brace.
    ///
    /// @param rest what stands behind the opening brace in its line
    void read(Line opening, String rest, Entity entity) {
        Line line = opening.with(rest);
        while (true) {
            int end = end(line.text());
            add(line.with(line.text().substring(0, end).strip()), entity);
            if (end < line.text().length()) {
                String behind = line.text().substring(end + 1).strip();
                if (!behind.isEmpty() && !behind.startsWith("%%")) {
                    told.skip(line.with(behind), "nothing may follow the end of an entity");
                }
                return;
            }
            if (!lines.hasNext()) {
                told.skip(opening, "the entity isn't closed");
                return;
            }
            line = lines.next();
        }
    }

    /// Where the closing brace is, outside quotes; at the end of the text where there is none.
    private static int end(String text) {
        boolean quoted = false;
        for (int at = 0; at < text.length(); at++) {
            quoted ^= text.charAt(at) == '"';
            if (text.charAt(at) == '}' && !quoted) {
                return at;
            }
        }
        return text.length();
    }

    private void add(Line line, Entity entity) {
        if (line.text().isEmpty() || line.text().startsWith("%%")) {
            return;
        }
        Matcher token = TOKEN.matcher(line.text());
        List<String> words = new ArrayList<>();
        while (token.find()) {
            words.add(token.group());
        }
        int at = 0;
        while (at < words.size()) {
            if (at + 1 == words.size() || !isWord(words.get(at)) || !isWord(words.get(at + 1))) {
                told.skip(line, "a column is a type and a name");
                return;
            }
            Set<Mark> marks = EnumSet.noneOf(Mark.class);
            int next = at + 2;
            while (next < words.size()
                    && (words.get(next).equals(",") || mark(words.get(next)).isPresent())) {
                mark(words.get(next)).ifPresent(marks::add);
                next++;
            }
            boolean commented = next < words.size()
                    && words.get(next).length() > 1
                    && words.get(next).startsWith("\"");
            String comment = commented ? MermaidText.name(words.get(next)) : "";
            entity.attributes.add(attribute(words.get(at), words.get(at + 1), marks, comment, line));
            at = commented ? next + 1 : next;
        }
    }

    private static boolean isWord(String token) {
        return !token.startsWith("\"") && !token.equals(",");
    }

    private static Optional<Mark> mark(String word) {
        return switch (word.toUpperCase(Locale.ROOT)) {
            case "PK" -> Optional.of(Mark.PRIMARY_KEY);
            case "FK" -> Optional.of(Mark.FOREIGN_KEY);
            case "UK" -> Optional.of(Mark.UNIQUE);
            default -> Optional.empty();
        };
    }

    /// The comment begins with the column's name where this can't stand in its place.
    private static Attribute attribute(String type, String word, Set<Mark> marks, String comment, Line line) {
        if (word.startsWith("*") && word.length() > 1) {
            marks.add(Mark.PRIMARY_KEY);
        }
        String plain = word.startsWith("*") && word.length() > 1 ? word.substring(1) : word;
        String[] parts = comment.split(" ?: ", 2);
        boolean named = !comment.isEmpty() && PlainNames.standsFor(plain, parts[0], "column");
        String name = named ? parts[0] : plain;
        String rest = named ? (parts.length > 1 ? parts[1] : "") : comment;
        return new Attribute(name, MermaidText.decoded(type), marks, new ValueSource.None(), rest, line);
    }
}
