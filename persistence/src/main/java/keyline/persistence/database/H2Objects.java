package keyline.persistence.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keyline.model.ColumnType;
import keyline.model.ColumnType.Named;
import keyline.model.NamedType.Domain;
import keyline.model.NamedType.EnumType;
import keyline.model.Namespace;
import keyline.model.NamespaceId;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TypeId;
import keyline.model.View;
import keyline.model.ViewId;

/// Reads the schemas, enums, domains and views of an H2 database, and knows afterwards which is which.
final class H2Objects {

    private static final String SCHEMATA = """
        SELECT schema_name, schema_name = CURRENT_SCHEMA AS is_default
        FROM information_schema.schemata
        WHERE schema_name <> 'INFORMATION_SCHEMA'
        ORDER BY schema_name\
        """;

    private static final String ENUM_VALUES = """
        SELECT object_schema, object_name, object_type, enum_identifier, value_name
        FROM information_schema.enum_values
        ORDER BY object_schema, object_name, object_type, enum_identifier, value_ordinal\
        """;

    /// A domain over another comes after it: it has all conditions of that and more.
    private static final String DOMAINS = """
        SELECT domain_schema, domain_name, data_type, character_maximum_length, numeric_precision, numeric_scale,
            domain_default, parent_domain_schema, parent_domain_name, remarks
        FROM information_schema.domains
        WHERE domain_schema <> 'INFORMATION_SCHEMA'
        ORDER BY parent_domain_name IS NOT NULL, domain_schema, domain_name\
        """;

    private static final String DOMAIN_CHECKS = """
        SELECT d.domain_schema, d.domain_name, c.check_clause
        FROM information_schema.domain_constraints d
        JOIN information_schema.check_constraints c
            ON c.constraint_schema = d.constraint_schema AND c.constraint_name = d.constraint_name
        ORDER BY d.constraint_schema, d.constraint_name\
        """;

    private static final String VIEWS = """
        SELECT table_schema, table_name, view_definition, remarks
        FROM information_schema.views
        WHERE table_schema <> 'INFORMATION_SCHEMA'
        ORDER BY table_schema, table_name\
        """;

    private final Query query;
    private final IdSequence ids;
    private final Map<String, Namespace> namespaces = new LinkedHashMap<>();
    private final Map<H2Name, Domain> domains = new LinkedHashMap<>();
    private final Map<List<String>, EnumType> enums = new LinkedHashMap<>();
    private final Map<Holder, List<String>> values = new HashMap<>();
    private final List<View> views = new ArrayList<>();

    /// A column, by its table and number, or a domain that has an enum's values.
    private record Holder(H2Name name, String kind, String number) {}

    H2Objects(Query query, IdSequence ids) {
        this.query = query;
        this.ids = ids;
    }

    void read() throws SQLException {
        query.each(SCHEMATA, row -> namespaces.put(row.getString("schema_name"), newNamespace(row)));
        query.each(ENUM_VALUES, row -> {
            H2Name name = H2Name.of(row, "object");
            Holder holder = new Holder(name, row.getString("object_type"), row.getString("enum_identifier"));
            values.computeIfAbsent(holder, _ -> new ArrayList<>()).add(row.getString("value_name"));
        });
        query.each(DOMAINS, row -> domains.put(H2Name.of(row, "domain"), domain(row)));
        query.each(DOMAIN_CHECKS, row -> {
            String check = H2Text.plain(row.getString("check_clause"));
            domains.computeIfPresent(H2Name.of(row, "domain"), (_, domain) -> checked(domain, check));
        });
        views.addAll(query.list(VIEWS, this::view));
    }

    private Namespace newNamespace(ResultSet row) throws SQLException {
        return row.getBoolean("is_default")
                ? Namespace.DEFAULT
                : new Namespace(ids.next(NamespaceId::new), row.getString("schema_name"));
    }

    NamespaceId namespace(String name) {
        return Optional.ofNullable(namespaces.get(name))
                .orElse(Namespace.DEFAULT)
                .id();
    }

    /// The domain of that name.
    Optional<ColumnType> domain(H2Name name) {
        return Optional.ofNullable(domains.get(name)).map(domain -> new Named(domain.id()));
    }

    /// The enum that the column of that number has; the first column that has these values gives it a name.
    ColumnType enumOf(H2Name table, String number, String name) {
        return enumOf(new Holder(table, "TABLE", number), name);
    }

    private ColumnType enumOf(Holder holder, String name) {
        List<String> all = values.getOrDefault(holder, List.of());
        EnumType type = enums.computeIfAbsent(
                all, each -> new EnumType(ids.next(TypeId::new), Namespace.DEFAULT.id(), name, each, ""));
        return new Named(type.id());
    }

    private Domain domain(ResultSet row) throws SQLException {
        H2Name name = H2Name.of(row, "domain");
        ColumnType base = row.getString("data_type").equals("ENUM")
                ? enumOf(new Holder(name, "DOMAIN", "TYPE"), name.name() + "_values")
                : domain(H2Name.of(row, "parent_domain")).orElse(H2Types.read(row));
        return new Domain(
                ids.next(TypeId::new),
                namespace(name.schema()),
                name.name(),
                base,
                true,
                H2Defaults.read(H2Text.plain(Query.text(row, "domain_default"))),
                List.of(),
                Query.text(row, "remarks"));
    }

    private static Domain checked(Domain domain, String check) {
        List<String> checks = new ArrayList<>(domain.checks());
        checks.add(check);
        return new Domain(
                domain.id(),
                domain.namespace(),
                domain.name(),
                domain.base(),
                domain.nullable(),
                domain.source(),
                checks,
                domain.comment());
    }

    private View view(ResultSet row) throws SQLException {
        return new View(
                ids.next(ViewId::new),
                namespace(row.getString("table_schema")),
                row.getString("table_name"),
                Query.text(row, "view_definition"),
                Query.text(row, "remarks"));
    }

    Schema with(Collection<Table> tables) {
        Schema schema = Schema.empty();
        for (Namespace namespace : namespaces.values()) {
            schema = schema.with(namespace);
        }
        for (EnumType type : enums.values()) {
            schema = schema.with(type);
        }
        for (Domain domain : domains.values()) {
            schema = schema.with(domain);
        }
        for (Table table : tables) {
            schema = schema.with(table);
        }
        for (View view : views) {
            schema = schema.with(view);
        }
        return schema;
    }
}
