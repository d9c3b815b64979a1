package keyline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import keyline.model.example.Shop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RestingSelectionTest {

    private static final Selection ORDERS = Selection.of(Shop.ORDERS);
    private static final Selection CUSTOMERS = Selection.of(Shop.CUSTOMERS);

    private final Session session = new Session(Shop.document());
    private final SimpleBooleanProperty held = new SimpleBooleanProperty();
    private final List<Selection> told = new ArrayList<>();

    @BeforeEach
    void observe() {
        new RestingSelection(session, held).observe(told::add);
    }

    @Test
    void a_selection_is_told_at_once_while_nothing_is_held() {
        session.select(ORDERS);

        assertThat(told).containsExactly(ORDERS);
    }

    @Test
    void what_a_press_selects_is_told_when_it_is_let_go_of() {
        held.set(true);
        session.select(CUSTOMERS);
        session.select(ORDERS);
        assertThat(told).isEmpty();

        held.set(false);
        assertThat(told).containsExactly(ORDERS);
    }

    @Test
    void what_is_selected_again_when_it_is_let_go_of_is_not_told_twice() {
        session.select(ORDERS);
        held.set(true);
        session.select(CUSTOMERS);
        session.select(ORDERS);
        held.set(false);

        assertThat(told).containsExactly(ORDERS);
    }
}
