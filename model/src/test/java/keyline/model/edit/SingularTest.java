package keyline.model.edit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SingularTest {

    @ParameterizedTest
    @CsvSource({
        "customers, customer", "categories, category", "addresses, address", "boxes, box", "status, status",
        "statuses, status", "people, person", "order_lines, order_line", "OrderLines, OrderLine", "Customers, Customer",
        "CATEGORIES, CATEGORY", "People, Person", "news, news", "series, series", "movies, movie", "branches, branch",
        "houses, house", "databases, database", "order_status, order_status", "buses, bus", "bus, bus", "staff, staff",
        "children, child", "analysis, analysis", "orders2, orders2",
        "s, s", "heroes, hero", "cases, case", "sizes, size",
        "salespeople, salesperson", "quizzes, quiz", "employee, employee"
    })
    void the_last_word_is_put_in_the_singular(String plural, String singular) {
        assertThat(Singular.of(plural)).isEqualTo(singular);
    }
}
