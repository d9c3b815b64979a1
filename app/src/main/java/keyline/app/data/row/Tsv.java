package keyline.app.data.row;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Cells as the text that spreadsheets put on the clipboard: tabs between cells, a line a row. A cell with a tab, a
/// line break or a quotation mark stands in quotation marks, those within it doubled.
public final class Tsv {

    private final String text;
    private final List<List<String>> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private int at;

    private Tsv(String text) {
        this.text = text;
    }

    /// Writes rows, without a line break after the last.
    public static String write(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(Tsv::quoted).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == '\t' || c == '\n' || c == '\r' || c == '"');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    /// Reads rows; a line break at the end begins no other row.
    public static List<List<String>> read(String text) {
        return new Tsv(text.replace("\r\n", "\n").replace('\r', '\n')).all();
    }

    private List<List<String>> all() {
        while (at < text.length()) {
            row.add(text.charAt(at) == '"' ? enclosed() : upToBorder());
            endCell();
        }
        if (!row.isEmpty()) {
            rows.add(row);
        }
        return rows;
    }

    /// Goes over the tab or line break that ends a cell. A tab at the very end has an empty cell behind it.
    private void endCell() {
        char border = at < text.length() ? text.charAt(at++) : '\0';
        if (border == '\t' && at == text.length()) {
            row.add("");
        } else if (border == '\n') {
            rows.add(row);
            row = new ArrayList<>();
        }
    }

    private String upToBorder() {
        int from = at;
        while (at < text.length() && text.charAt(at) != '\t' && text.charAt(at) != '\n') {
            at++;
        }
        return text.substring(from, at);
    }

    /// A cell in quotation marks; what stands behind the closing one belongs to it as it is.
    private String enclosed() {
        StringBuilder cell = new StringBuilder();
        at++;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c != '"') {
                cell.append(c);
            } else if (at < text.length() && text.charAt(at) == '"') {
                cell.append('"');
                at++;
            } else {
                return cell + upToBorder();
            }
        }
        return cell.toString();
    }
}
