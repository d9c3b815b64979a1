package keyline.persistence.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import keyline.model.change.Change;
import keyline.persistence.read.Input;
import keyline.persistence.read.Inputs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// What people write in checks, defaults, generated columns, indexes and views, and what servers make of it: a
/// comparison with the database that it was deployed to shows no change but for those that are listed here.
@ExtendWith(Engines.class)
class LiveExpressionsTest {

    private static final List<String> CHECKS = List.of(
            "n > 0",
            "n BETWEEN 1 AND 10",
            "s IN ('a', 'b')",
            "s NOT IN ('a', 'b')",
            "s <> ''",
            "s LIKE 'x%'",
            "s NOT LIKE '%y'",
            "n > 0 AND m > 0 OR s = 'z'",
            "(n > 0 OR m > 0) AND s = 'z'",
            "NOT (n > m)",
            "n IS NULL OR m IS NOT NULL",
            "price >= 0.50",
            "d >= DATE '2020-01-01'",
            "length(s) > 3",
            "upper(s) = s",
            "coalesce(n, 0) >= 0",
            "abs(n) < 100",
            "n + m * 2 < 100",
            "(n + m) * 2 < 100",
            "n - (m - 1) > 0",
            "active",
            "NOT active",
            "CASE WHEN n > 0 THEN 1 ELSE 0 END = 1",
            "CASE n WHEN 1 THEN 'a' WHEN 2 THEN 'b' END <> 'b'",
            "n % 2 = 0",
            "-n < 5",
            "s || 'x' <> 'yx'",
            "CAST(n AS bigint) > 5",
            "CAST(price AS integer) = price",
            "n IN (1, 2) OR s = '01'",
            "trim(s) = s",
            "nullif(n, 0) > 1");

    private static final List<String> DEFAULTS = List.of(
            "integer DEFAULT 7",
            "integer DEFAULT -7",
            "numeric(10,2) DEFAULT 0.5",
            "varchar(20) DEFAULT 'it''s'",
            "boolean DEFAULT true",
            "date DEFAULT DATE '2020-01-01'",
            "date DEFAULT CURRENT_DATE",
            "timestamp DEFAULT CURRENT_TIMESTAMP",
            "integer DEFAULT (1 + 2)",
            "varchar(20) DEFAULT upper('a')");

    private static final List<String> GENERATED = List.of(
            "integer|n + m",
            "integer|n - (m - 1)",
            "numeric(12,2)|price * 2",
            "varchar(40)|upper(s)",
            "varchar(40)|coalesce(s, '')",
            "integer|CASE WHEN n > 0 THEN n ELSE 0 END");

    private static final List<String> VIEWS = List.of(
            "SELECT id, s FROM t",
            "SELECT * FROM p",
            "SELECT t.id, p.label FROM t JOIN p ON p.id = t.p",
            "SELECT t.id, p.label AS word FROM t LEFT JOIN p ON p.id = t.p WHERE t.n > 0",
            "SELECT s, count(*) AS times FROM t GROUP BY s",
            "SELECT s, sum(n) AS total FROM t GROUP BY s HAVING sum(n) > 10 ORDER BY s",
            "SELECT id FROM t WHERE s IN ('a', 'b') AND n BETWEEN 1 AND 3",
            "SELECT DISTINCT s FROM t ORDER BY s DESC",
            "SELECT id, coalesce(s, 'none') AS s FROM t",
            "SELECT id, CASE WHEN n > 0 THEN 'more' ELSE 'less' END AS sign FROM t",
            "SELECT id FROM t WHERE EXISTS (SELECT 1 FROM p WHERE p.id = t.p)",
            "SELECT id FROM t UNION ALL SELECT id FROM p",
            "SELECT a.id, b.s FROM t a JOIN t b ON a.n = b.m WHERE a.s <> b.s",
            "SELECT t.id, label FROM t JOIN p ON p.id = t.p WHERE n > 0",
            "SELECT id FROM t WHERE p IN (SELECT p.id FROM p WHERE label = 'X')",
            "SELECT q.s, q.times FROM (SELECT s, count(*) AS times FROM t GROUP BY s) q WHERE q.times > 1",
            "SELECT id FROM t EXCEPT (SELECT id FROM p UNION ALL SELECT id FROM t)");

    private static final String STAR = "A star is told as the columns that it stood for.";
    private static final String LENGTH = "It has a word of its own for it, which is another function elsewhere.";
    private static final String CONSTANT = "H2 computes constants.";

    /// What a comparison shows all the same, and why.
    private static final Map<String, Map<String, String>> TOLD_OTHERWISE = Map.of(
            "postgresql", Map.of("SELECT * FROM p", STAR),
            "mariadb",
                    Map.of(
                            "SELECT * FROM p",
                            STAR,
                            "length(s) > 3",
                            LENGTH,
                            "SELECT id FROM t WHERE EXISTS (SELECT 1 FROM p WHERE p.id = t.p)",
                            "MariaDB adds LIMIT 1."),
            "h2",
                    Map.of(
                            "SELECT * FROM p",
                            STAR,
                            "length(s) > 3",
                            LENGTH,
                            "integer DEFAULT (1 + 2)",
                            CONSTANT,
                            "varchar(20) DEFAULT upper('a')",
                            CONSTANT,
                            "SELECT id FROM t WHERE p IN (SELECT p.id FROM p WHERE label = 'X')",
                            "H2 adds DISTINCT."),
            "sqlite", Map.of());

    @TempDir
    private Path folder;

    @Test
    void postgresql_tells_what_people_write_as_they_do(PostgreSqlEngine engine) throws Exception {
        shows(engine);
    }

    @Test
    void mariadb_tells_what_people_write_as_they_do(MariaDbEngine engine) throws Exception {
        shows(engine);
    }

    @Test
    void h2_tells_what_people_write_as_they_do(H2Engine engine) throws Exception {
        shows(engine);
    }

    @Test
    void sqlite_tells_what_people_write_as_they_do(SqliteEngine engine) throws Exception {
        shows(engine);
    }

    private void shows(Engine engine) throws Exception {
        Path file = Files.writeString(folder.resolve("design.sql"), script());
        try (Input input = Inputs.open(List.of(file), "postgresql")) {
            assertThat(input.report().skipped()).isEmpty();
            List<Change> changes =
                    LiveWordsTest.changes(input.project().document().schema(), engine);
            assertThat(changes.stream().map(LiveExpressionsTest::written))
                    .as(String.valueOf(changes))
                    .containsExactlyInAnyOrderElementsOf(TOLD_OTHERWISE
                            .getOrDefault(engine.dialect().key(), Map.of())
                            .keySet());
        }
    }

    /// What was written of what has changed: `check_3` is the fourth of the checks.
    private static String written(Change change) {
        String[] name = name(change).split("_", 2);
        int index = Integer.parseInt(name[1]);
        return switch (name[0]) {
            case "default" -> DEFAULTS.get(index);
            case "generated" -> GENERATED.get(index);
            case "check" -> CHECKS.get(index);
            default -> VIEWS.get(index);
        };
    }

    private static String name(Change change) {
        if (change instanceof Change.ColumnChanged column) {
            return column.before().name();
        }
        if (change instanceof Change.ConstraintChanged constraint) {
            return constraint.before().name();
        }
        return ((Change.ViewChanged) change).before().name();
    }

    private static String script() {
        List<String> parts = new ArrayList<>(List.of(
                "id integer PRIMARY KEY",
                "n integer",
                "m integer",
                "s varchar(40)",
                "d date",
                "price numeric(10,2)",
                "active boolean",
                "p integer REFERENCES p (id)"));
        IntStream.range(0, DEFAULTS.size()).forEach(i -> parts.add("default_" + i + " " + DEFAULTS.get(i)));
        IntStream.range(0, GENERATED.size()).forEach(i -> {
            String[] words = GENERATED.get(i).split("\\|", 2);
            parts.add("generated_%d %s GENERATED ALWAYS AS (%s) STORED".formatted(i, words[0], words[1]));
        });
        IntStream.range(0, CHECKS.size())
                .forEach(i -> parts.add("CONSTRAINT check_%d CHECK (%s)".formatted(i, CHECKS.get(i))));
        String views = IntStream.range(0, VIEWS.size())
                .mapToObj(i -> "CREATE VIEW view_%d AS %s;".formatted(i, VIEWS.get(i)))
                .collect(Collectors.joining("\n"));
        return "CREATE TABLE p (id integer PRIMARY KEY, label varchar(20));\nCREATE TABLE t (\n  %s\n);\n%s\n"
                .formatted(String.join(",\n  ", parts), views);
    }
}
