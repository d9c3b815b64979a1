package keyline.app.canvas.popover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import keyline.model.ReferentialAction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActionSentenceTest {

    private static String all(String child, String parent) {
        ActionSentence sentence = new ActionSentence(child, parent);
        return Arrays.stream(ReferentialAction.values())
                .flatMap(action -> Stream.of(sentence.onDelete(action), sentence.onUpdate(action)))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void every_action_has_a_sentence_that_names_both_tables() {
        assertThat(all("orders", "customers")).isEqualTo("""
            A customer with orders can't be deleted, unless they are gone by the end of the statement.
            The key of a customer with orders can't be changed, unless they follow by the end of the statement.
            A customer with orders can't be deleted.
            The key of a customer with orders can't be changed.
            Deleting a customer deletes its orders too.
            Changing the key of a customer changes it in its orders too.
            Deleting a customer leaves its orders without a customer.
            Changing the key of a customer leaves its orders without a customer.
            Deleting a customer gives its orders the default customer.
            Changing the key of a customer gives its orders the default customer.\
            """);
    }

    @Test
    void names_in_the_singular_give_the_same_sentences() {
        assertThat(all("order", "customer")).isEqualTo(all("orders", "customers"));
        assertThat(all("OrderLine", "Order")).isEqualTo(all("order_lines", "orders"));
    }

    @Test
    void a_table_that_refers_to_itself_is_named_once_as_each() {
        ActionSentence employees = new ActionSentence("employees", "employees");

        assertThat(employees.onDelete(ReferentialAction.RESTRICT))
                .isEqualTo("An employee that other employees refer to can't be deleted.");
        assertThat(employees.onDelete(ReferentialAction.SET_NULL))
                .isEqualTo("Deleting an employee leaves the employees that refer to it without an employee.");
        assertThat(employees.onUpdate(ReferentialAction.CASCADE))
                .isEqualTo("Changing the key of an employee changes it in the employees that refer to it too.");
    }

    @ParameterizedTest
    @CsvSource({
        "customers, a customer, customers",
        "category, a category, categories",
        "categories, a category, categories",
        "order_lines, an order line, order lines",
        "OrderLine, an order line, order lines",
        "ADDRESS, an address, addresses",
        "boxes, a box, boxes",
        "people, a person, people",
        "users, a user, users",
        "units, a unit, units",
        "uncle, an uncle, uncles",
        "hours, an hour, hours",
        "day, a day, days"
    })
    void the_noun_for_a_row_is_made_from_the_tables_name(String table, String one, String many) {
        RowNoun noun = RowNoun.of(table);

        assertThat(noun.withArticle()).isEqualTo(one);
        assertThat(noun.many()).isEqualTo(many);
    }

    @Test
    void a_table_without_a_name_has_rows() {
        assertThat(RowNoun.of(" ").many()).isEqualTo("rows");
    }
}
