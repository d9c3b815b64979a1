package keyline.persistence.database.connection;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import keyline.model.Document;
import keyline.model.Namespace;
import keyline.model.NamespaceId;
import keyline.model.Schema;
import keyline.model.read.Design;
import keyline.model.read.ReadReport;
import keyline.persistence.database.Catalogue;
import keyline.persistence.database.H2Catalogue;
import keyline.persistence.database.MariaDbCatalogue;
import keyline.persistence.database.MySqlCatalogue;
import keyline.persistence.database.OracleCatalogue;
import keyline.persistence.database.PostgreSqlCatalogue;
import keyline.persistence.database.Query;
import keyline.persistence.database.Sequences;
import keyline.persistence.database.SqlServerCatalogue;
import keyline.persistence.database.SqliteCatalogue;

/// What a live database says about itself.
///
/// @param document without positions
/// @param home what the database calls the default namespace, `public` for instance; empty where it has no schemas
/// @param report what of it wasn't understood
public record LiveDesign(Document document, String home, ReadReport report) {

    static LiveDesign read(DatabaseKind kind, Query query) throws SQLException {
        Connection connection = query.connection();
        Design design = catalogue(kind, connection).read(query);
        ReadReport report = design.report().and(sequences(kind, connection).left(query));
        return new LiveDesign(design.document(), home(kind, connection), report);
    }

    private static Sequences sequences(DatabaseKind kind, Connection connection) throws SQLException {
        return switch (kind) {
            case POSTGRESQL -> Sequences.POSTGRESQL;
            case MYSQL, MARIADB ->
                mySqlCatalogue(connection) instanceof MariaDbCatalogue ? Sequences.MARIADB : Sequences.NONE;
            case SQLITE -> Sequences.NONE;
            case SQL_SERVER -> Sequences.SQL_SERVER;
            case ORACLE -> Sequences.ORACLE;
            case H2 -> Sequences.H2;
        };
    }

    private static Catalogue catalogue(DatabaseKind kind, Connection connection) throws SQLException {
        return switch (kind) {
            case POSTGRESQL -> new PostgreSqlCatalogue();
            case MYSQL, MARIADB -> mySqlCatalogue(connection);
            case SQLITE -> new SqliteCatalogue();
            case SQL_SERVER -> new SqlServerCatalogue();
            case ORACLE -> new OracleCatalogue();
            case H2 -> new H2Catalogue();
        };
    }

    /// One driver and one protocol serve both, and people take the one name for the other.
    private static Catalogue mySqlCatalogue(Connection connection) throws SQLException {
        String product = connection.getMetaData().getDatabaseProductVersion()
                + connection.getMetaData().getDatabaseProductName();
        return product.toLowerCase(Locale.ROOT).contains("mariadb") ? new MariaDbCatalogue() : new MySqlCatalogue();
    }

    private static String home(DatabaseKind kind, Connection connection) throws SQLException {
        return Optional.ofNullable(
                        switch (kind) {
                            case MYSQL, MARIADB -> connection.getCatalog();
                            case SQLITE -> "";
                            case SQL_SERVER -> "dbo";
                            case POSTGRESQL, ORACLE, H2 -> connection.getSchema();
                        })
                .orElse("");
    }

    /// Its schema.
    public Schema schema() {
        return document.schema();
    }

    /// The name that the database has for a namespace.
    public String name(NamespaceId namespace) {
        return namespace.equals(Namespace.DEFAULT.id())
                ? home
                : schema().namespaces().find(namespace).map(Namespace::name).orElse("");
    }

    /// Whether the namespace is called so, in any case.
    boolean isNamed(NamespaceId namespace, String name) {
        return name(namespace).toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT));
    }
}
