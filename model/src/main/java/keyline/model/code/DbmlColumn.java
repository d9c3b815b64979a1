package keyline.model.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import keyline.model.Column;
import keyline.model.ColumnType;
import keyline.model.Constraint;
import keyline.model.NamedType;
import keyline.model.Place;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TypeFamily;
import keyline.model.TypeText;
import keyline.model.ValueSource;
import keyline.model.ValueSource.Identity;

/// Writes the columns of tables.
record DbmlColumn(Schema schema, DbmlNames names, Losses losses) {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");
    private static final Pattern PLAIN_TYPE = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*(?:\\(\\d+(?:,\\d+)?\\))?");
    private static final int DEEPEST_DOMAIN = 16;

    String line(Column column, Table table) {
        List<String> settings = new ArrayList<>();
        if (isKey(column, table)) {
            settings.add("pk");
        }
        if (column.source() instanceof Identity) {
            settings.add("increment");
        }
        if (!column.nullable()) {
            settings.add("not null");
        }
        if (isUnique(column, table)) {
            settings.add("unique");
        }
        source(column, table).ifPresent(value -> settings.add("default: " + value));
        if (!column.comment().isEmpty()) {
            settings.add("note: " + DbmlText.text(column.comment()));
        }
        return "  " + names.column(column.id()) + " " + type(column, table) + DbmlText.settings(settings);
    }

    private static boolean isKey(Column column, Table table) {
        return table.primaryKey().filter(DbmlColumn::isInline).stream()
                .anyMatch(key -> key.columns().contains(column.id()));
    }

    private static boolean isUnique(Column column, Table table) {
        return table.constraintsOf(Constraint.Unique.class).stream()
                .filter(DbmlColumn::isInline)
                .anyMatch(unique -> unique.columns().contains(column.id()));
    }

    /// Whether a key is said by its column.
    static boolean isInline(Constraint key) {
        return key.columns().size() == 1 && key.name().isEmpty();
    }

    private String type(Column column, Table table) {
        ColumnType type = column.type();
        for (int depth = 0; depth < DEEPEST_DOMAIN && domain(type).isPresent(); depth++) {
            NamedType.Domain domain = domain(type).get();
            lose(column, table, "DBML has no domains, the type under %s is written instead".formatted(domain.name()));
            type = domain.base();
        }
        if (type instanceof ColumnType.Named(var id)
                && schema.types().find(id).orElse(null) instanceof NamedType.EnumType) {
            return names.path(id);
        }
        String text = TypeText.of(type, schema);
        return PLAIN_TYPE.matcher(text).matches() ? text : DbmlText.name(text);
    }

    private Optional<NamedType.Domain> domain(ColumnType type) {
        return type instanceof ColumnType.Named(var id)
                ? schema.types()
                        .find(id)
                        .filter(NamedType.Domain.class::isInstance)
                        .map(NamedType.Domain.class::cast)
                : Optional.empty();
    }

    private Optional<String> source(Column column, Table table) {
        return switch (column.source()) {
            case ValueSource.None _ -> Optional.empty();
            case ValueSource.Literal(String value) -> Optional.of(literal(value, column.type()));
            case ValueSource.Expression(String sql) -> Optional.of(DbmlText.code(sql));
            case ValueSource.CurrentTime _ -> Optional.of("`now()`");
            case Identity(var mode) -> {
                if (mode == Identity.Mode.ALWAYS) {
                    lose(column, table, "DBML can't keep an insert from giving a number of its own");
                }
                yield Optional.empty();
            }
            case ValueSource.Generated _ -> {
                lose(column, table, "DBML has no generated columns, it is written as a plain one");
                yield Optional.empty();
            }
        };
    }

    private String literal(String value, ColumnType type) {
        boolean text = TypeFamily.of(type, schema) == TypeFamily.TEXT;
        boolean truth = TypeFamily.of(type, schema) == TypeFamily.BOOLEAN && value.matches("true|false");
        return truth || (!text && NUMBER.matcher(value).matches()) ? value : DbmlText.text(value);
    }

    private void lose(Column column, Table table, String what) {
        losses.add(
                new Place.OfColumn(table.id(), column.id()), "%s.%s: %s.".formatted(table.name(), column.name(), what));
    }
}
