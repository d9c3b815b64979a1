package keyline.app.canvas.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.scene.text.Text;
import keyline.app.theme.Fonts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextMeasureTest {

    private final Faces faces = new Faces(Fonts.installed());
    private final TextMeasure measure = new TextMeasure(faces);

    @ParameterizedTest
    @EnumSource(Face.class)
    void the_sum_of_the_characters_is_what_the_toolkit_lays_out(Face face) {
        for (String text : new String[] {"customer_id", "AVATAR Type", "decimal(10,2) ?", "Größe Ωμέγα", "名前", "a…"}) {
            Text laidOut = new Text(text);
            laidOut.setFont(faces.font(face, 1));

            assertThat(measure.width(text, face))
                    .isCloseTo(laidOut.getLayoutBounds().getWidth(), within(1.0));
        }
    }

    @ParameterizedTest
    @EnumSource(Face.class)
    void a_text_that_does_not_fit_is_cut_before_an_ellipsis(Face face) {
        String text = "a_name_that_is_longer_than_its_place";

        String fitted = measure.fitted(text, face, 100);

        assertThat(measure.width(fitted, face)).isLessThanOrEqualTo(100).isGreaterThan(70);
        assertThat(fitted).endsWith("…");
        assertThat(measure.fitted("id", face, 100)).isEqualTo("id");
    }
}
