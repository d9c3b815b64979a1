package keyline.model.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import keyline.model.ColumnId;
import keyline.model.Constraint;
import keyline.model.Index;
import keyline.model.Names;
import keyline.model.Place;
import keyline.model.Schema;
import keyline.model.Table;

/// Writes tables with their columns, checks, keys and indexes.
record DbmlTable(Schema schema, DbmlNames names, Losses losses) {

    /// @param colour of its header as `#RRGGBB`, empty for none
    String block(Table table, String colour) {
        List<String> lines = new ArrayList<>();
        List<String> settings = new ArrayList<>();
        if (!colour.isEmpty()) {
            settings.add("headercolor: " + colour);
        }
        if (!table.comment().isEmpty()) {
            settings.add("note: " + DbmlText.text(table.comment()));
        }
        lines.add("Table " + names.path(table.id()) + DbmlText.settings(settings) + " {");
        DbmlColumn columns = new DbmlColumn(schema, names, losses);
        table.columns().forEach(column -> lines.add(columns.line(column, table)));
        addBlock(lines, "checks", checks(table));
        addBlock(lines, "indexes", indexes(table));
        lines.add("}");
        return String.join("\n", lines) + "\n";
    }

    private static void addBlock(List<String> lines, String keyword, List<String> content) {
        if (!content.isEmpty()) {
            lines.add("");
            lines.add("  " + keyword + " {");
            content.forEach(line -> lines.add("    " + line));
            lines.add("  }");
        }
    }

    private List<String> checks(Table table) {
        List<String> lines = new ArrayList<>();
        for (Constraint.Check check : table.constraintsOf(Constraint.Check.class)) {
            String name = check.name().isEmpty() ? "" : " [name: " + DbmlText.text(check.name()) + "]";
            if (check.expression().contains("`")) {
                losses.add(
                        new Place.OfConstraint(table.id(), check.id()),
                        "%s is left out: an expression of DBML can't hold a backtick."
                                .formatted(Names.of(check, table, schema)));
            } else if (!check.expression().isBlank()) {
                lines.add(DbmlText.code(check.expression()) + name);
            }
        }
        return lines;
    }

    private List<String> indexes(Table table) {
        List<String> lines = new ArrayList<>();
        for (Constraint constraint : table.constraints()) {
            switch (constraint) {
                case Constraint.PrimaryKey key when isWritable(key, table) -> lines.add(key(key, "pk"));
                case Constraint.Unique unique
                when isWritable(unique, table) -> {
                    losses.add(
                            new Place.OfConstraint(table.id(), unique.id()),
                            "%s: DBML only knows an unnamed one over one column, a unique index is written."
                                    .formatted(Names.of(unique, table, schema)));
                    lines.add(key(unique, "unique"));
                }
                case Constraint.PrimaryKey _, Constraint.Unique _, Constraint.Check _, Constraint.ForeignKey _ -> {}
            }
        }
        table.indexes().forEach(index -> line(index, table).ifPresent(lines::add));
        return lines;
    }

    private boolean isWritable(Constraint key, Table table) {
        boolean other = key instanceof Constraint.PrimaryKey
                && table.primaryKey().filter(first -> !first.equals(key)).isPresent();
        return !DbmlColumn.isInline(key) && !other && hasColumns(key.columns(), table);
    }

    private static boolean hasColumns(List<ColumnId> columns, Table table) {
        return !columns.isEmpty()
                && columns.stream().allMatch(column -> table.find(column).isPresent());
    }

    private String key(Constraint key, String kind) {
        String columns = key.columns().stream().map(names::column).collect(Collectors.joining(", ", "(", ")"));
        String name = key.name().isEmpty() ? "" : ", name: " + DbmlText.text(key.name());
        return columns + " [" + kind + name + "]";
    }

    private Optional<String> line(Index index, Table table) {
        List<String> parts = new ArrayList<>();
        for (Index.Part part : index.parts()) {
            switch (part) {
                case Index.OfColumn(ColumnId column, var _)
                when names.column(column).isEmpty() -> {
                    return Optional.empty();
                }
                case Index.OfColumn(ColumnId column, var _) -> parts.add(names.column(column));
                case Index.OfExpression(String sql, var _) -> parts.add(DbmlText.code(sql));
            }
        }
        lose(index, table);
        List<String> settings = new ArrayList<>();
        if (index.kind() == Index.Kind.UNIQUE) {
            settings.add("unique");
        }
        if (!index.name().isEmpty()) {
            settings.add("name: " + DbmlText.text(index.name()));
        }
        if (!index.method().isEmpty()) {
            settings.add("type: " + DbmlText.name(index.method()));
        }
        String end = DbmlText.settings(settings);
        String one = String.join(", ", parts);
        return parts.isEmpty() ? Optional.empty() : Optional.of((parts.size() > 1 ? "(" + one + ")" : one) + end);
    }

    private void lose(Index index, Table table) {
        Place place = new Place.OfIndex(table.id(), index.id());
        String name = Names.of(index, table);
        if (!index.where().isEmpty()) {
            losses.add(place, "%s: DBML has no partial indexes, all rows are indexed.".formatted(name));
        }
        if (index.parts().stream().anyMatch(part -> part.direction() == Index.Direction.DESCENDING)) {
            losses.add(place, "%s: DBML says nothing of the order of an index, it is left out.".formatted(name));
        }
    }
}
