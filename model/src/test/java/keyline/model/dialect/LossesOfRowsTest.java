package keyline.model.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import keyline.model.SampleRows;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.Value;
import org.junit.jupiter.api.Test;

/// Values that a system takes otherwise than others do: what the script writes for them, and what it says.
class LossesOfRowsTest {

    private static final Schema SCHEMA = new Design()
            .table("t")
            .column("id", "int")
            .identity()
            .primaryKey("id")
            .column("name", "text")
            .notNull()
            .column("note", "text")
            .column("size", "double")
            .column("photo", "blob")
            .schema();

    private static String script(String dialect, Value... row) {
        SampleRows rows = new SampleRows() {
            @Override
            public void forEach(Table table, Consumer<List<Value>> each) {
                each.accept(List.of(row));
            }
        };
        return Ddl.script(SCHEMA, Dialects.of(dialect).orElseThrow(), DdlOptions.DEFAULT.with(rows))
                .text();
    }

    private static String script(String dialect, int id, String text, double size, String hex) {
        return script(
                dialect,
                new Value.Int(id),
                new Value.Text(text),
                new Value.Text(text),
                new Value.Real(size),
                new Value.Bytes(hex));
    }

    @Test
    void an_empty_text_is_a_blank_or_null_in_oracle_and_told() {
        assertThat(script("oracle", 1, "", 1.5, "00"))
                .contains("-- name: Oracle takes the empty text for NULL, ' ' is written.")
                .contains("-- note: Oracle takes the empty text for NULL, NULL is written.")
                .contains("VALUES (1, ' ', NULL, 1.5, HEXTORAW('00'))");
        assertThat(script("postgresql", 1, "", 1.5, "00")).contains("(1, '', '', 1.5, '\\x00')");
    }

    @Test
    void an_infinite_number_is_written_as_each_system_says_it() {
        double most = Double.POSITIVE_INFINITY;
        assertThat(script("postgresql", 1, "a", most, "00")).contains("'Infinity'");
        assertThat(script("sqlite", 1, "a", -most, "00")).contains("-9e999");
        assertThat(script("oracle", 1, "a", Double.NaN, "00")).contains("BINARY_DOUBLE_NAN");
        assertThat(script("mssql", 1, "a", most, "00"))
                .contains("-- size: SQL Server has no such number as Infinity, NULL is written.")
                .contains("(1, N'a', N'a', NULL, 0x00)");
    }

    @Test
    void bytes_that_are_longer_than_a_literal_of_oracle_are_told() {
        assertThat(script("oracle", 1, "a", 1, "00".repeat(2001)))
                .contains("-- photo: Oracle has no literals of more than 2000 bytes, none are written.")
                .contains("EMPTY_BLOB()");
    }

    @Test
    void the_number_0_and_backslashes_stay_what_they_are_in_mysql_and_mariadb() {
        for (String dialect : List.of("mysql", "mariadb")) {
            assertThat(script(dialect, 0, "C:\\", 1, "00"))
                    .contains("SET sql_mode = CONCAT(@@sql_mode, ',NO_AUTO_VALUE_ON_ZERO');\n"
                            + "SET sql_mode = REPLACE(@@sql_mode, 'NO_BACKSLASH_ESCAPES', '');\nINSERT INTO t ");
            assertThat(script(dialect, 1, "a", 1, "00")).doesNotContain("sql_mode");
        }
    }
}
