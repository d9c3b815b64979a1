package keyline.model.problem;

import java.util.List;
import java.util.stream.Stream;
import keyline.model.ColumnId;
import keyline.model.Constraint;
import keyline.model.Index;
import keyline.model.Table;
import keyline.model.edit.IndexForeignKey;

/// No index begins with the columns of a foreign key (X10).
final class ForeignKeyWithoutIndex implements Check {

    @Override
    public String key() {
        return "foreign-key-without-index";
    }

    @Override
    public String help() {
        return "Whenever a parent row is deleted, the database looks for its children; without an index it reads the"
                + " whole table. MySQL and MariaDB make such an index themselves.";
    }

    @Override
    public List<Problem> check(Relation relation, Context context) {
        if (context.dialect().indexesForeignKeys() || isIndexed(relation.child(), relation.key().columns())) {
            return List.of();
        }
        return List.of(problem(
                Severity.HINT,
                relation.place(),
                relation.childText() + " has no index: deleting from " + relation.parent().name()
                        + " reads the whole table.",
                new Problem.Fix(
                        "Add index", new IndexForeignKey(relation.child().id(), relation.key().id()))));
    }

    private static boolean isIndexed(Table table, List<ColumnId> columns) {
        Stream<List<ColumnId>> keys = table.constraints().stream()
                .filter(constraint -> !(constraint instanceof Constraint.ForeignKey))
                .map(Constraint::columns);
        Stream<List<ColumnId>> indexes = table.indexes().stream()
                .filter(index -> index.where().isEmpty())
                .map(ForeignKeyWithoutIndex::leadingColumns);
        return Stream.concat(keys, indexes)
                .anyMatch(indexed -> indexed.size() >= columns.size()
                        && columns.containsAll(indexed.subList(0, columns.size())));
    }

    private static List<ColumnId> leadingColumns(Index index) {
        return index.parts().stream()
                .takeWhile(Index.OfColumn.class::isInstance)
                .map(part -> ((Index.OfColumn) part).column())
                .toList();
    }
}
