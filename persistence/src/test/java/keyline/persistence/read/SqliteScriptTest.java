package keyline.persistence.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
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
import keyline.model.ValueSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What of the design comes out of a script of SQLite.
class SqliteScriptTest {

    @TempDir
    private Path folder;

    private ScriptFile script;

    @BeforeEach
    void name() {
        script = new ScriptFile(folder.resolve("script.sql"));
    }

    @Test
    void columns_keep_type_nullability_default_and_generation() throws IOException {
        Table table = script.table("""
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
        Table table = script.table("""
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
        Document document = script.read("""
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
        Table table = script.table("""
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
        Document document = script.read("""
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
        Document document = script.read("CREATE TABLE c (p INT REFERENCES p); CREATE TABLE p (id INTEGER PRIMARY KEY);"
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
    void integers_that_need_64_bits_become_bigint() throws IOException {
        Table table = script.table("CREATE TABLE t (a INTEGER, b INTEGER); INSERT INTO t VALUES (3000000000, 3)");

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
