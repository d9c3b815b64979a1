package keyline.persistence.store;

import java.util.Collection;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import keyline.model.ColumnId;
import keyline.model.TableId;

/// The names of things in the store file. They come from ids, so a rename in the design is none here.
final class Physical {

    /// The row's identity: a column that every table has first, and that never changes.
    static final String ROW = "\"rid\"";

    private static final Pattern COLUMN = Pattern.compile("t(\\d+)\\.c(\\d+)");

    private Physical() {}

    static String name(TableId table) {
        return "t" + table.value();
    }

    static String name(ColumnId column) {
        return "c" + column.value();
    }

    static String quoted(TableId table) {
        return quoted(name(table));
    }

    static String quoted(ColumnId column) {
        return quoted(name(column));
    }

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /// Columns of the alias `r`, separated by commas.
    static String list(String alias, Collection<ColumnId> columns) {
        return columns.stream().map(column -> alias + quoted(column)).collect(Collectors.joining(", "));
    }

    /// The columns that SQLite named in a message, in its order.
    static List<Place> places(String message) {
        return COLUMN.matcher(message).results().map(Physical::place).toList();
    }

    private static Place place(MatchResult match) {
        return new Place(new TableId(Integer.parseInt(match.group(1))), new ColumnId(Integer.parseInt(match.group(2))));
    }

    /// The number behind `prefix` in a name, such as 12 in `t12`; -1 when the name is of another form.
    static int number(String prefix, String name) {
        boolean fits =
                name.startsWith(prefix) && name.length() > prefix.length() && name.length() < prefix.length() + 10;
        String digits = fits ? name.substring(prefix.length()) : "";
        boolean numeric = !digits.isEmpty() && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return numeric ? Integer.parseInt(digits) : -1;
    }

    /// A column of a table.
    record Place(TableId table, ColumnId column) {}
}
