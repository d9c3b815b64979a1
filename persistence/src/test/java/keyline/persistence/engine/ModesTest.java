package keyline.persistence.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.dialect.Ddl;
import keyline.model.dialect.DdlOptions;
import keyline.model.dialect.DdlOptions.Constraints;
import keyline.model.dialect.DdlOptions.Drops;
import keyline.model.dialect.Dialects;
import keyline.model.dialect.Script;
import keyline.model.dialect.Statement.Part;
import keyline.model.example.Shop;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Runs scripts for Oracle and SQL Server on systems that know most of their words. What these lack is taken out of the
/// statements first; all that is left has to run.
class ModesTest {

    private static final List<Gap> ORACLE_ON_H2 = List.of(
            new Gap("(?s)BEGIN\\b.*|ALTER TABLE \\S+ MODIFY .*", ""),
            new Gap(" DEFERRABLE INITIALLY (IMMEDIATE|DEFERRED)", ""),
            new Gap("\\) VIRTUAL", ")"),
            new Gap("(?s)(CREATE (?:UNIQUE )?INDEX .*), \\([^()]*\\)\\)", "$1)"),
            new Gap("\\(\"null\" IS NULL = 0\\)", "(\"null\" IS NOT NULL)"),
            new Gap("TRUNC\\(SYSDATE\\)", "CURRENT_DATE"));

    private static final List<Gap> ORACLE_ON_HSQLDB = List.of(
            new Gap("(?s)BEGIN\\b.*|ALTER TABLE \\S+ MODIFY .*", ""),
            new Gap(" DEFERRABLE INITIALLY (IMMEDIATE|DEFERRED)", ""),
            new Gap("\\) VIRTUAL", ")"),
            new Gap("(?s)(CREATE (?:UNIQUE )?INDEX .*), \\([^()]*\\)\\)", "$1)"),
            new Gap("\\(\"null\" IS NULL = 0\\)", "(\"null\" IS NOT NULL)"),
            new Gap(" DEFAULT DATE '\\S*'", ""),
            new Gap(" ON DELETE SET NULL", ""),
            new Gap(" CHECK \\((\\w+|\"[^\"]+\") IS JSON\\)", ""));

    private static final List<Gap> SQL_SERVER_ON_H2 = List.of(
            new Gap("(?s)IF SCHEMA_ID\\(.*\\) IS NULL EXEC\\(N'(CREATE SCHEMA .*)'\\)", "$1"),
            new Gap("(?s)(EXEC|SET IDENTITY_INSERT|SET QUOTED_IDENTIFIER|IF OBJECT_ID)\\b.*", ""),
            new Gap("(?s)(CREATE (?:UNIQUE )?INDEX .*\\))\\s+WHERE .*", "$1"),
            new Gap("(?s)AS \\(CAST\\((.*?) AS (\\w+)\\)\\)( PERSISTED)?", "$2 GENERATED ALWAYS AS ($1)"),
            new Gap("\\[([^]\\[]*)\\[bracket]](\\w*)]", "\"$1[bracket]$2\""),
            new Gap("\\[([^]\"]*)\"([^]\"]*)]", "\"$1\"\"$2\""),
            new Gap("\\[/\\*]", "\"/*\""),
            new Gap("\\[it's]", "\"it's\""),
            new Gap(" REFERENCES dbo\\.", " REFERENCES PUBLIC."),
            new Gap("SYSDATETIME(OFFSET)?\\(\\)", "CURRENT_TIMESTAMP"));

    /// What a system lacks of another's words.
    private record Gap(String words, String instead) {}

    @TestFactory
    Stream<DynamicTest> h2_runs_scripts_for_oracle() {
        return runs("oracle", "jdbc:h2:mem:;MODE=Oracle", "SET REFERENTIAL_INTEGRITY TRUE", ORACLE_ON_H2);
    }

    @TestFactory
    Stream<DynamicTest> hsqldb_runs_scripts_for_oracle() {
        return runs(
                "oracle", "jdbc:hsqldb:mem:oracle;shutdown=true", "SET DATABASE SQL SYNTAX ORA TRUE", ORACLE_ON_HSQLDB);
    }

    @TestFactory
    Stream<DynamicTest> h2_runs_scripts_for_sql_server() {
        return runs("mssql", "jdbc:h2:mem:;MODE=MSSQLServer", "SET REFERENTIAL_INTEGRITY TRUE", SQL_SERVER_ON_H2);
    }

    private static Stream<DynamicTest> runs(String dialect, String url, String first, List<Gap> gaps) {
        var target = Dialects.of(dialect).orElseThrow();
        DdlOptions rows = DdlOptions.DEFAULT.with(Shop.rows());
        Script shop = Ddl.script(Shop.document().schema(), target, rows);
        Stream<DynamicTest> random = Seeds.usually(120)
                .mapToObj(seed -> DynamicTest.dynamicTest(dialect + " " + seed, () -> {
                    Schema schema = RandomSchemas.of(seed);
                    assumeTrue(refersToConstraints(schema), "H2 and HSQLDB refer to no unique index");
                    assumeTrue(hasDifferentKeys(schema), "H2 and HSQLDB have no two keys over the same columns");
                    run(Ddl.script(schema, target, options(seed)), url, first, gaps);
                }));
        return Stream.concat(Stream.of(DynamicTest.dynamicTest("shop", () -> run(shop, url, first, gaps))), random);
    }

    /// SQL Server lets a foreign key refer to a unique index.
    private static boolean refersToConstraints(Schema schema) {
        return schema.tables().stream().allMatch(table -> {
            Table alone = table.withIndexes(List.of());
            return schema.inbound(table.id()).stream()
                    .allMatch(each -> alone.isKey(each.key().parentColumns()));
        });
    }

    /// Oracle has keys over the same columns in another order.
    private static boolean hasDifferentKeys(Schema schema) {
        return schema.tables().stream()
                .map(table -> table.withIndexes(List.of()).keys())
                .allMatch(keys -> keys.stream().map(HashSet::new).distinct().count() == keys.size());
    }

    private static DdlOptions options(long seed) {
        return DdlOptions.DEFAULT
                .with(seed % 2 == 0 ? Constraints.INLINE : Constraints.ALTER_TABLE)
                .with(seed % 5 == 0 ? Drops.FIRST : Drops.NONE);
    }

    private static void run(Script script, String url, String first, List<Gap> gaps) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, "SA", "");
                Statement statement = connection.createStatement()) {
            statement.execute(first);
            for (var each : script.statements()) {
                String sql = filled(each.sql(), gaps);
                if (!sql.isBlank()) {
                    execute(statement, sql);
                }
            }
            assertThat(tables(connection)).isEqualTo(madeIn(script));
        }
    }

    private static int tables(Connection connection) throws SQLException {
        int tables = 0;
        try (ResultSet rows =
                connection.getMetaData().getTables(null, null, "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (rows.next()) {
                tables += rows.getString("TABLE_SCHEM").matches("INFORMATION_SCHEMA|SYSTEM_LOBS") ? 0 : 1;
            }
        }
        return tables;
    }

    private static int madeIn(Script script) {
        return (int) script.statements().stream()
                .filter(each -> each.part() == Part.TABLE)
                .count();
    }

    private static String filled(String sql, List<Gap> gaps) {
        String filled = sql;
        for (Gap gap : gaps) {
            filled = filled.replaceAll(gap.words, gap.instead);
        }
        return filled;
    }

    private static void execute(Statement statement, String sql) throws SQLException {
        try {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new SQLException(sql + "\n" + e.getMessage(), e);
        }
    }
}
