package keyline.model.problem;

import java.util.List;
import java.util.Optional;
import keyline.model.Place;
import keyline.model.Table;
import keyline.model.edit.AddKeyColumn;
import keyline.model.edit.MakePrimaryKey;

/// A table has no primary key.
final class TableWithoutKey implements Check {

    @Override
    public String key() {
        return "table-without-key";
    }

    @Override
    public String help() {
        return "Without a primary key no other table can refer to a row, and equal rows can't be told apart.";
    }

    @Override
    public List<Problem> check(Table table, Context context) {
        if (table.primaryKey().isPresent() || table.columns().isEmpty()) {
            return List.of();
        }
        return List.of(problem(
                Severity.WARNING,
                new Place.OfTable(table.id()),
                "Table " + table.name() + " has no primary key.",
                candidate(table).orElseGet(() -> new Problem.Fix("Add key column", new AddKeyColumn(table.id())))));
    }

    private static Optional<Problem.Fix> candidate(Table table) {
        return table.keys().stream()
                .filter(key -> key.stream().allMatch(column -> table.find(column).isPresent()))
                .findFirst()
                .or(() -> table.columnNamed("id").map(column -> List.of(column.id())))
                .map(key -> new Problem.Fix(
                        "Use " + Relation.text(table, key), new MakePrimaryKey(table.id(), key)));
    }
}
