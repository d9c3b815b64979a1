package keyline.model.read.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keyline.model.Column;
import keyline.model.Table;

/// Reads names of columns with commas between.
final class ListedNames {

    private ListedNames() {}

    /// The column of that name, as it stands on one line.
    static Optional<Column> column(String name, Table table) {
        return table.columns().stream()
                .filter(column -> column.name().equals(name))
                .findFirst();
    }

    /// The columns of these names, or nothing where there is another name among them, or none.
    static Optional<List<Column>> columns(String text, Table table) {
        Optional<Column> one = column(text, table);
        if (one.isPresent()) {
            return Optional.of(List.of(one.get()));
        }
        List<Column> found = new ArrayList<>();
        for (String name : text.split(",", -1)) {
            column(name.strip(), table).ifPresent(found::add);
        }
        boolean all = found.size() == text.chars().filter(c -> c == ',').count() + 1;
        return all ? Optional.of(found) : Optional.empty();
    }

    /// The parts of a list, split at commas outside parentheses and quotes.
    static List<String> split(String text) {
        List<String> parts = new ArrayList<>();
        int open = 0;
        boolean quoted = false;
        int start = 0;
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            quoted ^= letter == '\'';
            open += quoted ? 0 : letter == '(' ? 1 : letter == ')' ? -1 : 0;
            if (letter == ',' && open == 0 && !quoted) {
                parts.add(text.substring(start, at).strip());
                start = at + 1;
            }
        }
        parts.add(text.substring(start).strip());
        return parts;
    }
}
