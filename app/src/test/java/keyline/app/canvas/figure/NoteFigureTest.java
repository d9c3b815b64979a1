package keyline.app.canvas.figure;

import static org.assertj.core.api.Assertions.assertThat;

import keyline.app.canvas.figure.NoteFigure.Line;
import keyline.app.theme.Fonts;
import org.junit.jupiter.api.Test;

class NoteFigureTest {

    private static final String TEXT = "# Title\nSome words that take more than one line here.\n- **first**";

    private final TextMeasure measure = new TextMeasure(new Faces(Fonts.installed()));

    @Test
    void the_text_is_wrapped_to_the_width_of_the_note() {
        NoteFigure figure = NoteFigure.of(TEXT, 200, 200, measure);

        assertThat(figure.lines()).hasSizeGreaterThan(3);
        assertThat(figure.lines().getFirst()).isEqualTo(new Line(Face.KEY_COLUMN, "Title"));
        assertThat(figure.lines().getLast()).isEqualTo(new Line(Face.COLUMN, "• first"));
        assertThat(figure.lines()).allMatch(line -> measure.width(line.text(), line.face()) <= 176);
    }

    @Test
    void what_does_not_fit_its_height_ends_in_an_ellipsis() {
        NoteFigure figure = NoteFigure.of(TEXT, 200, 60, measure);

        assertThat(figure.lines()).hasSize(2);
        assertThat(figure.lines().getLast().text()).endsWith("…");
    }

    @Test
    void of_a_link_its_text_is_shown() {
        NoteFigure figure = NoteFigure.of("See [the prices](https://example.org/prices).", 400, 60, measure);

        assertThat(figure.lines()).containsExactly(new Line(Face.COLUMN, "See the prices."));
    }
}
