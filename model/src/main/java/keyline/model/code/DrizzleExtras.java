package keyline.model.code;

import java.util.ArrayList;
import java.util.List;
import keyline.model.ColumnId;
import keyline.model.Constraint;
import keyline.model.Index;
import keyline.model.Table;
import keyline.model.code.Expression.Call;
import keyline.model.code.Expression.Property;

/// Writes what stands behind the columns of a table: keys with names or several columns, checks, indexes.
record DrizzleExtras(DrizzleFile file, Table table, DrizzleKeys keys) {

    List<Expression> all() {
        List<Expression> all = new ArrayList<>();
        for (Constraint constraint : table.constraints()) {
            if (!keys.isSaid(constraint)) {
                all.add(new Expression.Chain(calls(constraint)));
            }
        }
        table.indexes().forEach(index -> all.add(new Expression.Chain(calls(index))));
        return all;
    }

    /// The type of the list, behind a colon, where it refers to a table that is declared later and has no type yet;
    /// empty otherwise.
    String type() {
        boolean later = table.foreignKeys().stream()
                .filter(key -> !keys.isSaid(key))
                .anyMatch(key -> !key.parent().equals(table.id())
                        && !file.isBefore(file.schema().table(key.parent()), table));
        return later ? ": " + file.use("type " + file.flavour().extra()) + "[]" : "";
    }

    private List<Call> calls(Constraint constraint) {
        Expression name = Expression.quoted(constraint.name());
        return switch (constraint) {
            case Constraint.PrimaryKey key -> List.of(Call.of(file.use("primaryKey"), primaryKey(key, name)));
            case Constraint.Unique key ->
                List.of(Call.of(file.use("unique"), name), new Call(".on", columns("table", key.columns())));
            case Constraint.Check check ->
                List.of(Call.of(file.use("check"), name, file.sql(check.expression(), table)));
            case Constraint.ForeignKey key -> foreignKey(key, name);
        };
    }

    /// MySQL knows no names of primary keys.
    private Expression primaryKey(Constraint.PrimaryKey key, Expression name) {
        Property columns = new Property("columns", Expression.list(columns("table", key.columns())));
        return Expression.openObject(
                file.flavour() == DrizzleFlavour.MYSQL
                        ? List.of(columns)
                        : List.of(columns, new Property("name", name)));
    }

    private List<Call> foreignKey(Constraint.ForeignKey key, Expression name) {
        String parent = key.parent().equals(table.id()) ? "table" : file.name(key.parent());
        List<Call> calls = new ArrayList<>();
        calls.add(Call.of(
                file.use("foreignKey"),
                Expression.openObject(List.of(
                        new Property("name", name),
                        new Property("columns", Expression.list(columns("table", key.columns()))),
                        new Property("foreignColumns", Expression.list(columns(parent, key.parentColumns())))))));
        DrizzleColumn.action(key.onDelete()).ifPresent(action -> calls.add(Call.of(".onDelete", action)));
        DrizzleColumn.action(key.onUpdate()).ifPresent(action -> calls.add(Call.of(".onUpdate", action)));
        return calls;
    }

    private List<Expression> columns(String owner, List<ColumnId> columns) {
        return columns.stream()
                .map(column -> Expression.word(owner + "." + file.property(column)))
                .toList();
    }

    private List<Call> calls(Index index) {
        String function = index.kind() == Index.Kind.UNIQUE ? "uniqueIndex" : "index";
        List<Expression> parts = new ArrayList<>();
        boolean isPg = file.flavour() == DrizzleFlavour.PG;
        if (isPg && !index.method().isEmpty()) {
            parts.add(Expression.quoted(index.method()));
        }
        index.parts().forEach(part -> parts.add(part(part)));
        List<Call> calls = new ArrayList<>();
        calls.add(Call.of(file.use(function), Expression.quoted(index.name())));
        calls.add(new Call(isPg && !index.method().isEmpty() ? ".using" : ".on", parts));
        if (!index.where().isEmpty()) {
            calls.add(Call.of(".where", file.sql(index.where(), table)));
        }
        return calls;
    }

    private Expression part(Index.Part part) {
        boolean descends = part.direction() == Index.Direction.DESCENDING;
        return switch (part) {
            case Index.OfColumn(ColumnId column, var _) -> {
                String own = "table." + file.property(column);
                if (!descends) {
                    yield Expression.word(own);
                }
                yield file.flavour() == DrizzleFlavour.PG ? Expression.chain(Call.of(own + ".desc")) : file.template("sql`${" + own + "} desc`");
            }
            case Index.OfExpression(String sql, var _) -> file.indexed(sql, descends ? " desc" : "", table);
        };
    }
}
