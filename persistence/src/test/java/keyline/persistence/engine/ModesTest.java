package keyline.persistence.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import keyline.model.Schema;
import keyline.model.dialect.Ddl;
import keyline.model.dialect.DdlOptions;
import keyline.model.dialect.DdlOptions.Constraints;
import keyline.model.dialect.DdlOptions.Drops;
import keyline.model.dialect.Dialect;
import keyline.model.dialect.Dialects;
import keyline.model.dialect.Script;
import keyline.model.dialect.Statement.Part;
import keyline.model.example.Shop;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.opentest4j.TestAbortedException;

/// Runs scripts for Oracle and SQL Server on systems that know most of their words. Words that these lack are put in
/// others first; then every statement has to run, but for what a system can't be told in any words.
class ModesTest {

    private static final String NAME_OR_TEXT = "'[^']*'|--.*|\\[([^]]*(?:]][^]]*)*)]";

    private static final List<Gap> ORACLE_ON_BOTH = List.of(
            new Gap("(?s)BEGIN\\b.*", "", "blocks of PL/SQL"),
            new Gap("(?s)ALTER TABLE \\S+ MODIFY .*", "", "an identity that goes on after its rows"),
            new Gap(" DEFERRABLE INITIALLY (IMMEDIATE|DEFERRED)", "", "deferred constraints"),
            new Gap(" WITH LOCAL TIME ZONE", " WITH TIME ZONE", "times in the session's zone"),
            new Gap("\\) VIRTUAL", ")", "a word for columns that aren't stored"),
            new Gap("(?s)(CREATE (?:UNIQUE )?INDEX .*), \\([^()]*\\)\\)", "$1)", "indexes of expressions"),
            new Gap("\\(\"null\" IS NULL = 0\\)", "(\"null\" IS NOT NULL)", "truth as a number"));

    private static final List<Gap> ORACLE_ON_H2 =
            List.of(new Gap("TRUNC\\(SYSDATE\\)", "CURRENT_DATE", "TRUNC of a day as a default"));

    private static final List<Gap> ORACLE_ON_HSQLDB = List.of(
            new Gap(
                    " DEFAULT DATE '(\\S*)'",
                    " DEFAULT TIMESTAMP '$1 00:00:00'",
                    "days as defaults of DATE, a time here"),
            new Gap(" CHECK \\((\\w+|\"[^\"]+\") IS JSON\\)", "", "checks of JSON"));

    private static final List<Gap> SQL_SERVER_ON_H2 = List.of(
            new Gap(
                    "(?s)IF SCHEMA_ID\\(.*\\) IS NULL EXEC\\(N'(CREATE SCHEMA .*)'\\)",
                    match -> Matcher.quoteReplacement(match.group(1).replace("''", "'")),
                    "statements in a text"),
            new Gap("(?s)(EXEC|SET IDENTITY_INSERT|SET QUOTED_IDENTIFIER|IF OBJECT_ID)\\b.*", "", "procedures"),
            new Gap(NAME_OR_TEXT, ModesTest::quoted, "names in brackets that hold brackets, quotes or comments"),
            new Gap(
                    "(?s)CREATE UNIQUE INDEX .* ON (.+)\\s\\(([^()]*)\\)\\z",
                    match -> "$0; ALTER TABLE $1 ADD UNIQUE (" + columns(match.group(2)) + ")",
                    "foreign keys to a unique index"),
            new Gap("(?s)(CREATE (?:UNIQUE )?INDEX .*\\))\\s+WHERE .*", "$1", "indexes of some rows"),
            new Gap(
                    "(?s)AS \\(CAST\\((.*?) AS (\\w+)\\)\\)( PERSISTED)?",
                    "$2 GENERATED ALWAYS AS ($1)",
                    "computed columns in SQL Server's words"),
            new Gap(" REFERENCES dbo\\.", " REFERENCES PUBLIC.", "a schema dbo"),
            new Gap("SYSDATETIME(OFFSET)?\\(\\)", "CURRENT_TIMESTAMP", "SYSDATETIME"));

    private static final List<Refusal> REFUSED_BY_HSQLDB = List.of(new Refusal(
            "SET NULL requires nullable column",
            new Gap(" ON DELETE SET NULL", "", "SET NULL over columns that are NOT NULL, which Oracle refuses later")));

    private static final List<Lack> LACKS_OF_HSQLDB = List.of(new Lack(
            "a UNIQUE constraint already exists on the set of columns",
            ModesTest::turnsKeysRound,
            "HSQLDB has no two keys over the same columns in another order"));

    private static final Mode ORACLE_MODE_OF_H2 = new Mode(
            "oracle",
            "jdbc:h2:mem:;MODE=Oracle",
            "SET REFERENTIAL_INTEGRITY TRUE",
            both(ORACLE_ON_BOTH, ORACLE_ON_H2),
            List.of(),
            List.of());

    private static final Mode ORACLE_SYNTAX_OF_HSQLDB = new Mode(
            "oracle",
            "jdbc:hsqldb:mem:oracle;shutdown=true",
            "SET DATABASE SQL SYNTAX ORA TRUE",
            both(ORACLE_ON_BOTH, ORACLE_ON_HSQLDB),
            REFUSED_BY_HSQLDB,
            LACKS_OF_HSQLDB);

    private static final Mode SQL_SERVER_MODE_OF_H2 = new Mode(
            "mssql",
            "jdbc:h2:mem:;MODE=MSSQLServer",
            "SET REFERENTIAL_INTEGRITY TRUE",
            SQL_SERVER_ON_H2,
            List.of(),
            List.of());

    /// A system that reads the words of another.
    private record Mode(
            String dialect, String url, String first, List<Gap> gaps, List<Refusal> refused, List<Lack> lacks) {

        Dialect target() {
            return Dialects.of(dialect).orElseThrow();
        }

        String filled(String sql) {
            String filled = sql;
            for (Gap gap : gaps) {
                filled = gap.fill(filled);
            }
            return filled;
        }

        List<String> lacked(String sql) {
            List<String> lacked = new ArrayList<>();
            String filled = sql;
            for (Gap gap : gaps) {
                String next = gap.fill(filled);
                if (!next.equals(filled)) {
                    lacked.add(gap.lacks);
                }
                filled = next;
            }
            return lacked;
        }

        /// The same in other words, where these are refused; unchanged where there are none.
        String refilled(String sql, SQLException e) {
            String filled = sql;
            for (Refusal refusal : refused) {
                filled = String.valueOf(e.getMessage()).contains(refusal.error) ? refusal.gap.fill(filled) : filled;
            }
            return filled;
        }
    }

    /// What a system lacks of another's words, and what says the same there; nothing where nothing does.
    private record Gap(Pattern words, Function<MatchResult, String> instead, String lacks) {

        Gap(String words, Function<MatchResult, String> instead, String lacks) {
            this(Pattern.compile(words), instead, lacks);
        }

        Gap(String words, String instead, String lacks) {
            this(words, _ -> instead, lacks);
        }

        String fill(String sql) {
            return words.matcher(sql).replaceAll(instead);
        }
    }

    /// What only some statements can't be told: the gap is filled where the error says so.
    private record Refusal(String error, Gap gap) {}

    /// What a system can't be told: the error says so, and the schema has it.
    private record Lack(String error, Predicate<Schema> in, String reason) {

        boolean explains(SQLException refusal, Schema schema) {
            return String.valueOf(refusal.getMessage()).contains(error) && in.test(schema);
        }
    }

    @TestFactory
    Stream<DynamicTest> h2_runs_scripts_for_oracle() {
        return runs(ORACLE_MODE_OF_H2);
    }

    @TestFactory
    Stream<DynamicTest> hsqldb_runs_scripts_for_oracle() {
        return runs(ORACLE_SYNTAX_OF_HSQLDB);
    }

    @TestFactory
    Stream<DynamicTest> h2_runs_scripts_for_sql_server() {
        return runs(SQL_SERVER_MODE_OF_H2);
    }

    private static Stream<DynamicTest> runs(Mode mode) {
        DdlOptions rows = DdlOptions.DEFAULT.with(Shop.rows());
        Script shop = Ddl.script(Shop.document().schema(), mode.target(), rows);
        Stream<DynamicTest> random = Seeds.usually(120)
                .mapToObj(seed -> DynamicTest.dynamicTest(
                        mode.dialect + " " + seed, () -> runOrSkip(RandomSchemas.of(seed), options(seed), mode)));
        return Stream.concat(Stream.of(DynamicTest.dynamicTest("shop", () -> run(shop, mode))), random);
    }

    private static void runOrSkip(Schema schema, DdlOptions options, Mode mode) throws SQLException {
        try {
            run(Ddl.script(schema, mode.target(), options), mode);
        } catch (SQLException e) {
            for (Lack lack : mode.lacks) {
                if (lack.explains(e, schema)) {
                    throw new TestAbortedException(lack.reason, e);
                }
            }
            throw e;
        }
    }

    /// Oracle has keys over the same columns in another order.
    private static boolean turnsKeysRound(Schema schema) {
        return schema.tables().stream()
                .map(table -> Set.copyOf(table.withIndexes(List.of()).keys()))
                .anyMatch(keys -> keys.stream().map(Set::copyOf).distinct().count() < keys.size());
    }

    private static String quoted(MatchResult nameOrText) {
        String name = nameOrText.group(1);
        return Matcher.quoteReplacement(
                name == null
                        ? nameOrText.group()
                        : '"' + name.replace("]]", "]").replace("\"", "\"\"") + '"');
    }

    private static String columns(String parts) {
        return Matcher.quoteReplacement(parts.replaceAll(" DESC\\b", ""));
    }

    private static List<Gap> both(List<Gap> some, List<Gap> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private static DdlOptions options(long seed) {
        return DdlOptions.DEFAULT
                .with(seed % 2 == 0 ? Constraints.INLINE : Constraints.ALTER_TABLE)
                .with(seed % 5 == 0 ? Drops.FIRST : Drops.NONE);
    }

    private static void run(Script script, Mode mode) throws SQLException {
        try (Connection connection = DriverManager.getConnection(mode.url, "SA", "");
                Statement statement = connection.createStatement()) {
            statement.execute(mode.first);
            for (var each : script.statements()) {
                execute(statement, each.sql(), mode);
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

    private static void execute(Statement statement, String sql, Mode mode) throws SQLException {
        String filled = mode.filled(sql);
        if (!filled.isBlank()) {
            try {
                statement.execute(filled);
            } catch (SQLException e) {
                String refilled = mode.refilled(filled, e);
                if (refilled.equals(filled)) {
                    throw new SQLException("%s\n%s\nlacks %s".formatted(filled, e.getMessage(), mode.lacked(sql)), e);
                }
                statement.execute(refilled);
            }
        }
    }
}
