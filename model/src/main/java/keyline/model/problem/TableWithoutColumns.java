package keyline.model.problem;

import java.util.List;
import keyline.model.Place;
import keyline.model.Table;
import keyline.model.edit.AddKeyColumn;

/// A table has no columns.
final class TableWithoutColumns implements Check {

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
        if (!table.columns().isEmpty()) {
            return List.of();
        }
        List<Problem.Fix> fixes = table.primaryKey().isPresent()
                ? List.of()
                : List.of(new Problem.Fix("Add key column", new AddKeyColumn(table.id())));
        String message = "Table " + table.name() + " has no columns.";
        return List.of(new Problem(key(), Severity.ERROR, new Place.OfTable(table.id()), message, fixes));
    }
}
