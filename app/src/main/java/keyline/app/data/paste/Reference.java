package keyline.app.data.paste;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import keyline.app.data.row.GridColumn;
import keyline.model.ColumnId;
import keyline.model.Constraint.ForeignKey;
import keyline.model.ConstraintId;

/// What was pasted on one line into the columns of one foreign key. The texts of a composite key are one reference,
/// since none of them alone says which row is meant.
///
/// @param texts in the order of the key's columns; empty for columns into which nothing was pasted
public record Reference(ConstraintId key, List<String> texts) {

    public Reference {
        texts = List.copyOf(texts);
    }

    /// What the cell of a column refers to; nothing where no foreign key leads from it, or a cell of the key is
    /// cleared.
    ///
    /// @param line the texts that were pasted on the same line
    public static Optional<Reference> of(GridColumn column, Map<ColumnId, String> line) {
        return column.link()
                .map(link -> link.key())
                .filter(key -> key.columns().stream()
                        .noneMatch(each -> line.getOrDefault(each, "-").isBlank()))
                .map(key -> of(key, line));
    }

    private static Reference of(ForeignKey key, Map<ColumnId, String> line) {
        return new Reference(
                key.id(),
                key.columns().stream().map(each -> line.getOrDefault(each, "")).toList());
    }

    /// Whether something was pasted into every column of the key.
    boolean isWhole() {
        return texts.stream().noneMatch(String::isEmpty);
    }

    /// All of it, as one text.
    public String text() {
        return texts.stream().filter(text -> !text.isEmpty()).collect(Collectors.joining(", "));
    }
}
