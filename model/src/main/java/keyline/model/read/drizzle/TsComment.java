package keyline.model.read.drizzle;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The comment in the lines directly above something. Words to other programs are no part of it.
final class TsComment {

    private static final Pattern TO_PROGRAMS =
            Pattern.compile("\\s*(?:eslint|prettier-|biome-|@ts-|tslint|#region|#endregion|!|/\\s*<).*");

    private final List<String> lines = new ArrayList<>();

    void clear() {
        lines.clear();
    }

    /// Adds what stands behind two strokes.
    void addLine(String text) {
        add(text.startsWith(" ") ? text.substring(1) : text);
    }

    /// Adds what stands between `/*` and `*/`, without the stars that begin its lines.
    void addBlock(String text) {
        text.replaceFirst("^\\*+", "").lines().map(line -> line.replaceFirst("^\\s*\\*? ?", "")).forEach(this::add);
        while (!lines.isEmpty() && lines.getFirst().isBlank()) {
            lines.removeFirst();
        }
        while (!lines.isEmpty() && lines.getLast().isBlank()) {
            lines.removeLast();
        }
    }

    private void add(String line) {
        if (!TO_PROGRAMS.matcher(line).matches()) {
            lines.add(line.stripTrailing());
        }
    }

    /// All of it, which is forgotten then.
    String taken() {
        String text = String.join("\n", lines);
        lines.clear();
        return text;
    }
}
