package keyline.persistence.database;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import keyline.model.ColumnType;
import keyline.model.NamedType;
import keyline.model.NamedType.Domain;
import keyline.model.NamedType.EnumType;
import keyline.model.Namespace;
import keyline.model.NamespaceId;
import keyline.model.Schema;
import keyline.model.TypeId;
import keyline.model.View;
import keyline.model.ViewId;

/// Reads the schemas, types and views of a PostgreSQL database, and knows afterwards which oid is which.
final class PostgreSqlObjects {

    /// Keeps what belongs to the user, where `n` is the namespace.
    static final String USERS = "n.nspname <> 'information_schema' AND n.nspname NOT LIKE 'pg\\_%'";

    private static final String NAMESPACES = """
        SELECT n.oid, n.nspname, n.nspname = current_schema() AS is_default
        FROM pg_namespace n
        WHERE %s
        ORDER BY n.oid\
        """.formatted(USERS);

    private static final String ENUMS = """
        SELECT t.oid, t.typnamespace, t.typname, obj_description(t.oid, 'pg_type') AS comment,
            array(SELECT e.enumlabel::text FROM pg_enum e
                WHERE e.enumtypid = t.oid ORDER BY e.enumsortorder) AS labels
        FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace
        WHERE t.typtype = 'e' AND %s
        ORDER BY t.oid\
        """.formatted(USERS);

    private static final String DOMAINS = """
        SELECT t.oid, t.typnamespace, t.typname, obj_description(t.oid, 'pg_type') AS comment,
            t.typbasetype, format_type(t.typbasetype, t.typtypmod) AS base, t.typnotnull,
            pg_get_expr(t.typdefaultbin, 0) AS default_value,
            array(SELECT pg_get_expr(c.conbin, 0) FROM pg_constraint c
                WHERE c.contypid = t.oid AND c.contype = 'c' ORDER BY c.oid) AS checks
        FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace
        WHERE t.typtype = 'd' AND %s
        ORDER BY t.oid\
        """.formatted(USERS);

    private static final String VIEWS = """
        SELECT c.relnamespace, c.relname, pg_get_viewdef(c.oid) AS query, obj_description(c.oid, 'pg_class') AS comment
        FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE c.relkind = 'v' AND %s
        ORDER BY c.oid\
        """.formatted(USERS);

    private final Query query;
    private final IdSequence ids;
    private final Map<Long, NamespaceId> namespaces = new HashMap<>();
    private final Map<Long, TypeId> types = new HashMap<>();

    PostgreSqlObjects(Query query, IdSequence ids) {
        this.query = query;
        this.ids = ids;
    }

    NamespaceId namespace(long oid) {
        return namespaces.getOrDefault(oid, Namespace.DEFAULT.id());
    }

    /// The type of that oid, which the system calls `words`.
    ColumnType type(long oid, String words) {
        TypeId named = types.get(oid);
        return named == null ? PostgreSqlTypes.read(words) : new ColumnType.Named(named);
    }

    Schema readNamespacesAndTypes() throws SQLException {
        Schema schema = Schema.empty();
        for (Namespace namespace : query.list(NAMESPACES, this::namespace)) {
            schema = schema.with(namespace);
        }
        for (NamedType type : query.list(ENUMS, this::enumType)) {
            schema = schema.with(type);
        }
        for (NamedType type : query.list(DOMAINS, this::domain)) {
            schema = schema.with(type);
        }
        return schema;
    }

    Schema withViews(Schema schema) throws SQLException {
        Schema changed = schema;
        for (View view : query.list(VIEWS, this::view)) {
            changed = changed.with(view);
        }
        return changed;
    }

    private Namespace namespace(ResultSet row) throws SQLException {
        if (row.getBoolean("is_default")) {
            return Namespace.DEFAULT;
        }
        Namespace namespace = new Namespace(ids.next(NamespaceId::new), row.getString("nspname"));
        namespaces.put(row.getLong("oid"), namespace.id());
        return namespace;
    }

    private EnumType enumType(ResultSet row) throws SQLException {
        return new EnumType(
                newType(row),
                namespace(row.getLong("typnamespace")),
                row.getString("typname"),
                texts(row.getArray("labels")),
                Query.text(row, "comment"));
    }

    private Domain domain(ResultSet row) throws SQLException {
        ColumnType base = type(row.getLong("typbasetype"), row.getString("base"));
        List<String> checks = texts(row.getArray("checks"));
        return new Domain(
                newType(row),
                namespace(row.getLong("typnamespace")),
                row.getString("typname"),
                base,
                !row.getBoolean("typnotnull"),
                PostgreSqlDefaults.read(Query.text(row, "default_value")),
                checks,
                Query.text(row, "comment"));
    }

    private TypeId newType(ResultSet row) throws SQLException {
        TypeId id = ids.next(TypeId::new);
        types.put(row.getLong("oid"), id);
        return id;
    }

    private View view(ResultSet row) throws SQLException {
        return new View(
                ids.next(ViewId::new),
                namespace(row.getLong("relnamespace")),
                row.getString("relname"),
                row.getString("query").strip(),
                Query.text(row, "comment"));
    }

    private static List<String> texts(Array array) throws SQLException {
        return Arrays.stream((Object[]) array.getArray()).map(String::valueOf).toList();
    }
}
