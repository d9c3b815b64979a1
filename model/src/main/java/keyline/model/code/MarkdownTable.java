package keyline.model.code;

import java.util.ArrayList;
import java.util.List;

/// A table of Markdown, its columns as wide as their longest cell up to a limit, so that it reads well as it is.
final class MarkdownTable {

    private static final int WIDEST = 40;

    private final List<String[]> lines = new ArrayList<>();
    private final int[] widths;

    /// A table under these headings, already escaped.
    MarkdownTable(String... headings) {
        widths = new int[headings.length];
        add(headings);
    }

    /// Adds a line of cells, already escaped, as many as there are headings.
    void add(String... cells) {
        lines.add(cells);
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.max(widths[i], Math.min(WIDEST, cells[i].length()));
        }
    }

    /// Writes it, unless it has no line or no column.
    void writeTo(StringBuilder text) {
        if (lines.size() == 1 || widths.length == 0) {
            return;
        }
        text.append("\n");
        write(text, lines.getFirst());
        for (int width : widths) {
            text.append("|").append("-".repeat(width + 2));
        }
        text.append("|\n");
        lines.subList(1, lines.size()).forEach(line -> write(text, line));
    }

    private void write(StringBuilder text, String[] cells) {
        for (int i = 0; i < widths.length; i++) {
            String padding = " ".repeat(Math.max(0, widths[i] - cells[i].length()));
            text.append("| ").append(cells[i]).append(padding).append(" ");
        }
        text.append("|\n");
    }
}
