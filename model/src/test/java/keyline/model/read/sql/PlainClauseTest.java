package keyline.model.read.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.ColumnType;
import keyline.model.Document;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.read.sql.ElementParser.Parsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The clauses that are read without the parser are read as the parser reads them.
class PlainClauseTest {

    private static final ScriptDialect DIALECT = ScriptDialects.of("postgresql");
    private static final ColumnId COLUMN = new ColumnId(900);
    private static final Table TABLE = Table.of(new TableId(901), "t")
            .with(Column.of(new ColumnId(902), "a", ColumnType.Plain.INTEGER))
            .with(Column.of(new ColumnId(903), "b", ColumnType.Plain.INTEGER))
            .with(Column.of(new ColumnId(904), "B", ColumnType.Plain.INTEGER));

    private static Tokens tokens(String clause) {
        return new Tokens(clause, SqlLexer.all(clause, DIALECT.lexis()));
    }

    private static boolean isKey(String clause) {
        return List.of("CONSTRAINT", "PRIMARY", "FOREIGN", "UNIQUE", "CHECK").stream()
                .anyMatch(tokens(clause)::isNext);
    }

    private static Element mended(String clause) {
        Tokens tokens = tokens(clause);
        return isKey(clause)
                ? Mending.constraint(tokens, DIALECT)
                : Mending.column(Tokens.plain(tokens.peek(), DIALECT), tokens, DIALECT);
    }

    private static Optional<PlainElement> plain(List<SqlToken> tokens, String clause) {
        return isKey(clause) ? PlainClause.key(tokens, DIALECT) : PlainClause.column(tokens, DIALECT);
    }

    private static Parsed parsed(String clause) throws NotUnderstood {
        Element element = mended(clause);
        try (ClauseParser parser = new ClauseParser(Duration.ofSeconds(10))) {
            return new Parsed.Odd(
                    element, parser.parse(List.of(element.clause().sql())).getFirst());
        }
    }

    /// What a clause gives a table, and the foreign keys that are still to find their parents.
    private static List<Object> read(String clause, Parsed parsed) throws NotUnderstood {
        Draft draft = new Draft(DIALECT, Document.empty());
        if (!isKey(clause)) {
            return List.of(new ColumnReader(draft).read(parsed, TABLE, COLUMN));
        }
        Table table = new ConstraintReader(draft, parsed.element(), 1).read(parsed, TABLE);
        return List.of(
                table,
                draft.openKeys().stream()
                        .map(key ->
                                List.of(key.name(), key.columns(), key.parent(), key.parentColumns(), key.actions()))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id bigint NOT NULL",
                "id int PRIMARY KEY",
                "id INTEGER NOT NULL PRIMARY KEY",
                "name varchar(80)",
                "\"order\" character varying(255) NOT NULL",
                "price numeric(10,2)",
                "price decimal (10, 2) not null",
                "at timestamp(6)",
                "at timestamp without time zone NOT NULL",
                "at timestamp with time zone",
                "ratio double precision",
                "PRIMARY KEY (a)",
                "CONSTRAINT pk_a PRIMARY KEY (a, \"B\")",
                "UNIQUE (a)",
                "CONSTRAINT \"u a\" UNIQUE (a, b)",
                "FOREIGN KEY (a) REFERENCES p",
                "CONSTRAINT f FOREIGN KEY (a) REFERENCES p (x) ON DELETE CASCADE",
                "FOREIGN KEY (a, b) REFERENCES s.\"P\" (x, y) ON UPDATE SET NULL ON DELETE NO ACTION"
            })
    void a_plain_clause_is_what_the_parser_makes_of_it(String clause) throws NotUnderstood {
        PlainElement plain = plain(tokens(clause).rest(), clause).orElseThrow();
        Tokens tokens = tokens(clause);
        Element element = Element.plain(tokens, isKey(clause) ? "" : Tokens.plain(tokens.peek(), DIALECT));

        assertThat(read(clause, new Parsed.Plain(element, plain))).isEqualTo(read(clause, parsed(clause)));
    }

    @Test
    void a_clause_may_be_plain_once_what_the_parser_does_not_know_is_taken_out() throws NotUnderstood {
        String clause = "FOREIGN KEY (a) REFERENCES p (x) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED";
        assertThat(plain(tokens(clause).rest(), clause)).isEmpty();

        Element element = mended(clause);
        PlainElement plain = plain(element.clause().tokens(), clause).orElseThrow();

        assertThat(read(clause, new Parsed.Plain(element, plain))).isEqualTo(read(clause, parsed(clause)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "n int DEFAULT 1",
                "n int UNIQUE",
                "n int REFERENCES p",
                "n int NOT NULL NOT NULL",
                "n double",
                "at timestamp with zone",
                "tags text[]",
                "n varchar(max)",
                "at timestamp(6) with time zone",
                "n mood",
                "n",
                "PRIMARY KEY",
                "PRIMARY KEY (a",
                "UNIQUE NULLS NOT DISTINCT (a)",
                "UNIQUE (a DESC)",
                "CHECK (a > 1)",
                "FOREIGN KEY (a) REFERENCES p (x) ON DELETE",
                "FOREIGN KEY (a) REFERENCES p (x) MATCH FULL",
                "FOREIGN KEY (a) REFERENCES p (x) ON DELETE SET DEFAULT"
            })
    void what_says_more_is_left_to_the_parser(String clause) {
        assertThat(plain(tokens(clause).rest(), clause)).isEmpty();
        assertThat(plain(mended(clause).clause().tokens(), clause)).isEmpty();
    }

    @Test
    void columns_keep_their_order_when_the_parser_reads_some_of_them() throws IOException {
        String script = "CREATE TABLE t (a int, b int DEFAULT 1, c text, d int UNIQUE, e date);";
        try (SqlReader reader = new SqlReader("postgresql", (_, _, _) -> {}, Duration.ofSeconds(10))) {
            reader.read(new StringReader(script), "");
            Table table = reader.design().document().schema().tableNamed("t").orElseThrow();

            assertThat(table.columns()).extracting(Column::name).containsExactly("a", "b", "c", "d", "e");
        }
    }
}
