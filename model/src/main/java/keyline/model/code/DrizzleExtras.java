package keyline.model.code;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import keyline.model.ColumnId;
import keyline.model.Constraint;
import keyline.model.Index;
import keyline.model.Table;
import keyline.model.code.TypeScript.Call;

/// Writes what stands behind the columns of a table: keys with names or several columns, checks, indexes.
record DrizzleExtras(DrizzleFile file, Table table, DrizzleKeys keys) {

    private static final int INDENT = 4;

    List<String> all() {
        List<String> all = new ArrayList<>();
        for (Constraint constraint : table.constraints()) {
            if (!keys.isSaid(constraint)) {
                all.add(TypeScript.chain(calls(constraint), "", INDENT));
            }
        }
        table.indexes().forEach(index -> all.add(TypeScript.chain(calls(index), "", INDENT)));
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
        String name = TypeScript.text(constraint.name());
        return switch (constraint) {
            case Constraint.PrimaryKey key ->
                List.of(Call.of(file.use("primaryKey"), primaryKey("columns: [" + own(key.columns()) + "]", name)));
            case Constraint.Unique key ->
                List.of(Call.of(file.use("unique"), name), Call.of(".on", columns(key.columns())));
            case Constraint.Check check ->
                List.of(Call.of(file.use("check"), name, file.sql(check.expression(), table)));
            case Constraint.ForeignKey key -> foreignKey(key, name);
        };
    }

    /// MySQL knows no names of primary keys.
    private String primaryKey(String columns, String name) {
        return file.flavour() == DrizzleFlavour.MYSQL ? object(columns) : object(columns, "name: " + name);
    }

    private List<Call> foreignKey(Constraint.ForeignKey key, String name) {
        String parent = key.parent().equals(table.id()) ? "table" : file.name(key.parent());
        String parents = key.parentColumns().stream()
                .map(column -> parent + "." + file.property(column))
                .collect(Collectors.joining(", "));
        List<Call> calls = new ArrayList<>();
        calls.add(Call.of(
                file.use("foreignKey"),
                object("name: " + name, "columns: [" + own(key.columns()) + "]", "foreignColumns: [" + parents + "]")));
        DrizzleColumn.action(key.onDelete()).ifPresent(action -> calls.add(Call.of(".onDelete", action)));
        DrizzleColumn.action(key.onUpdate()).ifPresent(action -> calls.add(Call.of(".onUpdate", action)));
        return calls;
    }

    /// An object over several lines.
    private static String object(String... properties) {
        String space = " ".repeat(INDENT + 2);
        return List.of(properties).stream()
                .map(each -> space + wrapped(each) + ",\n")
                .collect(Collectors.joining("", "{\n", " ".repeat(INDENT) + "}"));
    }

    /// A list of columns that is too long for a line has a line for each.
    private static String wrapped(String property) {
        String space = " ".repeat(INDENT + 2);
        boolean fits = INDENT + 2 + TypeScript.width(property + ",") <= TypeScript.WIDTH;
        return fits || !property.endsWith("]")
                ? property
                : property.replace("[", "[\n  " + space)
                        .replace(", ", ",\n  " + space)
                        .replace("]", ",\n" + space + "]");
    }

    private String own(List<ColumnId> columns) {
        return String.join(", ", columns(columns));
    }

    private String[] columns(List<ColumnId> columns) {
        return columns.stream().map(column -> "table." + file.property(column)).toArray(String[]::new);
    }

    private List<Call> calls(Index index) {
        String function = index.kind() == Index.Kind.UNIQUE ? "uniqueIndex" : "index";
        List<String> parts = new ArrayList<>();
        boolean isPg = file.flavour() == DrizzleFlavour.PG;
        if (isPg && !index.method().isEmpty()) {
            parts.add(TypeScript.text(index.method()));
        }
        index.parts().forEach(part -> parts.add(part(part)));
        List<Call> calls = new ArrayList<>();
        calls.add(Call.of(file.use(function), TypeScript.text(index.name())));
        calls.add(new Call(isPg && !index.method().isEmpty() ? ".using" : ".on", parts));
        if (!index.where().isEmpty()) {
            calls.add(Call.of(".where", file.sql(index.where(), table)));
        }
        return calls;
    }

    private String part(Index.Part part) {
        boolean descends = part.direction() == Index.Direction.DESCENDING;
        return switch (part) {
            case Index.OfColumn(ColumnId column, var _) -> {
                String own = "table." + file.property(column);
                if (!descends) {
                    yield own;
                }
                yield file.flavour() == DrizzleFlavour.PG ? own + ".desc()" : file.template("sql`${" + own + "} desc`");
            }
            case Index.OfExpression(String sql, var _) -> file.indexed(sql, descends ? " desc" : "", table);
        };
    }
}
