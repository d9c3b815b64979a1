package keyline.model.migration;

import java.util.List;
import java.util.stream.Stream;
import keyline.model.ColumnId;
import keyline.model.Index;
import keyline.model.dialect.Statement;
import keyline.model.dialect.Statement.Part;

/// The steps that carry the rows of a table over, and say what stays behind.
final class Copies {

    private Copies() {}

    /// Fills the new table.
    static void add(RowCopy copy, String insert, Steps steps) {
        Statement statement = new Statement(Part.ROWS, copy.remarks(), insert);
        steps.add(statement, copy.hazards());
    }

    /// Makes an index, which rows may break that weren't held by it before.
    static void index(Index index, Kept table, Delta delta, Steps steps) {
        boolean stricter = index.kind() == Index.Kind.UNIQUE
                && table.before()
                        .find(index.id())
                        .filter(was -> table.same(was, index))
                        .filter(_ -> delta.keepsValues(columns(index), table))
                        .isEmpty();
        Statement statement = delta.now().create(index, table.after());
        steps.add(statement, stricter ? List.of(new Hazard.MayFail(table.after().id(), "")) : List.of());
    }

    private static List<ColumnId> columns(Index index) {
        return index.parts().stream()
                .flatMap(part -> part instanceof Index.OfColumn of ? Stream.of(of.column()) : Stream.empty())
                .toList();
    }

    /// Drops what the rows were copied from.
    static void drop(RowCopy copy, Kept table, String sql, Steps steps) {
        Statement statement = new Statement(Part.ALTER, List.of(), sql);
        steps.add(
                statement,
                copy.lost().stream().map(column -> Losses.of(column, table)).toList());
    }
}
