package keyline.model.migration;

import java.util.ArrayList;
import java.util.List;
import keyline.model.Column;
import keyline.model.Table;
import keyline.model.dialect.Statement;
import keyline.model.dialect.Statement.Part;

/// The steps that carry the rows of a table over, and say what stays behind.
final class Copies {

    private Copies() {}

    /// Fills the new table.
    static void add(RowCopy copy, String insert, Table table, Steps steps) {
        Statement statement = new Statement(Part.ROWS, copy.remarks(), insert);
        if (copy.mayFail()) {
            steps.add(statement, new Hazard.MayFail(table.id(), ""));
        } else {
            steps.add(statement);
        }
    }

    /// Drops what the rows were copied from.
    static void drop(RowCopy copy, Kept table, String sql, Steps steps) {
        List<Column> lost = new ArrayList<>(copy.lost());
        Statement statement = new Statement(Part.ALTER, List.of(), sql);
        if (lost.isEmpty()) {
            steps.add(statement);
        } else {
            steps.add(statement, lost.stream().map(column -> Losses.of(column, table)).toList());
        }
    }
}
