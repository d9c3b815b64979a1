package keyline.persistence.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import keyline.model.Cardinality;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.ColumnText;
import keyline.model.ColumnType;
import keyline.model.Constraint.ForeignKey;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TypeText;
import keyline.model.ValueSource;
import keyline.model.code.PlainNames;

/// What a drawing says of a schema, as lines. Two schemas with the same lines look the same in it. What it doesn't say:
///
/// - blanks around names and doubled ones, line breaks and control characters in them;
/// - checks, defaults, indexes, comments on tables, views, rows;
/// - names and actions of keys, the order of a primary key's columns, unique constraints over several columns but where
///   a foreign key refers to them or is made of them, and by what a foreign key is unique;
/// - which schema a name with a point in it belongs to;
/// - what enums and domains are made of: their names stand as types;
/// - Mermaid: whether a column takes NULL, but where all those of a foreign key take none; signs in types that it has
///   no signs for; how values come into a column;
/// - PlantUML: where columns of a primary key stand among the others; comments; how values are numbered or generated.
record Drawn(Schema schema, Form form) {

    enum Form {
        MERMAID,
        PLANTUML
    }

    List<String> lines() {
        return schema.tables().stream().flatMap(this::lines).toList();
    }

    private Stream<String> lines(Table table) {
        List<String> lines = new ArrayList<>(List.of("table " + name(table)));
        Stream<Column> columns = form == Form.MERMAID
                ? table.columns().stream()
                : table.columns().stream().sorted(Comparator.comparing(each -> !table.inPrimaryKey(each.id())));
        columns.map(column -> name(table) + ": " + column(column, table)).forEach(lines::add);
        for (ForeignKey key : table.foreignKeys()) {
            lines.add(name(table) + ": " + relation(key, table));
        }
        return lines.stream();
    }

    private String column(Column column, Table table) {
        StringBuilder line = new StringBuilder(oneLine(column.name()) + " " + type(column.type()));
        line.append(table.inPrimaryKey(column.id()) ? " pk" : "");
        line.append(
                ColumnText.uniqueOver(column.id(), table).isPresent() || isDrawnUnique(column, table) ? " unique" : "");
        if (form == Form.PLANTUML) {
            line.append(table.isNotNull(column.id()) ? " not null" : "");
            line.append(column.source() instanceof ValueSource.Identity ? " identity" : "");
        } else {
            line.append(column.comment().isBlank() ? "" : " -- " + oneLine(column.comment()));
        }
        return line.toString();
    }

    /// A line says that the columns it ends at are unique, at the parent and where it ends at one child, whatever makes
    /// them so.
    private boolean isDrawnUnique(Column column, Table table) {
        List<ColumnId> alone = List.of(column.id());
        boolean key = table.primaryKey()
                .filter(primary -> primary.columns().equals(alone))
                .isPresent();
        boolean parent = schema.inbound(table.id()).stream()
                .anyMatch(each -> each.key().parentColumns().equals(alone));
        boolean child = table.isUnique(alone)
                && table.foreignKeys().stream().anyMatch(each -> each.columns().equals(alone));
        return !key && (parent || child);
    }

    private String relation(ForeignKey key, Table child) {
        Table parent = schema.table(key.parent());
        Cardinality cardinality = Cardinality.of(child, key);
        return names(key.columns(), child) + " -> " + name(parent) + names(key.parentColumns(), parent) + " "
                + cardinality.child() + " " + cardinality.parent();
    }

    private static String names(List<ColumnId> columns, Table table) {
        return columns.stream()
                .map(column -> oneLine(table.column(column).name()))
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private String name(Table table) {
        String namespace = schema.namespaces().get(table.namespace()).name();
        return oneLine((namespace.isEmpty() ? "" : namespace + ".") + table.name());
    }

    private String type(ColumnType type) {
        String text = TypeText.of(type, schema);
        boolean mermaid = form == Form.MERMAID && !text.matches("[A-Za-z_][A-Za-z0-9_]*(?:\\(\\d+(?:,\\d+)?\\))?");
        return mermaid ? PlainNames.cleaned(text, "type") : oneLine(text);
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }
}
