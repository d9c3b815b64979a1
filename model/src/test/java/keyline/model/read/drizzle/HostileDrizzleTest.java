package keyline.model.read.drizzle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import keyline.model.read.Design;
import keyline.model.read.Skipped;
import org.junit.jupiter.api.Test;

/// Files that mean harm cost no more than what they are long, and the rest of them is read.
class HostileDrizzleTest {

    private static final String HEAD = "import { integer, pgTable, text } from 'drizzle-orm/pg-core';\n";
    private static final String TABLE = "export const users = pgTable('users', { id: integer('id') });\n";

    private static Design read(String text) throws WrongDrizzle {
        return DrizzleReader.read(List.of(new DrizzleReader.Source("", HEAD + text + TABLE)));
    }

    private static void isReadBut(String text, String reason) throws WrongDrizzle {
        Design design = read(text);

        assertThat(design.document().schema().tableNamed("users")).isPresent();
        assertThat(design.report().skipped()).extracting(Skipped::reason).contains(reason);
    }

    @Test
    void a_text_that_holds_itself_is_told() throws WrongDrizzle {
        isReadBut("""
            const a = `a${b}`;
            const b = `b${a}`;
            export const t = pgTable(a, { id: integer('id') });
            """, "it is nested too deeply");
    }

    private static String doubled(String tag) {
        StringBuilder text = new StringBuilder("const a0 = " + tag + "`" + "x".repeat(10_000) + "`;\n");
        for (int i = 1; i < 22; i++) {
            text.append("const a%d = %s`${a%d}${a%d}`;\n".formatted(i, tag, i - 1, i - 1));
        }
        return text.toString();
    }

    @Test
    void a_text_that_doubles_again_and_again_is_told() throws WrongDrizzle {
        isReadBut(doubled("") + "export const t = pgTable(a21, { id: integer('id') });\n", "its text is too long");
    }

    @Test
    void sql_that_doubles_again_and_again_is_told() throws WrongDrizzle {
        String table = "export const t = pgTable('t', { id: text('id').default(a21) });\n";
        isReadBut("import { sql } from 'drizzle-orm';\n" + doubled("sql") + table, "its text is too long");
    }

    @Test
    void a_line_may_be_of_any_length() throws WrongDrizzle {
        Design design = read("const list = [" + "1,".repeat(1_400_000) + "];\n");

        assertThat(design.document().schema().tableNamed("users")).isPresent();
        assertThat(design.report().skipped()).isEmpty();
    }

    @Test
    void a_chain_may_be_of_any_length() throws WrongDrizzle {
        Design design = read("const chain = a" + ".b".repeat(1_000_000) + ";\n");

        assertThat(design.document().schema().tableNamed("users")).isPresent();
    }

    @Test
    void blanks_behind_the_word_for_the_case_of_names_are_blanks() throws WrongDrizzle {
        Design design = read("// casing" + " ".repeat(500_000) + "\n");

        assertThat(design.report().skipped()).isEmpty();
    }
}
