package keyline.persistence.engine;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import keyline.model.Column;
import keyline.model.ColumnType;
import keyline.model.Constraint;
import keyline.model.Constraint.ForeignKey;
import keyline.model.Index;
import keyline.model.NamedType;
import keyline.model.NamespaceId;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TypeText;
import keyline.model.ValueSource;

/// A schema as lines of text that are equal when two schemas say the same: ids and the order of tables and constraints
/// don't count, and expressions count without what systems add to them.
public record SchemaText(Schema schema) {

    public static String of(Schema schema) {
        return new SchemaText(schema).text();
    }

    private String text() {
        Stream<String> domains = schema.types().stream()
                .flatMap(type -> type instanceof NamedType.Domain domain ? Stream.of(domain(domain)) : Stream.empty())
                .sorted();
        Stream<String> tables = schema.tables().stream().map(this::table).sorted();
        Stream<String> views = schema.views().stream()
                .map(view -> "view " + name(view.namespace(), view.name()) + comment(view.comment()))
                .sorted();
        return Stream.of(domains, tables, views).flatMap(each -> each).collect(Collectors.joining("\n"));
    }

    private String name(NamespaceId namespace, String name) {
        return schema.namespaces().get(namespace).name() + "." + name;
    }

    private String domain(NamedType.Domain domain) {
        List<String> checks =
                domain.checks().stream().map(SchemaText::expression).toList();
        return "domain " + name(domain.namespace(), domain.name()) + " " + type(domain.base())
                + (domain.nullable() ? "" : " not null") + source(domain.source()) + checks
                + comment(domain.comment());
    }

    /// An enum is told by its values: not all systems name it.
    private String type(ColumnType type) {
        return switch (type) {
            case ColumnType.Named(var id) ->
                switch (schema.types().get(id)) {
                    case NamedType.EnumType each -> "enum" + each.values();
                    case NamedType.Domain each -> name(each.namespace(), each.name());
                };
            case ColumnType.Verbatim(String sql) -> sql.toLowerCase(Locale.ROOT).replace(", ", ",");
            case ColumnType.Plain _, ColumnType.Decimal _, ColumnType.Char _, ColumnType.Varchar _ ->
                TypeText.of(type, schema);
        };
    }

    private String table(Table table) {
        Stream<String> columns = table.columns().stream().map(this::column);
        Stream<String> constraints = table.constraints().stream()
                .map(each -> constraint(each, table))
                .sorted();
        Stream<String> indexes =
                table.indexes().stream().map(each -> index(each, table)).sorted();
        return Stream.of(columns, constraints, indexes)
                .flatMap(each -> each)
                .map(line -> "\n  " + line)
                .collect(Collectors.joining(
                        "", "table " + name(table.namespace(), table.name()) + comment(table.comment()), ""));
    }

    private String column(Column column) {
        return column.name() + " " + type(column.type()) + (column.nullable() ? "" : " not null")
                + source(column.source()) + comment(column.comment());
    }

    private static String source(ValueSource source) {
        return switch (source) {
            case ValueSource.None _ -> "";
            case ValueSource.Literal(String value) -> " default '" + number(value) + "'";
            case ValueSource.Expression(String sql) -> " default " + expression(sql);
            case ValueSource.CurrentTime _ -> " default now";
            case ValueSource.Identity(var mode) -> " identity " + mode;
            case ValueSource.Generated(String sql, var storage) -> " as " + expression(sql) + " " + storage;
        };
    }

    /// A number is the same however many zeros end it.
    private static String number(String value) {
        try {
            return new BigDecimal(value).stripTrailingZeros().toPlainString();
        } catch (NumberFormatException _) {
            return value;
        }
    }

    private String constraint(Constraint constraint, Table table) {
        List<String> columns = table.namesOf(constraint.columns());
        return switch (constraint) {
            case Constraint.PrimaryKey key -> "primary key " + key.name() + columns;
            case Constraint.Unique unique -> "unique " + unique.name() + columns;
            case Constraint.Check check -> "check " + check.name() + " " + expression(check.expression());
            case ForeignKey key -> {
                Table parent = schema.table(key.parent());
                yield "foreign key " + key.name() + columns + " -> " + name(parent.namespace(), parent.name())
                        + parent.namesOf(key.parentColumns()) + " delete " + key.onDelete() + " update "
                        + key.onUpdate() + " " + key.deferral();
            }
        };
    }

    private static String index(Index index, Table table) {
        List<String> parts = index.parts().stream()
                .map(part -> part(part, table) + (part.direction() == Index.Direction.DESCENDING ? " desc" : ""))
                .toList();
        return index.kind() + " index " + index.name() + parts + index.method() + " where " + expression(index.where());
    }

    private static String part(Index.Part part, Table table) {
        return switch (part) {
            case Index.OfColumn column -> table.column(column.column()).name();
            case Index.OfExpression(String sql, var _) -> expression(sql);
        };
    }

    /// Without parentheses, casts, quotes, spaces and cases: those are the system's.
    private static String expression(String sql) {
        return sql.toLowerCase(Locale.ROOT)
                .replaceAll("::(character varying|double precision|timestamp without time zone|\\w+)", "")
                .replaceAll("\\bn(?=')|[\\s()`\"'\\[\\]]", "");
    }

    private static String comment(String comment) {
        return comment.isEmpty() ? "" : " -- " + comment;
    }
}
