package keyline.app.canvas.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import keyline.app.Robot;
import keyline.app.canvas.scene.CanvasState;
import keyline.app.canvas.scene.Hit;
import keyline.model.example.Shop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// What stands out while the pointer rests on something.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HoverTest {

    private final Studio studio = Studio.of(NearShop.document(), NearShop.SIZE);

    @BeforeEach
    void point_at_nothing() {
        studio.begin(NearShop.document(), NearShop.view(1));
        point(studio.screen(NearShop.EMPTY));
        Robot.fx(() -> {
            hover(Hit.NOTHING);
            return studio;
        });
        studio.robot().until(() -> state().dimmed() == 0);
    }

    private void point(Point2D at) {
        studio.robot().moveTo(studio.canvas(), at.getX(), at.getY());
    }

    private CanvasState state() {
        return studio.canvas().state();
    }

    @AtEachZoom
    void resting_on_a_table_lights_its_relations_and_dims_the_rest_until_the_pointer_leaves(double zoom) {
        studio.begin(NearShop.document(), NearShop.view(zoom));
        point(studio.header(Shop.CUSTOMERS));
        studio.robot().until(() -> state().dimmed() == 1);
        studio.robot().picture("hover-table");

        point(studio.screen(NearShop.EMPTY));
        studio.robot().until(() -> state().dimmed() == 0);
        assertThat(Robot.fx(this::state).hovered()).isEqualTo(Hit.NOTHING);
    }

    @Test
    void going_from_one_table_to_the_next_keeps_the_rest_dimmed() {
        point(studio.header(Shop.CUSTOMERS));
        studio.robot().until(() -> state().dimmed() == 1);

        List<Double> seen = new ArrayList<>();
        Robot.fx(() -> {
            hover(Hit.NOTHING);
            hover(new Hit.OnHeader(Shop.ORDERS));
            return studio.canvas().stateProperty().subscribe(state -> seen.add(state.dimmed()));
        });
        studio.robot().settle();
        assertThat(seen).containsOnly(1.0);
    }

    @Test
    void passing_over_a_table_dims_nothing() {
        List<Hit> dimming = new ArrayList<>();
        Robot.fx(() -> {
            studio.canvas().stateProperty().subscribe(state -> {
                if (state.dimmed() > 0) {
                    dimming.add(state.hovered());
                }
            });
            hover(new Hit.OnHeader(Shop.CUSTOMERS));
            hover(Hit.NOTHING);
            hover(new Hit.OnHeader(Shop.ORDERS));
            return dimming;
        });
        studio.robot().until(() -> state().dimmed() == 1);

        assertThat(dimming).containsOnly(new Hit.OnHeader(Shop.ORDERS));
    }

    private void hover(Hit hit) {
        studio.canvas().stateProperty().set(state().withHovered(hit));
    }
}
