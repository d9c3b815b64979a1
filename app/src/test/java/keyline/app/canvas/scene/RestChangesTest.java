package keyline.app.canvas.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import keyline.model.diagram.Rectangle;
import org.junit.jupiter.api.Test;

class RestChangesTest {

    private static final Rectangle ONE = new Rectangle(0, 0, 10, 10);
    private static final Rectangle OTHER = new Rectangle(50, 20, 10, 10);

    private final RestChanges changes = new RestChanges();

    @Test
    void all_places_that_changed_since_a_version_are_covered() {
        changes.add(Stream.of(new Rectangle(900, 900, 1, 1)));
        long known = changes.version();
        changes.add(Stream.of(ONE));
        changes.add(Stream.of(OTHER));

        assertThat(changes.since(known)).contains(new Rectangle(0, 0, 60, 30));
        assertThat(changes.since(changes.version())).isEmpty();
    }

    @Test
    void a_change_of_nothing_is_none() {
        changes.add(Stream.of());

        assertThat(changes.version()).isZero();
    }

    @Test
    void whoever_missed_many_changes_paints_everything() {
        for (int i = 0; i < 100; i++) {
            changes.add(Stream.of(ONE));
        }

        assertThat(changes.since(3).orElseThrow().contains(new Rectangle(-90_000, -90_000, 180_000, 180_000)))
                .isTrue();
        assertThat(changes.since(99)).contains(ONE);
    }
}
