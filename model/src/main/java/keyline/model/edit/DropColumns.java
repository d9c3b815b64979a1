package keyline.model.edit;

import java.util.Set;
import java.util.stream.Stream;
import keyline.model.ColumnId;
import keyline.model.Constraint;
import keyline.model.Document;
import keyline.model.Index;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TableId;

/// Deletes columns, with the constraints and indexes of the table that are over one of them or mention it, and the
/// foreign keys of other tables that refer to one of them.
public record DropColumns(TableId table, Set<ColumnId> columns) implements Edit {

    public DropColumns {
        columns = Set.copyOf(columns);
    }

    @Override
    public String label(Document before) {
        String what = columns.size() == 1
                ? Wording.joined("column", Wording.name(before, table, columns.iterator().next()))
                : columns.size() + " columns of " + Wording.name(before, table);
        int others = (int) referrers(before)
                .filter(key -> !key.child().id().equals(table))
                .count();
        return Wording.joined("Delete", what, Wording.alongWith(others));
    }

    @Override
    public Document apply(Document before) {
        return before.schema()
                .tables()
                .find(table)
                .filter(found -> found.columns().stream().anyMatch(column -> columns.contains(column.id())))
                .map(_ -> dropped(before))
                .orElse(before);
    }

    private Document dropped(Document before) {
        Document document = before;
        for (Schema.Reference key : referrers(before).toList()) {
            document = Documents.without(document, key);
        }
        return Documents.replaced(document, rest(document.schema().table(table)));
    }

    private Stream<Schema.Reference> referrers(Document document) {
        return document.schema().inbound(table).stream()
                .filter(key -> key.key().parentColumns().stream().anyMatch(columns::contains));
    }

    private Table rest(Table before) {
        return before.withConstraints(before.constraints().stream()
                        .filter(constraint -> !isOver(constraint, before))
                        .toList())
                .withIndexes(before.indexes().stream()
                        .filter(index -> !isOver(index, before))
                        .toList())
                .withColumns(before.columns().stream()
                        .filter(column -> !columns.contains(column.id()))
                        .toList());
    }

    private boolean isOver(Constraint constraint, Table in) {
        return constraint.columns().stream().anyMatch(columns::contains)
                || (constraint instanceof Constraint.Check check && mentions(check.expression(), in));
    }

    private boolean isOver(Index index, Table in) {
        return mentions(index.where(), in)
                || index.parts().stream().anyMatch(part -> switch (part) {
                    case Index.OfColumn of -> columns.contains(of.column());
                    case Index.OfExpression of -> mentions(of.sql(), in);
                });
    }

    private boolean mentions(String sql, Table in) {
        return in.columns().stream()
                .filter(column -> columns.contains(column.id()))
                .anyMatch(column -> Mentions.in(sql, column.name()));
    }
}
