package keyline.persistence.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.ColumnType;
import keyline.model.ColumnType.Named;
import keyline.model.ColumnType.Plain;
import keyline.model.Constraint;
import keyline.model.Constraint.Check;
import keyline.model.Constraint.ForeignKey;
import keyline.model.Constraint.PrimaryKey;
import keyline.model.Constraint.Unique;
import keyline.model.Document;
import keyline.model.Index;
import keyline.model.NamedType.Domain;
import keyline.model.NamedType.EnumType;
import keyline.model.NamespaceId;
import keyline.model.ReferentialAction;
import keyline.model.SampleRows;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TypeFamily;
import keyline.model.TypeText;
import keyline.model.Value;
import keyline.model.ValueSource;
import keyline.model.ValueSource.Generated;
import keyline.model.ValueSource.Identity;
import keyline.model.diagram.Area;
import keyline.model.diagram.Box;
import keyline.model.diagram.Diagram;
import keyline.model.diagram.Note;

/// What a design is in DBML's own model: a line for each part, as `node/dbml.mjs` prints what @dbml/core understood.
record DbmlModel(Document document, SampleRows rows) {

    /// What JavaScript holds exactly; what is further from zero only shows that it is there.
    private static final long FARTHEST = (1L << 53) - 1;

    /// All lines, in no order.
    List<String> lines() {
        Schema schema = document.schema();
        List<String> lines = new ArrayList<>();
        schema.types().stream()
                .filter(EnumType.class::isInstance)
                .map(EnumType.class::cast)
                .forEach(each ->
                        lines.add("enum %s %s".formatted(path(each.namespace(), each.name()), texts(each.values()))));
        for (Table table : schema.tables()) {
            lines.addAll(lines(table));
        }
        Diagram diagram = document.firstDiagram();
        for (Area area : diagram.areas()) {
            String members = schema.tables().stream()
                    .filter(table -> isIn(area, diagram.boxes().get(table.id())))
                    .map(this::path)
                    .collect(Collectors.joining(","));
            lines.add("group %s %s %s".formatted(text(area.title()), area.colour(), members));
        }
        for (Note note : diagram.notes()) {
            lines.add("note " + text(note.text()));
        }
        return lines;
    }

    private static boolean isIn(Area area, Box box) {
        return box.at().x() >= area.at().x()
                && box.at().x() < area.at().x() + area.width()
                && box.at().y() >= area.at().y()
                && box.at().y() < area.at().y() + area.height();
    }

    private List<String> lines(Table table) {
        List<String> lines = new ArrayList<>();
        Box box = document.firstDiagram().boxes().find(table.id()).orElse(Box.at(0, 0));
        lines.add(
                "table %s %s %s".formatted(path(table), box.colour().toLowerCase(Locale.ROOT), text(table.comment())));
        table.columns().forEach(column -> lines.add(column(column, table)));
        for (Constraint constraint : table.constraints()) {
            switch (constraint) {
                case PrimaryKey _, Unique _ when isInline(constraint) -> {}
                case PrimaryKey _ -> lines.add(key(table, constraint, "pk"));
                case Unique _ -> lines.add(key(table, constraint, "unique"));
                case Check check ->
                    lines.add("check %s %s %s".formatted(path(table), code(check.expression()), text(check.name())));
                case ForeignKey key -> lines.add(reference(key, table));
            }
        }
        table.indexes().forEach(index -> lines.add(index(index, table)));
        addRows(lines, table);
        return lines;
    }

    private static boolean isInline(Constraint key) {
        return key.columns().size() == 1 && key.name().isEmpty();
    }

    private String column(Column column, Table table) {
        StringBuilder line =
                new StringBuilder("column %s %s %s".formatted(path(table), text(column.name()), type(column.type())));
        table.constraints().stream()
                .filter(each -> isInline(each) && each.columns().contains(column.id()))
                .forEach(each -> line.append(each instanceof PrimaryKey ? " pk" : ""));
        table.constraints().stream()
                .filter(each -> isInline(each) && each.columns().contains(column.id()))
                .forEach(each -> line.append(each instanceof Unique ? " unique" : ""));
        line.append(column.nullable() ? "" : " not_null");
        line.append(column.source() instanceof Identity ? " increment" : "");
        return line.append(source(column))
                .append(' ')
                .append(text(column.comment()))
                .toString();
    }

    private String type(ColumnType type) {
        if (!(type instanceof Named(var id))) {
            return text(TypeText.of(type, document.schema()));
        }
        return switch (document.schema().types().get(id)) {
            case EnumType each -> path(each.namespace(), each.name());
            case Domain each -> type(each.base());
        };
    }

    private String source(Column column) {
        return switch (column.source()) {
            case ValueSource.Literal(String value) -> {
                TypeFamily family = TypeFamily.of(column.type(), document.schema());
                boolean plain = family == TypeFamily.BOOLEAN
                        || (family != TypeFamily.TEXT && value.matches("-?\\d+(?:\\.\\d+)?"));
                yield " default " + (plain ? value : "string " + text(value));
            }
            case ValueSource.Expression(String sql) -> " default expression " + text(sql);
            case ValueSource.CurrentTime _ -> " default expression " + text("now()");
            case ValueSource.None _, Identity _, Generated _ -> "";
        };
    }

    private String key(Table table, Constraint key, String kind) {
        return "index %s %s %s %s %s"
                .formatted(path(table), parts(names(table, key.columns())), kind, text(key.name()), text(""));
    }

    private static String parts(Stream<String> columns) {
        return columns.map(name -> "column " + text(name)).sorted().collect(Collectors.joining(","));
    }

    private static Stream<String> names(Table table, List<ColumnId> columns) {
        return table.namesOf(columns).stream();
    }

    private String index(Index index, Table table) {
        String parts = index.parts().stream()
                .map(part -> switch (part) {
                    case Index.OfColumn(ColumnId column, var _) ->
                        "column " + text(table.column(column).name());
                    case Index.OfExpression(String sql, var _) -> "expression " + code(sql);
                })
                .sorted()
                .collect(Collectors.joining(","));
        String unique = index.kind() == Index.Kind.UNIQUE ? " unique" : "";
        return "index %s %s%s %s %s".formatted(path(table), parts, unique, text(index.name()), text(index.method()));
    }

    private String reference(ForeignKey key, Table child) {
        Table parent = document.schema().table(key.parent());
        boolean one = key.name().isEmpty() && child.isKey(key.columns()) && parent.isKey(key.parentColumns());
        String ends = Stream.of(end(one ? "1" : "*", child, key.columns()), end("1", parent, key.parentColumns()))
                .sorted()
                .collect(Collectors.joining(" "));
        return "ref %s %s %s %s".formatted(text(key.name()), ends, action(key.onDelete()), action(key.onUpdate()));
    }

    private String end(String relation, Table table, List<ColumnId> columns) {
        return "%s %s %s".formatted(relation, path(table), texts(table.namesOf(columns)));
    }

    private static String action(ReferentialAction action) {
        return text(action == ReferentialAction.NO_ACTION ? "" : action.sql().toLowerCase(Locale.ROOT));
    }

    private void addRows(List<String> lines, Table table) {
        List<Integer> given = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            if (!(table.columns().get(i).source() instanceof Generated)) {
                given.add(i);
            }
        }
        List<String> cells = new ArrayList<>();
        rows.forEach(
                table,
                row -> cells.add("row %s %s"
                        .formatted(
                                path(table),
                                given.stream()
                                        .map(at -> cell(
                                                row.get(at), table.columns().get(at)))
                                        .collect(Collectors.joining(",")))));
        if (!cells.isEmpty()) {
            lines.add("columns %s %s"
                    .formatted(
                            path(table),
                            texts(given.stream()
                                    .map(at -> table.columns().get(at).name())
                                    .toList())));
            lines.addAll(cells);
        }
    }

    private static String cell(Value value, Column column) {
        return switch (value) {
            case Value.Null _ -> "null";
            case Value.Int(long number) when column.type() == Plain.BOOLEAN -> text(number == 0 ? "false" : "true");
            case Value.Int(long number) when number > FARTHEST -> "far";
            case Value.Text _, Value.Bytes _ when isNothing(value, column.type()) -> "null";
            case Value.Text(String time)
            when isTime(column.type()) -> text(time.replaceFirst(" ", "T").replaceFirst("\\+00:00$", "Z"));
            case Value.Int _, Value.Real _, Value.Text _, Value.Bytes _ -> text(value.text());
        };
    }

    /// The library takes an empty text for NULL where the type isn't one of texts.
    private static boolean isNothing(Value value, ColumnType type) {
        return value.text().isEmpty() && type == Plain.BLOB;
    }

    /// The library writes points in time as ISO 8601 does.
    private static boolean isTime(ColumnType type) {
        return type == Plain.TIMESTAMP || type == Plain.TIMESTAMP_WITH_TIME_ZONE;
    }

    private String path(Table table) {
        return path(table.namespace(), table.name());
    }

    private String path(NamespaceId namespace, String name) {
        String schema = document.schema().namespaces().get(namespace).name();
        return text(schema.isEmpty() ? name : schema + "." + name);
    }

    private static String texts(List<String> values) {
        return values.stream().map(DbmlModel::text).collect(Collectors.joining(","));
    }

    /// An expression: DBML can't have it over several lines, nor with backticks in it.
    private static String code(String sql) {
        return text(sql.replaceAll("[\r\n]+", " ").replace('`', '"'));
    }

    /// As JavaScript writes it in JSON.
    private static String text(String value) {
        StringBuilder text = new StringBuilder("\"");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\\', '"' -> text.append('\\').append(c);
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                case '\b' -> text.append("\\b");
                case '\f' -> text.append("\\f");
                default -> text.append(c < ' ' ? "\\u%04x".formatted((int) c) : String.valueOf(c));
            }
        }
        return text.append('"').toString();
    }
}
