package keyline.model.read.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A heading and what stands below it, up to the next.
final class Section {

    /// A table.
    ///
    /// @param title the paragraph above it, empty where it is no title
    /// @param rows without the headings
    /// @param firstLine where the first row is
    record Grid(String title, List<String> headings, List<List<String>> rows, int firstLine) {

        /// Where one of these headings is, or nothing.
        Optional<Integer> column(String... wanted) {
            for (int i = 0; i < headings.size(); i++) {
                if (List.of(wanted).contains(headings.get(i).toLowerCase(Locale.ROOT))) {
                    return Optional.of(i);
                }
            }
            return Optional.empty();
        }

        /// The cell of a row below a heading, empty where there is none.
        static String cell(List<String> row, Optional<Integer> column) {
            return column.filter(at -> at < row.size()).map(row::get).orElse("");
        }
    }

    /// A list.
    ///
    /// @param title the paragraph above it without the colon at its end
    record Listing(String title, List<Item> items) {}

    /// An item of a list, as it stands there.
    record Item(String text, int line) {}

    final String title;
    final List<String> paragraphs = new ArrayList<>();
    final List<Grid> grids = new ArrayList<>();
    final List<Listing> lists = new ArrayList<>();
    final List<String> code = new ArrayList<>();

    Section(String title) {
        this.title = title;
    }

    /// The table that says which columns there are; nothing where none does.
    Optional<Grid> columns() {
        return grids.stream()
                .filter(grid ->
                        grid.column("column", "column name", "name", "field").isPresent()
                                && grid.column("type", "data type", "datatype").isPresent())
                .findFirst();
    }

    /// The items of the list of that title, none where there is no such list.
    List<Item> items(String wanted) {
        return lists.stream()
                .filter(list -> list.title().equals(wanted))
                .findFirst()
                .map(Listing::items)
                .orElse(List.of());
    }

    /// The first paragraph that is no title of something.
    String comment() {
        return paragraphs.isEmpty() ? "" : Inline.text(paragraphs.getFirst());
    }
}
