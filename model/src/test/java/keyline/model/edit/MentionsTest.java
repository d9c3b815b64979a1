package keyline.model.edit;

import static org.assertj.core.api.Assertions.assertThat;

import keyline.model.Constraint;
import keyline.model.Sketch;
import keyline.model.TableId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MentionsTest {

    private final Sketch sketch = new Sketch();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', value = {
        "total > 0|amount > 0",
        "TOTAL > 0 and x.total < 9|amount > 0 and x.amount < 9",
        "total_amount > subtotal|total_amount > subtotal",
        "note <> 'total' or \"total\" > 1|note <> 'total' or amount > 1",
        "[total] + `total`|amount + amount",
        "total(total)|total(amount)",
        "total in (1, 2)|amount in (1, 2)",
        "'it''s total' = total|'it''s total' = amount",
    })
    void a_rename_reaches_identifiers_only(String sql, String renamed) {
        assertThat(renamed(sql, "total", "amount")).isEqualTo(renamed);
    }

    @Test
    void a_name_that_needs_quotes_gets_those_of_the_target() {
        assertThat(renamed("total > 0", "total", "grand total")).isEqualTo("\"grand total\" > 0");
        assertThat(renamed("total > 0", "total", "user")).isEqualTo("\"user\" > 0");
        sketch.perform(new SetTarget("mysql"));
        assertThat(renamed("total > 0", "total", "grand total")).isEqualTo("`grand total` > 0");
    }

    @Test
    void a_column_is_mentioned_by_its_name_only() {
        assertThat(Mentions.in("Total > 0", "total")).isTrue();
        assertThat(Mentions.in("total(x) > subtotal", "total")).isFalse();
        assertThat(Mentions.in("x = 'total'", "total")).isFalse();
        assertThat(Mentions.in("\"a\"\"b\" > 0", "a\"b")).isTrue();
    }

    private String renamed(String sql, String from, String to) {
        TableId table = sketch.table("t", from + " int");
        sketch.check(table, sql);
        sketch.perform(new RenameColumn(table, sketch.columns(table, from).getFirst(), to));
        return sketch.get(table).constraintsOf(Constraint.Check.class).getFirst().expression();
    }
}
