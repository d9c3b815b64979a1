package keyline.app.canvas.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import keyline.model.diagram.Rectangle;
import org.junit.jupiter.api.Test;

class SpatialIndexTest {

    @Test
    void it_finds_what_looking_at_everything_finds() {
        Random random = new Random(7);
        SpatialIndex<Integer> index = new SpatialIndex<>();
        Map<Integer, List<Rectangle>> all = new HashMap<>();
        for (int step = 0; step < 2_000; step++) {
            int thing = random.nextInt(300);
            if (random.nextInt(4) == 0) {
                index.remove(thing);
                all.remove(thing);
            } else {
                List<Rectangle> places = List.of(rectangle(random), rectangle(random));
                index.put(thing, places);
                all.put(thing, places);
            }
            Rectangle area = rectangle(random);
            assertThat(index.touching(area)).containsExactlyInAnyOrderElementsOf(touching(all, area));
        }
    }

    private static Rectangle rectangle(Random random) {
        return new Rectangle(
                random.nextInt(-3000, 3000), random.nextInt(-3000, 3000), random.nextInt(2000), random.nextInt(600));
    }

    private static Set<Integer> touching(Map<Integer, List<Rectangle>> all, Rectangle area) {
        return all.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(area::touches))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
