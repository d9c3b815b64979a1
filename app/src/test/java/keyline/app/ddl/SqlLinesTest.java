package keyline.app.ddl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SqlLinesTest {

    @Test
    void keywords_texts_numbers_and_comments_are_told_apart() {
        assertThat(coloured("CREATE TABLE t ( -- new\n  a varchar(40) DEFAULT 'it''s'\n);"))
                .containsExactly(
                        "KEYWORD[CREATE] KEYWORD[TABLE] t ( COMMENT[-- new]",
                        "  a varchar(NUMBER[40]) KEYWORD[DEFAULT] TEXT['it''s']",
                        ");");
    }

    @Test
    void a_quoted_name_is_no_keyword() {
        assertThat(coloured("\"order\" `table` 'a")).containsExactly("\"order\" `table` TEXT['a]");
    }

    @Test
    void a_text_over_several_lines_stays_a_text() {
        assertThat(coloured("'one\ntwo' x")).containsExactly("TEXT['one]", "TEXT[two'] x");
    }

    @Test
    void the_lines_put_together_are_the_script() {
        String script = "SELECT 1;\n\n/* a\nb */ x";

        assertThat(SqlLines.of(script).stream().map(SqlLine::text).collect(Collectors.joining("\n")))
                .isEqualTo(script);
    }

    @Test
    void code_for_drizzle_is_coloured_as_typescript() {
        String script =
                "import { text } from 'drizzle-orm'; // all\nexport const table = text('a\\'b', 40).notNull(null);";

        assertThat(coloured(script, ScriptLanguage.of("drizzle-pg")))
                .containsExactly(
                        "KEYWORD[import] { text } KEYWORD[from] TEXT['drizzle-orm']; COMMENT[// all]",
                        "KEYWORD[export] KEYWORD[const] table = text(TEXT['a\\'b'],"
                                + " NUMBER[40]).notNull(KEYWORD[null]);");
    }

    @Test
    void dbml_is_coloured_by_its_own_words() {
        String script = "Table \"select\" { // why\n  id int [pk, note: 'it''s']\n  Note: '''two\nlines'''\n}";

        assertThat(coloured(script, ScriptLanguage.of("dbml")))
                .containsExactly(
                        "KEYWORD[Table] \"select\" { COMMENT[// why]",
                        "  id int [KEYWORD[pk], KEYWORD[note]: TEXT['it']TEXT['s']]",
                        "  KEYWORD[Note]: TEXT['''two]",
                        "TEXT[lines''']",
                        "}");
    }

    private static List<String> coloured(String script) {
        return coloured(script, ScriptLanguage.SQL);
    }

    private static List<String> coloured(String script, ScriptLanguage language) {
        return SqlLines.of(script, language).stream()
                .map(line -> line.pieces().stream().map(SqlLinesTest::coloured).collect(Collectors.joining()))
                .toList();
    }

    private static String coloured(SqlLine.Piece piece) {
        return piece.kind() == SqlLine.Kind.PLAIN ? piece.text() : piece.kind() + "[" + piece.text() + "]";
    }
}
