package keyline.model.read.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.util.List;
import keyline.model.Column;
import keyline.model.Table;
import net.sf.jsqlparser.statement.create.table.Index;
import net.sf.jsqlparser.statement.create.table.TableElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The clauses that are read without the parser are read as the parser reads them.
class PlainClauseTest {

    private static final ScriptDialect DIALECT = ScriptDialects.of("postgresql");

    private static Element element(String clause) {
        Tokens tokens = new Tokens(clause, SqlLexer.all(clause, DIALECT.lexis()));
        boolean constraint = List.of("CONSTRAINT", "PRIMARY", "FOREIGN", "UNIQUE", "CHECK").stream()
                .anyMatch(tokens::isNext);
        return constraint
                ? Mending.constraint(tokens, DIALECT)
                : Mending.column(Tokens.plain(tokens.peek(), DIALECT), tokens, DIALECT);
    }

    private static TableElement parsed(Element element) throws NotUnderstood {
        try (ClauseParser parser = new ClauseParser(Duration.ofSeconds(10))) {
            return parser.parse(List.of(element.clause().sql())).getFirst();
        }
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
                "PRIMARY KEY (id)",
                "CONSTRAINT pk_a PRIMARY KEY (a, \"B\")",
                "UNIQUE (a)",
                "CONSTRAINT \"u a\" UNIQUE (a, b)",
                "FOREIGN KEY (a) REFERENCES p",
                "CONSTRAINT f FOREIGN KEY (a) REFERENCES p (x) ON DELETE CASCADE",
                "FOREIGN KEY (a, b) REFERENCES s.\"P\" (x, y) ON UPDATE SET NULL ON DELETE NO ACTION",
                "FOREIGN KEY (a) REFERENCES p (x) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED"
            })
    void a_plain_clause_is_what_the_parser_makes_of_it(String clause) throws NotUnderstood {
        Element element = element(clause);

        TableElement plain = PlainClause.read(element).orElseThrow();

        TableElement parsed = parsed(element);
        assertThat(plain.getClass()).isEqualTo(parsed.getClass());
        assertThat(plain).hasToString(parsed.toString());
        if (plain instanceof Index key && parsed instanceof Index expected) {
            assertThat(key.getKind()).isEqualTo(expected.getKind());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "n int DEFAULT 1",
                "n int UNIQUE",
                "n int REFERENCES p",
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
        assertThat(PlainClause.read(element(clause))).isEmpty();
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
