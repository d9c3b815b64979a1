package keyline.model.dialect;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import keyline.model.Column;
import keyline.model.Constraint;
import keyline.model.Constraint.Check;
import keyline.model.Index;
import keyline.model.Index.OfColumn;
import keyline.model.Index.OfExpression;
import keyline.model.Table;
import keyline.model.ValueSource.Generated;

/// Makes the expressions of a table follow columns that had to be renamed.
final class Renaming {

    private final Dialect dialect;
    private final Map<String, String> names = new HashMap<>();

    Renaming(Dialect dialect) {
        this.dialect = dialect;
    }

    /// Of columns that had the same name, the first keeps it.
    void add(Column before, Column after) {
        names.putIfAbsent(before.name().toLowerCase(Locale.ROOT), after.name());
    }

    /// The table whose columns are renamed already, with the expressions that go with them.
    Table followed(Table table) {
        List<Column> columns = table.columns().stream().map(this::followed).toList();
        List<Constraint> constraints =
                table.constraints().stream().map(this::followed).toList();
        List<Index> indexes = table.indexes().stream().map(this::followed).toList();
        return table.withColumns(columns).withConstraints(constraints).withIndexes(indexes);
    }

    private Column followed(Column column) {
        return column.source() instanceof Generated(String sql, var storage)
                ? column.withSource(new Generated(followed(sql), storage))
                : column;
    }

    private Constraint followed(Constraint constraint) {
        return constraint instanceof Check(var id, var name, var sql) ? new Check(id, name, followed(sql)) : constraint;
    }

    private Index followed(Index index) {
        List<Index.Part> parts = index.parts().stream().map(this::followed).toList();
        return new Index(index.id(), index.name(), index.kind(), parts, index.method(), followed(index.where()));
    }

    private Index.Part followed(Index.Part part) {
        return switch (part) {
            case OfColumn column -> column;
            case OfExpression(String sql, var direction) -> new OfExpression(followed(sql), direction);
        };
    }

    private String followed(String sql) {
        return Expressions.replaceNames(
                sql,
                name -> Optional.ofNullable(names.get(name.toLowerCase(Locale.ROOT)))
                        .filter(after -> !after.equals(name))
                        .map(dialect::quote));
    }
}
