package keyline.app.canvas.paint;

import static org.assertj.core.api.Assertions.assertThat;

import keyline.app.Robot;
import keyline.app.canvas.figure.Faces;
import keyline.app.canvas.figure.TextMeasure;
import keyline.app.canvas.paint.TitleLines.Room;
import keyline.app.theme.Fonts;
import org.junit.jupiter.api.Test;

class TitleLinesTest {

    private static TitleLines fitted(String title, double width, double height) {
        Robot.start();
        return Robot.fx(
                () -> TitleLines.of(title, new Room(width, height), new TextMeasure(new Faces(Fonts.installed()))));
    }

    @Test
    void a_short_name_stands_on_one_line() {
        TitleLines title = fitted("orders", 80, 40);

        assertThat(title.lines()).containsExactly("orders");
        assertThat(title.size()).isEqualTo(11);
    }

    @Test
    void a_long_name_is_broken_between_two_words_where_it_can_be_larger_so() {
        assertThat(fitted("payment_p2007_04", 74, 60).lines()).containsExactly("payment_", "p2007_04");
        assertThat(fitted("CustomerDemographics", 84, 30).lines()).containsExactly("Customer", "Demographics");
        assertThat(fitted("Order Details Extended", 84, 30).lines()).containsExactly("Order Details", "Extended");
    }

    @Test
    void a_low_card_has_room_for_one_line_only() {
        assertThat(fitted("payment_p2007_04", 90, 14).lines()).containsExactly("payment_p2007_04");
    }

    @Test
    void a_name_without_words_is_cut_short() {
        assertThat(fitted("x".repeat(60), 60, 40).lines())
                .singleElement()
                .asString()
                .startsWith("xxxx")
                .endsWith("…");
    }
}
