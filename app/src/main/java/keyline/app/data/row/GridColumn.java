package keyline.app.data.row;

import java.util.List;
import java.util.Optional;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TypeText;
import keyline.model.ValueSource;

/// A column as the grid shows it.
///
/// @param typeText what stands beside the name: "varchar(40)"
/// @param nullness whether a cell can be NULL
public record GridColumn(Column column, String typeText, Mark mark, Entry entry, Nullness nullness) {

    /// What the header marks.
    public enum Mark {
        NONE,
        KEY,
        LINK
    }

    /// Whether cells can be NULL.
    public enum Nullness {
        NULLABLE,
        NOT_NULL
    }

    /// The columns of a table.
    ///
    /// @param displays by which columns parent rows are shown
    public static List<GridColumn> of(Table table, Schema schema, DisplayColumns displays) {
        Link.Sight sight = new Link.Sight(schema, displays);
        return table.columns().stream().map(column -> of(column, table, sight)).toList();
    }

    private static GridColumn of(Column column, Table table, Link.Sight sight) {
        return new GridColumn(
                column,
                TypeText.of(column.type(), sight.schema()),
                mark(column.id(), table),
                Entry.of(column, table, sight),
                table.isNotNull(column.id()) ? Nullness.NOT_NULL : Nullness.NULLABLE);
    }

    private static Mark mark(ColumnId column, Table table) {
        if (table.inPrimaryKey(column)) {
            return Mark.KEY;
        }
        boolean links =
                table.foreignKeys().stream().anyMatch(key -> key.columns().contains(column));
        return links ? Mark.LINK : Mark.NONE;
    }

    /// What stands beside the name: its type, or where it leads.
    public String beside() {
        return link().map(link -> "→ %s.%s"
                        .formatted(
                                link.parent().name(),
                                link.parent().column(link.parentColumn()).name()))
                .orElse(typeText);
    }

    /// Its identity.
    public ColumnId id() {
        return column.id();
    }

    /// Its name.
    public String name() {
        return column.name();
    }

    /// What its cells refer to.
    public Optional<Link> link() {
        return entry instanceof Entry.Linked(Link link) ? Optional.of(link) : Optional.empty();
    }

    /// Whether a new row must be given a value for it.
    public boolean isRequired() {
        return nullness == Nullness.NOT_NULL && column.source() instanceof ValueSource.None;
    }

    /// What stands in the cell of a new row in which nothing is typed: what the database will put there.
    public String placeholder() {
        return switch (column.source()) {
            case ValueSource.None _ -> "";
            case ValueSource.Literal _, ValueSource.Expression _, ValueSource.CurrentTime _ -> "default";
            case ValueSource.Identity _ -> "auto";
            case ValueSource.Generated _ -> "computed";
        };
    }

    /// Why a cell can't be typed into.
    public Optional<String> fixed() {
        return entry instanceof Entry.Computed
                ? Optional.of("%s is computed from other columns.".formatted(name()))
                : Optional.empty();
    }

    /// Why a cell can't be cleared.
    public Optional<String> unclearable() {
        return fixed().or(() -> nullness == Nullness.NOT_NULL
                ? Optional.of("%s is NOT NULL, so it can't be cleared.".formatted(name()))
                : Optional.empty());
    }
}
