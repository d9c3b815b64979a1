package keyline.model.dialect;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import keyline.model.Column;
import keyline.model.ColumnType;
import keyline.model.ColumnType.Named;
import keyline.model.ColumnType.Plain;
import keyline.model.ColumnType.Varchar;
import keyline.model.NamedType.Domain;
import keyline.model.NamedType.EnumType;
import keyline.model.Schema;
import keyline.model.TypeId;
import keyline.model.ValueSource;

/// Writes enums and domains out where a dialect lacks them: the type underneath and a check on the column.
final class TypeExpansion {

    private final Schema schema;
    private final Dialect dialect;

    TypeExpansion(Schema schema, Dialect dialect) {
        this.schema = schema;
        this.dialect = dialect;
    }

    Schema schema() {
        return schema;
    }

    /// Text just long enough for the values of an enum.
    static ColumnType narrowest(EnumType type) {
        int longest = type.values().stream().mapToInt(String::length).max().orElse(0);
        return new Varchar(OptionalInt.of(Math.max(1, longest)));
    }

    /// What a type comes down to.
    ///
    /// @param domains the outermost first
    /// @param base neither a domain nor a type that is gone
    record Layers(List<Domain> domains, ColumnType base) {}

    /// The layers of a type. A type that is gone, or a domain over itself, ends in text.
    Layers layers(ColumnType type) {
        if (!(type instanceof Named)) {
            return new Layers(List.of(), type);
        }
        List<Domain> domains = new ArrayList<>();
        Set<TypeId> seen = new HashSet<>();
        ColumnType at = type;
        while (at instanceof Named(TypeId id)) {
            switch (seen.add(id) ? schema.types().find(id).orElse(null) : null) {
                case Domain domain -> domains.add(domain);
                case EnumType _ -> {
                    return new Layers(domains, at);
                }
                case null -> {
                    return new Layers(domains, Plain.TEXT);
                }
            }
            at = domains.getLast().base();
        }
        return new Layers(domains, at);
    }

    /// The column with a type that the dialect has.
    Column expanded(Column column, Remarks remarks) {
        if (!(column.type() instanceof Named(TypeId id))) {
            return column;
        }
        if (!schema.types().has(id)) {
            remarks.add("%s: its type is gone, it is written as text.".formatted(column.name()));
        }
        Layers layers = layers(column.type());
        if (dialect.has(Feature.DOMAINS) && !layers.domains.isEmpty()) {
            return column;
        }
        remarkOnEnum(layers.base, column, remarks);
        Column based = column;
        for (Domain domain : layers.domains) {
            based = over(based, domain);
        }
        return based.withType(
                hasEnum(layers.base)
                        ? layers.base
                        : enumOf(layers.base).map(dialect::fit).orElse(layers.base));
    }

    private void remarkOnEnum(ColumnType base, Column column, Remarks remarks) {
        boolean enums = dialect.has(Feature.ENUM_TYPES) || dialect.has(Feature.ENUM_COLUMNS);
        if (enums && enumOf(base).isPresent() && !hasEnum(base)) {
            remarks.add("%s: %s has no enum of such values, a check is written instead."
                    .formatted(column.name(), dialect.displayName()));
        }
    }

    private static Column over(Column column, Domain domain) {
        boolean nullable = column.nullable() && domain.nullable();
        ValueSource source = column.source() instanceof ValueSource.None ? domain.source() : column.source();
        Column based = column.withSource(source);
        return nullable ? based.asNullable() : based.asNotNull();
    }

    private Optional<EnumType> enumOf(ColumnType base) {
        return base instanceof Named(TypeId id) && schema.types().find(id).orElse(null) instanceof EnumType type
                ? Optional.of(type)
                : Optional.empty();
    }

    private boolean hasEnum(ColumnType base) {
        boolean enums = dialect.has(Feature.ENUM_TYPES) || dialect.has(Feature.ENUM_COLUMNS);
        return enums && enumOf(base).filter(dialect::takes).isPresent();
    }

    /// The condition that the column's own type would have held, or nothing.
    Optional<String> check(Column column) {
        if (!(column.type() instanceof Named)) {
            return Optional.empty();
        }
        String name = dialect.quote(column.name());
        Layers layers = layers(column.type());
        List<String> conditions = new ArrayList<>();
        enumOf(layers.base)
                .filter(type -> !hasEnum(layers.base) && !type.values().isEmpty())
                .ifPresent(type -> conditions.add(isOneOf(name, type)));
        if (!dialect.has(Feature.DOMAINS)) {
            layers.domains
                    .reversed()
                    .forEach(domain -> domain.checks()
                            .forEach(check -> conditions.add(Expressions.replaceNames(
                                    check, word -> Optional.of(name).filter(_ -> word.equalsIgnoreCase("value"))))));
        }
        return conditions.size() < 2
                ? conditions.stream().findFirst()
                : Optional.of(conditions.stream().collect(Collectors.joining(") AND (", "(", ")")));
    }

    private String isOneOf(String name, EnumType type) {
        return type.values().stream()
                .map(dialect.syntax()::text)
                .collect(Collectors.joining(", ", name + " IN (", ")"));
    }
}
