package keyline.persistence.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.ColumnType.Decimal;
import keyline.model.ColumnType.Plain;
import keyline.model.ColumnType.Varchar;
import keyline.model.ColumnType.Verbatim;
import keyline.model.Constraint.Check;
import keyline.model.Constraint.ForeignKey;
import keyline.model.Constraint.PrimaryKey;
import keyline.model.Constraint.Unique;
import keyline.model.Deferral;
import keyline.model.Document;
import keyline.model.Index;
import keyline.model.ReferentialAction;
import keyline.model.Table;
import keyline.model.Value;
import keyline.model.ValueSource;
import keyline.model.read.Skipped;
import keyline.persistence.file.UnreadableFile;
import keyline.persistence.store.Pending;
import keyline.persistence.store.SampleStore;
import keyline.persistence.store.StoreState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SqliteScriptTest {

    private static final Duration SHORT = Duration.ofMillis(300);

    @TempDir
    private Path folder;

    @Test
    void columns_keep_type_nullability_default_and_generation() throws IOException {
        Table table = table("""
            CREATE TABLE t (
              id INTEGER PRIMARY KEY AUTOINCREMENT,
              "a ""b"" c" VARCHAR(40) NOT NULL DEFAULT 'it''s',
              [price] DECIMAL(10,2) DEFAULT -1.5,
              made TIMESTAMP DEFAULT CURRENT_TIMESTAMP,
              day TEXT DEFAULT CURRENT_DATE,
              flag BOOLEAN DEFAULT TRUE,
              twice INT GENERATED ALWAYS AS (id * 2) STORED,
              thrice INT AS ((id * 3)),
              spot geometry(2, 4326),
              anything,
              later TEXT DEFAULT (lower('X') || ')'),
              none INT DEFAULT NULL
            )\
            """);

        assertThat(table.columns())
                .extracting(Column::name, Column::type, Column::nullable, Column::source)
                .containsExactly(
                        tuple(
                                "id",
                                Plain.INTEGER,
                                true,
                                new ValueSource.Identity(ValueSource.Identity.Mode.BY_DEFAULT)),
                        tuple("a \"b\" c", varchar(40), false, new ValueSource.Literal("it's")),
                        tuple("price", decimal(10, 2), true, new ValueSource.Literal("-1.5")),
                        tuple("made", Plain.TIMESTAMP, true, new ValueSource.CurrentTime()),
                        tuple("day", Plain.TEXT, true, new ValueSource.Expression("CURRENT_DATE")),
                        tuple("flag", Plain.BOOLEAN, true, new ValueSource.Literal("true")),
                        tuple("twice", Plain.INTEGER, true, generated("id * 2", ValueSource.Generated.Storage.STORED)),
                        tuple(
                                "thrice",
                                Plain.INTEGER,
                                true,
                                generated("(id * 3)", ValueSource.Generated.Storage.VIRTUAL)),
                        tuple("spot", new Verbatim("geometry(2, 4326)"), true, new ValueSource.None()),
                        tuple("anything", new Verbatim("ANY"), true, new ValueSource.None()),
                        tuple("later", Plain.TEXT, true, new ValueSource.Expression("lower('X') || ')'")),
                        tuple("none", Plain.INTEGER, true, new ValueSource.None()));
    }

    @Test
    void constraints_keep_name_columns_and_text() throws IOException {
        Table table = table("""
            CREATE TABLE t (
              a INT CONSTRAINT "not null" NOT NULL CHECK (a > 0) CONSTRAINT one UNIQUE ON CONFLICT FAIL,
              b INT CONSTRAINT big CHECK (b > ')' || '('), -- a comment, with a comma
              c INT UNIQUE,
              CONSTRAINT two UNIQUE (b COLLATE NOCASE, "c" DESC)
              CONSTRAINT pk PRIMARY KEY (c, a),
              CHECK (a <> b /* ) */), CONSTRAINT last CHECK (c IN (1, 2))
            )\
            """);

        assertThat(table.primaryKey().map(PrimaryKey::name)).hasValue("pk");
        assertThat(table.primaryKey().map(key -> table.namesOf(key.columns()))).hasValue(List.of("c", "a"));
        assertThat(table.constraintsOf(Unique.class))
                .extracting(Unique::name, unique -> table.namesOf(unique.columns()))
                .containsExactly(tuple("one", List.of("a")), tuple("", List.of("c")), tuple("two", List.of("b", "c")));
        assertThat(table.constraintsOf(Check.class))
                .extracting(Check::name, Check::expression)
                .containsExactly(
                        tuple("", "a > 0"),
                        tuple("big", "b > ')' || '('"),
                        tuple("", "a <> b"),
                        tuple("last", "c IN (1, 2)"));
    }

    @Test
    void foreign_keys_keep_name_columns_actions_and_deferral() throws IOException {
        Document document = read("""
            CREATE TABLE c (
              p INT CONSTRAINT "to p" REFERENCES p ON DELETE SET NULL ON UPDATE NO ACTION,
              q INT REFERENCES p(id) MATCH FULL ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
              r INT REFERENCES p NOT DEFERRABLE INITIALLY DEFERRED NOT NULL,
              s INT REFERENCES p DEFERRABLE,
              x INT, y INT,
              CONSTRAINT pair FOREIGN KEY (x, y) REFERENCES two (a, b) ON UPDATE RESTRICT ON DELETE SET DEFAULT
            );
            CREATE TABLE p (id INTEGER PRIMARY KEY);
            CREATE TABLE two (b INT, a INT, PRIMARY KEY (a, b));
            """);
        Table table = document.schema().tableNamed("c").orElseThrow();

        assertThat(table.foreignKeys())
                .extracting(ForeignKey::name, ForeignKey::onDelete, ForeignKey::onUpdate, ForeignKey::deferral)
                .containsExactly(
                        tuple("to p", ReferentialAction.SET_NULL, ReferentialAction.NO_ACTION, Deferral.NOT_DEFERRABLE),
                        tuple("", ReferentialAction.CASCADE, ReferentialAction.NO_ACTION, Deferral.INITIALLY_DEFERRED),
                        tuple("", ReferentialAction.NO_ACTION, ReferentialAction.NO_ACTION, Deferral.NOT_DEFERRABLE),
                        tuple(
                                "",
                                ReferentialAction.NO_ACTION,
                                ReferentialAction.NO_ACTION,
                                Deferral.INITIALLY_IMMEDIATE),
                        tuple(
                                "pair",
                                ReferentialAction.SET_DEFAULT,
                                ReferentialAction.RESTRICT,
                                Deferral.NOT_DEFERRABLE));
        ForeignKey pair = table.foreignKeys().getLast();
        assertThat(table.namesOf(pair.columns())).containsExactly("x", "y");
        assertThat(document.schema().table(pair.parent()).namesOf(pair.parentColumns()))
                .containsExactly("a", "b");
        assertThat(table.column(table.columns().get(2).id()).nullable()).isFalse();
    }

    @Test
    void indexes_keep_direction_expressions_and_condition() throws IOException {
        Table table = table("""
            CREATE TABLE t (a INT, b TEXT);
            CREATE UNIQUE INDEX one ON t (b DESC, a);
            CREATE INDEX [two] ON "t" (lower(b) || ',' DESC, a COLLATE BINARY ASC) WHERE a > 0 AND b <> ';';
            """);

        assertThat(table.indexes()).extracting(Index::name).containsExactly("one", "two");
        assertThat(table.indexes().getFirst().kind()).isEqualTo(Index.Kind.UNIQUE);
        assertThat(table.indexes().getFirst().parts())
                .containsExactly(
                        new Index.OfColumn(id(table, "b"), Index.Direction.DESCENDING),
                        new Index.OfColumn(id(table, "a"), Index.Direction.ASCENDING));
        assertThat(table.indexes().getLast().parts())
                .containsExactly(
                        new Index.OfExpression("lower(b) || ','", Index.Direction.DESCENDING),
                        new Index.OfColumn(id(table, "a"), Index.Direction.ASCENDING));
        assertThat(table.indexes().getLast().where()).isEqualTo("a > 0 AND b <> ';'");
    }

    @Test
    void views_keep_their_query() throws IOException {
        Document document = read("""
            CREATE TABLE t (a INT);
            CREATE VIEW v AS SELECT a FROM t -- all
              WHERE a > 0;
            CREATE VIEW w (x) AS SELECT a FROM v;
            """);

        assertThat(document.schema().views().stream().map(view -> view.sql()))
                .containsExactly(
                        "SELECT a FROM t \n  WHERE a > 0", "WITH named(x) AS (SELECT a FROM v) SELECT * FROM named");
    }

    @Test
    void every_table_and_view_gets_a_place_parents_first() throws IOException {
        Document document = read("CREATE TABLE c (p INT REFERENCES p); CREATE TABLE p (id INTEGER PRIMARY KEY);"
                + "CREATE VIEW v AS SELECT 1");
        var boxes = document.firstDiagram().boxes();

        assertThat(boxes.size()).isEqualTo(3);
        assertThat(boxes.get(document.schema().tableNamed("p").orElseThrow().id())
                        .at()
                        .x())
                .isLessThan(boxes.get(
                                document.schema().tableNamed("c").orElseThrow().id())
                        .at()
                        .x());
    }

    @Test
    void rows_that_break_foreign_keys_and_checks_are_read_too() throws IOException {
        assertThat(rows("""
            PRAGMA foreign_keys=OFF;
            BEGIN TRANSACTION;
            CREATE TABLE p (id INTEGER PRIMARY KEY);
            CREATE TABLE t (p INT REFERENCES p, n INT CHECK (n > 0), x BLOB, r REAL);
            INSERT INTO t VALUES (7, -1, x'00ff', 2), (NULL, 'many', 'a;b', 1e300);
            COMMIT;
            """))
                .containsExactly(
                        List.of(new Value.Int(7), new Value.Int(-1), new Value.Bytes("00ff"), new Value.Real(2)),
                        List.of(Value.NULL, new Value.Text("many"), new Value.Text("a;b"), new Value.Real(1e300)));
    }

    @Test
    void integers_that_need_64_bits_become_bigint() throws IOException {
        Table table = table("CREATE TABLE t (a INTEGER, b INTEGER); INSERT INTO t VALUES (3000000000, 3)");

        assertThat(table.columns()).extracting(Column::type).containsExactly(Plain.BIGINT, Plain.INTEGER);
    }

    @Test
    void several_scripts_are_read_one_after_another() throws IOException {
        Path one = Files.writeString(folder.resolve("one.sql"), "CREATE TABLE a (id INTEGER PRIMARY KEY);");
        Path two = Files.writeString(folder.resolve("two.sql"), "CREATE TABLE b (a INT REFERENCES a);");

        try (Input input = Inputs.open(List.of(one, two), "sqlite")) {
            assertThat(input.project().document().schema().tables().size()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16", "UTF-16LE", "ISO-8859-1"})
    void encodings_are_recognised(String charset) throws IOException {
        String mark = charset.equals("UTF-16LE") ? "\uFEFF" : "";
        Path file = Files.writeString(
                folder.resolve("x.sql"), mark + "CREATE TABLE \"größe\" (a);", Charset.forName(charset));

        try (Input input = Inputs.open(List.of(file), "sqlite")) {
            assertThat(input.project().document().schema().tableNamed("größe")).isPresent();
        }
    }

    @Test
    void what_is_left_out_is_listed_with_line_and_reason() throws IOException {
        assertThat(skipped("""
            -- a comment; with a semicolon
            CREATE TABLE t (a INT);

            CREATE TRIGGER g AFTER INSERT ON t BEGIN
              UPDATE t SET a = CASE WHEN a > 1 THEN 2 END; DELETE FROM t; -- END;
            END;
            /* another
               comment */ SELECT ';' FROM t;
            .mode csv
            CREATE TABLE t (b INT); CREATE TEMP TABLE u (a);
            CREATE VIRTUAL TABLE f USING fts5(x);
            INSERT INTO t VALUES (1, 2);
            CREATE TABLE d (x INT, FOREIGN KEY (user_who_ordered) REFERENCES t);
            """))
                .extracting(Skipped::text)
                .containsExactly(
                        "line 4: CREATE TRIGGER g AFTER INSERT ON t BEGIN UPDATE t SET a = CA..."
                                + " (triggers are no part of a design)",
                        "line 8: SELECT ';' FROM t (it changes nothing)",
                        "line 9: .mode csv (it is a command of the sqlite3 shell)",
                        "line 10: CREATE TABLE t (b INT) (table t already exists)",
                        "line 10: CREATE TEMP TABLE u (a) (temporary tables are no part of a design)",
                        "line 11: CREATE VIRTUAL TABLE f USING fts5(x) (virtual tables are no part of a design)",
                        "line 12: INSERT INTO t VALUES (1, 2) (table t has 1 columns but 2 values were supplied)",
                        "line 13: CREATE TABLE d (x INT, FOREIGN KEY (user_who_ordered) REFERE..."
                                + " (unknown column \"user_who_ordered\" in foreign key definition)");
    }

    @Test
    void a_foreign_key_to_a_missing_table_is_listed() throws IOException {
        assertThat(skipped("CREATE TABLE t (a INT REFERENCES gone, b INT REFERENCES t (nowhere))"))
                .extracting(Skipped::text)
                .containsExactly(
                        "t: FOREIGN KEY (a) REFERENCES gone (there is no table gone)",
                        "t: FOREIGN KEY (b) REFERENCES t (t doesn't have these columns)");
    }

    @Test
    void a_collation_is_remarked() throws IOException {
        Path file = script("CREATE TABLE t (a TEXT COLLATE NOCASE, b TEXT COLLATE BINARY)");

        try (Input input = Inputs.open(List.of(file), "sqlite")) {
            assertThat(input.report().remarks()).containsExactly("The collation NOCASE of t.a isn't kept.");
            assertThat(input.report().skipped()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "ATTACH 'FOLDER/stolen.db' AS s|a script can't open other files",
                "PRAGMA writable_schema = ON|settings are no part of a design",
                "PRAGMA journal_mode = WAL; VACUUM INTO 'FOLDER/x'; .system touch FOLDER/x|it is a command",
                "CREATE TABLE u AS SELECT load_extension('FOLDER/x.so')|not authorized",
                "INSERT INTO t SELECT writefile('FOLDER/x', 'y')|no such function: writefile",
                "INSERT INTO t SELECT readfile('FOLDER/script.sql')|no such function: readfile",
                "INSERT INTO t VALUES (zeroblob(2000000000))|string or blob too big",
                "INSERT INTO sqlite_schema VALUES (1, 2, 3, 4, 5)|table sqlite_master may not be modified",
                "UPDATE t SET a = (WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT sum(i) FROM"
                        + " n)|it takes too long",
                "INSERT INTO t WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n"
                        + "|it takes too long",
                "CREATE TABLE u AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n"
                        + "|it takes too long",
            })
    void a_hostile_statement_is_left_out_and_the_rest_is_read(String statement, String reason) throws IOException {
        Path file = script("CREATE TABLE t (a);\nINSERT INTO t VALUES (1);\n"
                + statement.replace("FOLDER", folder.toString()).replace("; ", ";\n") + ";\nINSERT INTO t VALUES (2);");
        String before = Files.readString(file);

        try (Input input = new SqliteScript(SHORT).open(List.of(file))) {
            assertThat(input.report().skipped())
                    .singleElement()
                    .satisfies(skipped -> assertThat(skipped.reason()).contains(reason))
                    .satisfies(skipped -> assertThat(skipped.text()).hasLineCount(1));
            List<List<Value>> rows = new ArrayList<>();
            Document document = input.project().document();
            input.project().rows().forEach(document.schema().tableNamed("t").orElseThrow(), rows::add);
            assertThat(rows).hasSizeBetween(1, 2);
        }
        assertThat(file).hasContent(before);
        assertThat(folder).isDirectoryNotContaining("glob:**/{x,stolen*,*.db}");
    }

    @Test
    void a_view_that_would_never_end_is_not_run() throws IOException {
        Document document = read("CREATE VIEW bomb AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
                + " SELECT i FROM n");

        assertThat(document.schema().views().size()).isEqualTo(1);
    }

    @Test
    void an_expression_too_deep_is_left_out() throws IOException {
        assertThat(skipped("CREATE TABLE t (a CHECK (" + "(".repeat(5_000) + "a" + ")".repeat(5_000) + "))"))
                .extracting(Skipped::reason)
                .containsExactly("Recursion limit");
    }

    @Test
    void a_statement_of_a_hundred_million_characters_is_refused() throws IOException {
        Path file = folder.resolve("long.sql");
        try (var out = Files.newBufferedWriter(file, StandardCharsets.US_ASCII)) {
            out.write("CREATE TABLE t (a);\nINSERT INTO t VALUES ('");
            String piece = "x".repeat(1 << 20);
            for (int i = 0; i < 70; i++) {
                out.write(piece);
            }
        }

        assertThatThrownBy(() -> Inputs.open(List.of(file), "sqlite").close())
                .isInstanceOf(UnreadableFile.class)
                .hasMessage("long.sql can't be read: the statement at line 2 is too long.");
    }

    @Test
    void what_is_no_script_is_refused() throws IOException {
        Path file = Files.writeString(folder.resolve("notes.txt"), "hello");

        assertThatThrownBy(() -> Inputs.open(List.of(file)).close())
                .isInstanceOf(UnreadableFile.class)
                .hasMessage("notes.txt is nothing that Keyline reads; with --from it can be told what it is.");
    }

    private Path script(String sql) throws IOException {
        return Files.writeString(folder.resolve("script.sql"), sql);
    }

    private Document read(String sql) throws IOException {
        try (Input input = Inputs.open(List.of(script(sql)), "sqlite")) {
            assertThat(input.report().skipped()).isEmpty();
            return input.project().document();
        }
    }

    private Table table(String sql) throws IOException {
        return read(sql).schema().tableNamed("t").orElseThrow();
    }

    private List<List<Value>> rows(String sql) throws IOException {
        try (Input input = Inputs.open(List.of(script(sql)), "sqlite")) {
            List<List<Value>> rows = new ArrayList<>();
            Document document = input.project().document();
            input.project().rows().forEach(document.schema().tableNamed("t").orElseThrow(), rows::add);
            return rows;
        }
    }

    @Test
    void rows_that_break_a_rule_come_in_and_leave_the_rule_pending() throws IOException {
        Path file = script("""
            CREATE TABLE t (id INTEGER PRIMARY KEY, name TEXT NOT NULL, code INT UNIQUE, state TEXT DEFAULT 'new');
            INSERT INTO t (id, name, code) VALUES (1, 'a', 7), (2, 'b', 8);
            INSERT INTO t (id, name, code) VALUES (3, NULL, '7');
            INSERT INTO t (id, name, code) VALUES (4, 'd', 9);
            INSERT INTO t (id, name, code) VALUES (1, 'e', 10);
            CREATE UNIQUE INDEX names ON t (state);
            """);
        Path store = folder.resolve("rows.db");

        try (Input input = Inputs.open(List.of(file), "sqlite");
                SampleStore rows = SampleStore.open(store)) {
            assertThat(input.report().skipped()).isEmpty();
            StoreState state = rows.load(
                            input.project().document(), input.project().rows())
                    .join();
            assertThat(state.allRows()).isEqualTo(5);
            assertThat(state.pending()).extracting(Pending::offenders).containsExactly(2L, 2L, 5L, 1L);
        }
    }

    @Test
    void rows_that_break_a_rule_keep_their_values_and_defaults() throws IOException {
        assertThat(rows("""
            CREATE TABLE t (id INT UNIQUE, twice INT AS (id * 2), state TEXT DEFAULT 'new');
            INSERT INTO t (id) VALUES (5);
            INSERT INTO t (id) VALUES ('5');
            ALTER TABLE t ADD COLUMN note TEXT;
            """))
                .containsExactly(
                        List.of(new Value.Int(5), new Value.Int(10), new Value.Text("new"), Value.NULL),
                        List.of(new Value.Int(5), new Value.Int(10), new Value.Text("new"), Value.NULL));
    }

    @Test
    void rows_that_break_a_rule_are_remarked_where_their_table_goes() throws IOException {
        Path file = script("""
            CREATE TABLE t (id INT UNIQUE);
            INSERT INTO t VALUES (5);
            INSERT INTO t VALUES (5);
            ALTER TABLE t RENAME TO u;
            """);

        try (Input input = Inputs.open(List.of(file), "sqlite")) {
            assertThat(input.report().remarks())
                    .containsExactly(
                            "Rows that break the rules of t aren't kept, as it is dropped or renamed after them.");
        }
    }

    @Test
    void conflict_clauses_are_remarked() throws IOException {
        Path file = script("CREATE TABLE t (a INT UNIQUE ON CONFLICT IGNORE, b INT, UNIQUE (b) ON CONFLICT REPLACE)");

        try (Input input = Inputs.open(List.of(file), "sqlite")) {
            assertThat(input.report().remarks()).containsExactly("The ON CONFLICT clauses of t aren't kept.");
        }
    }

    private List<Skipped> skipped(String sql) throws IOException {
        try (Input input = Inputs.open(List.of(script(sql)), "sqlite")) {
            return input.report().skipped();
        }
    }

    private static ColumnId id(Table table, String column) {
        return table.columnNamed(column).orElseThrow().id();
    }

    private static ValueSource generated(String sql, ValueSource.Generated.Storage storage) {
        return new ValueSource.Generated(sql, storage);
    }

    private static Varchar varchar(int length) {
        return new Varchar(OptionalInt.of(length));
    }

    private static Decimal decimal(int precision, int scale) {
        return new Decimal(OptionalInt.of(precision), OptionalInt.of(scale));
    }
}
