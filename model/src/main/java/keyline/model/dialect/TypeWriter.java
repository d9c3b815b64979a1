package keyline.model.dialect;

import java.util.List;
import java.util.stream.Collectors;
import keyline.model.ColumnType;
import keyline.model.NamedType;
import keyline.model.NamedType.Domain;
import keyline.model.NamedType.EnumType;
import keyline.model.Place;
import keyline.model.ValueSource;
import keyline.model.dialect.Statement.Part;

/// Writes CREATE TYPE and CREATE DOMAIN, for dialects that have them.
record TypeWriter(Writing writing) {

    List<Statement> create() {
        return inOrder().stream().map(this::statement).toList();
    }

    Statement statement(NamedType type) {
        return new Statement(Part.TYPE, writing.remarksOn(new Place.OfType(type.id())), create(type));
    }

    /// Those that the dialect has as objects of their own, each behind the one that it is based on.
    List<NamedType> inOrder() {
        List<NamedType> types = writing.schema().types().stream()
                .filter(type -> switch (type) {
                    case EnumType _ -> writing.dialect().has(Feature.ENUM_TYPES);
                    case Domain _ -> writing.dialect().has(Feature.DOMAINS);
                })
                .toList();
        return Ordering.parentsFirst(types, this::base);
    }

    private List<NamedType> base(NamedType type) {
        return type instanceof Domain domain && domain.base() instanceof ColumnType.Named(var id)
                ? writing.schema().types().find(id).stream().toList()
                : List.of();
    }

    private String create(NamedType type) {
        String name = writing.name(type.namespace(), type.name());
        return switch (type) {
            case EnumType each ->
                "CREATE TYPE " + name + " AS ENUM ("
                        + each.values().stream().map(writing.syntax()::text).collect(Collectors.joining(", ")) + ")";
            case Domain each -> "CREATE DOMAIN " + name + " AS " + writing.type(each.base()) + conditions(each);
        };
    }

    private String conditions(Domain domain) {
        String nullability = domain.nullable() ? "" : " NOT NULL";
        return nullability
                + source(domain)
                + domain.checks().stream()
                        .map(check -> "\n  CHECK (" + check + ")")
                        .collect(Collectors.joining());
    }

    private String source(Domain domain) {
        ColumnType base = writing.base(domain.base());
        Syntax syntax = writing.syntax();
        return switch (domain.source()) {
            case ValueSource.Literal(String value) -> " DEFAULT " + Literals.of(value, base, syntax);
            case ValueSource.Expression(String sql) -> " DEFAULT " + syntax.expressionDefault(sql);
            case ValueSource.CurrentTime _ -> " DEFAULT " + syntax.currentTime(base);
            case ValueSource.None _, ValueSource.Identity _, ValueSource.Generated _ -> "";
        };
    }
}
