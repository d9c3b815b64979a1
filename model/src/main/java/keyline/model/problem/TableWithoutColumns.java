package keyline.model.problem;

import java.util.List;
import keyline.model.Table;
import keyline.model.edit.AddKeyColumn;

/// A table has no columns.
final class TableWithoutColumns implements Rule {

    @Override
    public String key() {
        return "table-without-columns";
    }

    @Override
    public String help() {
        return "Most databases refuse a table without columns.";
    }

    @Override
    public List<Problem> check(Table table, Context context) {
        return table.columns().isEmpty()
                ? List.of(problem(
                        Severity.ERROR,
                        new Place.OfTable(table.id()),
                        "Table " + table.name() + " has no columns.",
                        new Problem.Fix("Add key column", new AddKeyColumn(table.id()))))
                : List.of();
    }
}
