package keyline.model.match;

import java.util.List;
import java.util.Optional;
import keyline.model.Document;
import keyline.model.SampleRows;
import keyline.model.Table;

/// Two versions of a design, the newer one under the ids of the older one: so what leads from one to the other can be
/// told, and keeps what is the same.
///
/// @param after the newer one, under the ids of `before`
/// @param matching what is the same by its name, nothing where both share their ids
public record TwoVersions(Document before, Document after, Optional<Matching> matching) {

    /// Two versions of one project: what has an equal id is the same, whatever it is called.
    public static TwoVersions ofOneProject(Document before, Document after) {
        return new TwoVersions(before, after, Optional.empty());
    }

    /// Two designs that have nothing in common but names.
    ///
    /// @param matching of their schemas
    public static TwoVersions matched(Document before, Matching matching) {
        return new TwoVersions(before, matching.applied(before), Optional.of(matching));
    }

    /// Whether two project files are of one project: most tables of equal ids have an equal name, or a column of equal
    /// id and name.
    public static boolean haveCommonPast(Document before, Document after) {
        List<Table> shared = before.schema().tables().stream()
                .filter(table -> after.schema().tables().has(table.id()))
                .toList();
        long same = shared.stream()
                .filter(table -> isSame(table, after.schema().table(table.id())))
                .count();
        return 2 * same > shared.size();
    }

    private static boolean isSame(Table was, Table now) {
        return was.name().equals(now.name())
                || was.columns().stream()
                        .anyMatch(column -> now.find(column.id())
                                .filter(each -> each.name().equals(column.name()))
                                .isPresent());
    }

    /// What may have been renamed, and is taken as dropped and added.
    public List<Rename> suggestions() {
        return matching.map(Matching::suggestions).orElse(List.of());
    }

    /// The rows of the newer version, as rows of [#after()].
    ///
    /// @param rows under its own ids
    public SampleRows rowsOfAfter(SampleRows rows) {
        return matching.map(each -> each.merged(before).rows(each.read(), rows, _ -> true))
                .orElse(rows);
    }
}
