package keyline.app.canvas.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import keyline.app.canvas.figure.NoteFigure.Span;
import keyline.app.theme.Fonts;
import org.junit.jupiter.api.Test;

class NoteFigureTest {

    private static final String TEXT = "# Title\nSome words that take more than one line here.\n- first";

    private final TextMeasure measure = new TextMeasure(new Faces(Fonts.installed()));

    @Test
    void the_text_is_wrapped_to_the_width_of_the_note() {
        NoteFigure figure = NoteFigure.of(TEXT, 200, 200, measure);

        assertThat(figure.lines()).hasSizeGreaterThan(3);
        assertThat(figure.lines().getFirst()).containsExactly(new Span(0, Face.KEY_COLUMN, "Title"));
        assertThat(figure.lines().getLast()).containsExactly(new Span(0, Face.COLUMN, "• first"));
        assertThat(figure.lines()).allMatch(line -> end(line.getLast()) <= 176);
    }

    @Test
    void what_does_not_fit_its_height_ends_in_an_ellipsis() {
        NoteFigure figure = NoteFigure.of(TEXT, 200, 60, measure);

        assertThat(figure.lines()).hasSize(2);
        assertThat(figure.lines().getLast().getLast().text()).endsWith("…");
    }

    @Test
    void of_a_link_its_text_is_shown() {
        assertThat(read("See [the **prices**](https://example.org/prices)."))
                .containsExactly("COLUMN: See the ", "KEY_COLUMN: prices", "COLUMN: .");
    }

    @Test
    void strong_and_emphasised_words_and_code_have_faces_of_their_own() {
        assertThat(read("A **strong** and an *emphasised* word, `code(1)` too"))
                .containsExactly(
                        "COLUMN: A ",
                        "KEY_COLUMN: strong ",
                        "COLUMN: and an ",
                        "EMPHASIS: emphasised ",
                        "COLUMN: word, ",
                        "CODE: code(1) ",
                        "COLUMN: too");
    }

    @Test
    void each_part_of_a_line_begins_where_the_one_before_it_ends() {
        List<Span> line = line("__All__ _of_ `it`, **now**");

        for (int i = 1; i < line.size(); i++) {
            assertThat(line.get(i).x()).isEqualTo(end(line.get(i - 1)));
        }
    }

    @Test
    void underscores_of_names_and_marks_that_are_not_closed_stay() {
        assertThat(read("order_lines and order_items")).containsExactly("COLUMN: order_lines and order_items");
        assertThat(read("2 * 3 * 4, **open, `tick")).containsExactly("COLUMN: 2 * 3 * 4, **open, `tick");
        assertThat(read("\\*as typed\\*")).containsExactly("COLUMN: *as typed*");
    }

    @Test
    void a_fenced_block_is_code_as_it_was_typed() {
        NoteFigure figure = NoteFigure.of("```sql\nselect *, a_b_c\n```\nplain", 300, 200, measure);

        assertThat(figure.lines())
                .containsExactly(
                        List.of(new Span(0, Face.CODE, "select *, a_b_c")), List.of(new Span(0, Face.COLUMN, "plain")));
    }

    @Test
    void a_text_full_of_open_marks_is_laid_out_to_the_height_of_the_note_only() {
        String hostile = "**a __b *c `d [e](f ".repeat(20_000);

        assertThat(NoteFigure.of(hostile, 200, 60, measure).lines()).hasSize(2);
    }

    private double end(Span span) {
        return span.x() + measure.width(span.text(), span.face());
    }

    private List<Span> line(String text) {
        List<List<Span>> lines = NoteFigure.of(text, 900, 60, measure).lines();
        assertThat(lines).hasSize(1);
        return lines.getFirst();
    }

    private List<String> read(String text) {
        return line(text).stream().map(span -> span.face() + ": " + span.text()).toList();
    }
}
