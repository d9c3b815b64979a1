package keyline.model.migration;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import keyline.model.dialect.Dialect;
import keyline.model.dialect.Syntax;

/// How each dialect changes tables, by its key. SQLite and D1, which make them anew, aren't in it.
final class Alters {

    private static final Map<String, Function<Syntax, AlterSyntax>> ALL = Map.of(
            "postgresql", PostgreSqlAlter::new,
            "mysql", _ -> new MySqlAlter(),
            "mariadb", _ -> new MySqlAlter(),
            "h2", H2Alter::new,
            "mssql", SqlServerAlter::new,
            "oracle", OracleAlter::new);

    private Alters() {}

    static Optional<AlterSyntax> of(Dialect dialect) {
        return Optional.ofNullable(ALL.get(dialect.key())).map(make -> make.apply(dialect.syntax()));
    }
}
