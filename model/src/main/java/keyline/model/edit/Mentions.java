package keyline.model.edit;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import keyline.model.Column;
import keyline.model.Constraint;
import keyline.model.ConstraintId;
import keyline.model.Index;
import keyline.model.Table;
import keyline.model.ValueSource;
import keyline.model.dialect.Dialect;
import keyline.model.dialect.Expressions;

/// Where the SQL expressions of a table mention a column by its name.
final class Mentions {

    private Mentions() {}

    /// Whether `sql` mentions a column of that name.
    static boolean in(String sql, String name) {
        return Expressions.names(sql).stream().anyMatch(name::equalsIgnoreCase);
    }

    /// The table with another name for the column in its checks, generated columns and indexes; the column itself keeps
    /// its name. Where another column has the same name, nobody knows which is meant, and all stays.
    ///
    /// @param dialect in whose words the expressions are
    static Table renamed(Table table, Column column, String to, Dialect dialect) {
        boolean shared = table.columns().stream()
                .filter(each -> each.name().equalsIgnoreCase(column.name()))
                .anyMatch(each -> !each.id().equals(column.id()));
        if (shared || to.isEmpty() || to.equals(column.name())) {
            return table;
        }
        Optional<String> written = Optional.of(dialect.quoteIfNeeded(to));
        UnaryOperator<String> rename = sql -> Expressions.replaceNames(
                sql, name -> name.equalsIgnoreCase(column.name()) ? written : Optional.empty());
        return table.withColumns(
                        table.columns().stream().map(each -> renamed(each, rename)).toList())
                .withConstraints(table.constraints().stream()
                        .map(each -> renamed(each, rename))
                        .toList())
                .withIndexes(
                        table.indexes().stream().map(each -> renamed(each, rename)).toList());
    }

    private static Column renamed(Column column, UnaryOperator<String> rename) {
        return column.source() instanceof ValueSource.Generated(String sql, ValueSource.Generated.Storage storage)
                ? column.withSource(new ValueSource.Generated(rename.apply(sql), storage))
                : column;
    }

    private static Constraint renamed(Constraint constraint, UnaryOperator<String> rename) {
        return constraint instanceof Constraint.Check(ConstraintId id, String name, String sql)
                ? new Constraint.Check(id, name, rename.apply(sql))
                : constraint;
    }

    private static Index renamed(Index index, UnaryOperator<String> rename) {
        List<Index.Part> parts = index.parts().stream()
                .<Index.Part>map(part -> switch (part) {
                    case Index.OfColumn of -> of;
                    case Index.OfExpression(String sql, Index.Direction direction) ->
                        new Index.OfExpression(rename.apply(sql), direction);
                })
                .toList();
        return new Index(
                index.id(), index.name(), index.kind(), parts, index.method(), rename.apply(index.where()));
    }
}
