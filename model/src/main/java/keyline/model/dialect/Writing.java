package keyline.model.dialect;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import keyline.model.ColumnId;
import keyline.model.ColumnType;
import keyline.model.NamedType;
import keyline.model.Namespace;
import keyline.model.NamespaceId;
import keyline.model.Place;
import keyline.model.Schema;
import keyline.model.Table;

/// What the writers of one script share: the fitted schema, the dialect, the options, and how names are written.
///
/// @param remarks what was noticed, by place
record Writing(Schema schema, Dialect dialect, DdlOptions options, Map<Place, List<String>> remarks) {

    static Writing of(Fitted fitted, Dialect dialect, DdlOptions options) {
        Map<Place, List<String>> remarks = fitted.notices().stream()
                .collect(Collectors.groupingBy(
                        Notice::place, LinkedHashMap::new, Collectors.mapping(Notice::message, Collectors.toList())));
        return new Writing(fitted.schema(), dialect, options, remarks);
    }

    Syntax syntax() {
        return dialect.syntax();
    }

    List<String> remarksOn(Place place) {
        return remarks.getOrDefault(place, List.of());
    }

    boolean hasComments() {
        return options.comments() == DdlOptions.Comments.WRITTEN;
    }

    String name(String name) {
        return switch (options.quoting()) {
            case ALWAYS -> dialect.quote(name);
            case WHEN_NEEDED -> dialect.quoteIfNeeded(name);
        };
    }

    String names(Collection<String> names) {
        StringJoiner joined = new StringJoiner(", ");
        names.forEach(each -> joined.add(name(each)));
        return joined.toString();
    }

    String names(Table table, List<ColumnId> columns) {
        return names(table.namesOf(columns));
    }

    String name(Table table) {
        return name(table.namespace(), table.name());
    }

    /// A name behind that of its namespace.
    String name(NamespaceId namespace, String name) {
        String qualifier =
                schema.namespaces().find(namespace).map(Namespace::name).orElse("");
        return qualifier.isEmpty() ? name(name) : name(qualifier) + "." + name(name);
    }

    /// An expression over the columns of a table: verbatim, but for the quotes that this dialect wants around their
    /// names, and for its texts.
    String expression(String sql, Table table) {
        Map<String, String> columns = new HashMap<>();
        table.columns().forEach(each -> columns.putIfAbsent(each.name().toLowerCase(Locale.ROOT), each.name()));
        return Expressions.replaceNames(
                expression(sql),
                name -> Optional.ofNullable(columns.get(name.toLowerCase(Locale.ROOT)))
                        .map(this::name));
    }

    /// An expression in which no columns stand. Its texts are in the quotes of the standard, in which a backslash is
    /// nothing special: dialects differ in that, and in the letters that they take without a prefix.
    String expression(String sql) {
        return Expressions.replaceTexts(
                sql,
                text -> text.chars().allMatch(each -> each < 128 && each != '\\') ? quoted(text) : syntax().text(text));
    }

    /// The query of a view: verbatim, but for the quotes of names and for its texts.
    String query(String sql) {
        return new QueryNames(schema, dialect, this::name).written(expression(sql));
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    /// The name of a type. An enum is named where the dialect has such types, and spelled out where it is a column's.
    String type(ColumnType type) {
        return switch (type) {
            case ColumnType.Plain plain -> syntax().plain(plain);
            case ColumnType.Decimal decimal -> syntax().decimal(decimal);
            case ColumnType.Char each -> syntax().character(each.length());
            case ColumnType.Varchar each -> syntax().varchar(each.length());
            case ColumnType.Verbatim each -> each.sql();
            case ColumnType.Named named ->
                schema.types().find(named.type()).map(this::type).orElse("");
        };
    }

    private String type(NamedType type) {
        return type instanceof NamedType.EnumType each && !dialect.has(Feature.ENUM_TYPES)
                ? each.values().stream().map(syntax()::text).collect(Collectors.joining(", ", "ENUM(", ")"))
                : name(type.namespace(), type.name());
    }

    /// The type under domains.
    ColumnType base(ColumnType type) {
        return new TypeExpansion(schema, dialect).layers(type).base();
    }
}
