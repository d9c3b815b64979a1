package keyline.model.read.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the blocks of code of a text.
public final class Fences {

    private static final Pattern FENCE = Pattern.compile("[ \\t>]{0,20}(`{3,}|~{3,})[ \\t]*([^\\s`]*)[^`]*");

    private Fences() {}

    /// A block of code.
    ///
    /// @param language in small letters, empty where none is named
    /// @param line of its first line of code, from 1
    public record Block(String language, int line, String text) {}

    /// The blocks in their order; one that isn't closed goes on to the end.
    public static List<Block> of(String text) {
        List<Block> blocks = new ArrayList<>();
        List<String> inside = new ArrayList<>();
        String fence = "";
        String language = "";
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            Matcher matcher = FENCE.matcher(line);
            boolean marks = line.length() < 500 && matcher.matches();
            if (fence.isEmpty() && marks) {
                fence = matcher.group(1);
                language = matcher.group(2).replaceAll("[{}.]", "").toLowerCase(Locale.ROOT);
            } else if (marks
                    && matcher.group(1).startsWith(fence)
                    && matcher.group(2).isEmpty()) {
                blocks.add(new Block(language, number - inside.size(), String.join("\n", inside)));
                fence = "";
                inside.clear();
            } else if (!fence.isEmpty()) {
                inside.add(line);
            }
        }
        if (!fence.isEmpty()) {
            blocks.add(new Block(language, number - inside.size() + 1, String.join("\n", inside)));
        }
        return blocks;
    }

    /// The blocks in one of these languages, or the whole text where there is none.
    public static List<Block> in(String text, Set<String> languages) {
        List<Block> blocks = of(text).stream()
                .filter(block -> languages.contains(block.language()))
                .toList();
        return blocks.isEmpty() ? List.of(new Block("", 1, text)) : blocks;
    }
}
