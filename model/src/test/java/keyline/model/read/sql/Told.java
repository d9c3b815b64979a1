package keyline.model.read.sql;

import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.Constraint;
import keyline.model.Index;
import keyline.model.NamedType;
import keyline.model.NamespaceId;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.TypeText;
import keyline.model.Value;
import keyline.model.read.Design;
import keyline.model.read.ReadReport;

/// What a script came to, as lines of text.
record Told(Schema schema) {

    static String of(String dialect, String script) throws IOException {
        List<Row> rows = new ArrayList<>();
        try (SqlReader reader = new SqlReader(
                dialect,
                (table, columns, values) -> rows.add(new Row(table, List.copyOf(columns), values)),
                Duration.ofSeconds(10))) {
            reader.read(new StringReader(script), "");
            Design design = reader.design();
            Told told = new Told(design.document().schema());
            return "target " + design.document().target() + "\n" + told.types() + told.tables() + told.views()
                    + rows.stream().map(told::row).collect(Collectors.joining()) + report(design.report());
        }
    }

    private record Row(TableId table, List<ColumnId> columns, List<Value> values) {}

    private String name(NamespaceId namespace, String name) {
        String of = schema.namespaces().get(namespace).name();
        return of.isEmpty() ? name : of + "." + name;
    }

    private static String comment(String comment) {
        return comment.isEmpty() ? "" : " -- " + comment.replace("\n", "\\n");
    }

    private String types() {
        return schema.types().stream().map(this::type).collect(Collectors.joining());
    }

    private String type(NamedType type) {
        String name = "type " + name(type.namespace(), type.name());
        return switch (type) {
            case NamedType.EnumType list -> name + " " + list.values() + comment(list.comment()) + "\n";
            case NamedType.Domain domain ->
                name + " " + TypeText.of(domain.base(), schema) + (domain.nullable() ? "" : " not null") + " "
                        + domain.source() + " " + domain.checks() + comment(domain.comment()) + "\n";
        };
    }

    private String tables() {
        return schema.tables().stream().map(this::table).collect(Collectors.joining());
    }

    private String table(Table table) {
        return "table " + name(table.namespace(), table.name()) + comment(table.comment()) + "\n"
                + table.columns().stream().map(this::column).collect(Collectors.joining())
                + table.constraints().stream()
                        .map(each -> constraint(each, table))
                        .collect(Collectors.joining())
                + table.indexes().stream().map(each -> index(each, table)).collect(Collectors.joining());
    }

    private String column(Column column) {
        return "  " + column.name() + " " + TypeText.of(column.type(), schema) + (column.nullable() ? "" : " not null")
                + " " + column.source() + comment(column.comment()) + "\n";
    }

    private String constraint(Constraint constraint, Table table) {
        String columns = String.join(", ", table.namesOf(constraint.columns()));
        return "  "
                + switch (constraint) {
                    case Constraint.PrimaryKey key -> "primary key " + key.name() + " (" + columns + ")";
                    case Constraint.Unique unique -> "unique " + unique.name() + " (" + columns + ")";
                    case Constraint.Check check -> "check " + check.name() + " (" + check.expression() + ")";
                    case Constraint.ForeignKey key -> {
                        Table parent = schema.table(key.parent());
                        yield "foreign key " + key.name() + " (" + columns + ") -> "
                                + name(parent.namespace(), parent.name())
                                + parent.namesOf(key.parentColumns()) + " " + key.onDelete() + " " + key.onUpdate()
                                + " "
                                + key.deferral();
                    }
                }
                + "\n";
    }

    private static String index(Index index, Table table) {
        return "  index " + index.kind() + " " + index.name() + " "
                + index.parts().stream()
                        .map(part -> switch (part) {
                            case Index.OfColumn column ->
                                table.column(column.column()).name() + " " + column.direction();
                            case Index.OfExpression(String sql, var direction) -> "(" + sql + ") " + direction;
                        })
                        .toList()
                + " " + index.method() + " where " + index.where() + "\n";
    }

    private String views() {
        return schema.views().stream()
                .map(view -> "view " + name(view.namespace(), view.name()) + " "
                        + view.sql().replace("\n", "\\n") + comment(view.comment()) + "\n")
                .collect(Collectors.joining());
    }

    private String row(Row row) {
        Table table = schema.table(row.table());
        return "row " + table.name() + " " + table.namesOf(row.columns()) + " "
                + row.values().stream().map(Told::value).toList() + "\n";
    }

    private static String value(Value value) {
        return value instanceof Value.Null ? "NULL" : value.text().replace("\n", "\\n");
    }

    private static String report(ReadReport report) {
        return report.skipped().stream().map(each -> each.text() + "\n").collect(Collectors.joining())
                + report.remarks().stream().map(each -> each + "\n").collect(Collectors.joining());
    }
}
