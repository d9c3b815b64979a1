package keyline.model.dialect;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import keyline.model.Column;
import keyline.model.ColumnType;
import keyline.model.Index;
import keyline.model.Index.Direction;
import keyline.model.Index.OfColumn;
import keyline.model.Index.OfExpression;
import keyline.model.Place;
import keyline.model.Table;

/// Writes CREATE INDEX.
record IndexWriter(Writing writing) {

    private static final int WIDEST = 120;

    Statement create(Index index, Table table) {
        String unique = index.kind() == Index.Kind.UNIQUE ? "UNIQUE " : "";
        String method = index.method().isEmpty() ? "" : " USING " + writing.name(index.method());
        String parts =
                index.parts().stream().map(part -> part(part, index, table)).collect(Collectors.joining(", "));
        String sql = "CREATE %sINDEX %s ON %s%s (%s)"
                .formatted(unique, writing.name(index.name()), writing.name(table), method, parts);
        if (!index.where().isEmpty()) {
            String where = "WHERE " + writing.expression(index.where(), table);
            sql += (sql.length() + where.length() < WIDEST ? " " : "\n  ") + where;
        }
        return new Statement(Statement.Part.INDEX, writing.remarksOn(new Place.OfIndex(table.id(), index.id())), sql);
    }

    private static List<ColumnType> types(Index index, Table table) {
        return index.parts().stream()
                .flatMap(part -> part instanceof OfColumn(var id, var _) ? Stream.of(table.column(id)) : Stream.empty())
                .map(Column::type)
                .toList();
    }

    private String part(Index.Part part, Index index, Table table) {
        String direction = part.direction() == Direction.DESCENDING ? " DESC" : "";
        return switch (part) {
            case OfColumn(var id, var _) -> {
                Column column = table.column(id);
                yield writing.syntax().indexed(writing.name(column.name()), column.type(), types(index, table))
                        + direction;
            }
            case OfExpression(String sql, var _) ->
                writing.syntax().indexed(writing.expression(sql, table)) + direction;
        };
    }
}
