package keyline.app.canvas.gesture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import keyline.app.canvas.gesture.Pointer.Button;
import keyline.app.canvas.gesture.Pointer.Held;
import keyline.app.canvas.scene.Grip;
import keyline.app.canvas.scene.Hit;
import keyline.app.canvas.scene.Viewport;
import keyline.app.command.Tool;
import keyline.model.NoteId;
import keyline.model.diagram.Note;
import keyline.model.diagram.Point;
import keyline.model.diagram.Rectangle;
import keyline.model.edit.AddNote;
import keyline.model.example.Shop;
import org.junit.jupiter.api.Test;

class ToolsTest {

    private final Drawing drawing = new Drawing();

    private NoteId note() {
        NoteId id = drawing.session().document().newId(NoteId::new);
        Note note = new Note(id, "Text", new Point(800, 500), 200, 96);
        drawing.session().perform(new AddNote(drawing.session().diagram().id(), note));
        return id;
    }

    @Test
    void middle_drag_right_drag_and_space_drag_move_the_view() {
        for (Button button : new Button[] {Button.MIDDLE, Button.SECONDARY}) {
            drawing.press(button, new Point(100, 100), Hit.NOTHING);
            drawing.drag(new Point(110, 100), Hit.NOTHING).release(button, Hit.NOTHING);
        }
        assertThat(drawing.viewport()).isEqualTo(new Viewport(-20, 0, 1));
        assertThat(drawing.opened()).isEmpty();

        Hit header = new Hit.OnHeader(Shop.ORDERS);
        drawing.press(drawing.header(Shop.ORDERS), header, Held.SPACE)
                .drag(drawing.header(Shop.ORDERS).plus(0, 50), header, Held.SPACE)
                .release(header, Held.SPACE);
        assertThat(drawing.viewport().scrollY()).isEqualTo(-50);
        assertThat(drawing.session().selection().isEmpty()).isTrue();
    }

    @Test
    void a_right_click_opens_the_menu() {
        Hit header = new Hit.OnHeader(Shop.ORDERS);
        drawing.press(Button.SECONDARY, new Point(400, 70), header).release(Button.SECONDARY, header);

        assertThat(drawing.opened()).containsExactly(new Opening.Menu(header, new Point(400, 70), new Point(400, 70)));
    }

    @Test
    void the_hand_keeps_moving_the_view_until_it_is_put_away() {
        drawing.take(new Hand());
        for (int i = 0; i < 2; i++) {
            drawing.press(new Point(100, 100), Hit.NOTHING)
                    .drag(new Point(90, 80), Hit.NOTHING)
                    .release(Hit.NOTHING);
        }

        assertThat(drawing.viewport().scrollY()).isEqualTo(40);
        assertThat(drawing.gesture().tool()).isEqualTo(Tool.HAND);
    }

    @Test
    void a_click_places_a_table_on_the_grid() {
        drawing.take(new Placing(Placing.Kind.TABLE, new Point(0, 0)));
        drawing.move(new Point(101, 99), Hit.NOTHING);
        assertThat(drawing.gesture().feedback()).isEqualTo(new Feedback.Ghost(new Rectangle(100, 100, 160, 54)));

        drawing.click(new Point(203, 301), Hit.NOTHING);
        assertThat(drawing.opened()).containsExactly(new Opening.NewTable(new Point(204, 300)));
        assertThat(drawing.gesture()).isEqualTo(new Idle());
    }

    @Test
    void the_view_can_be_panned_on_the_way_to_a_place() {
        drawing.take(new Placing(Placing.Kind.NOTE, new Point(0, 0)));
        drawing.press(Button.MIDDLE, new Point(50, 50), Hit.NOTHING);
        drawing.drag(new Point(80, 50), Hit.NOTHING).release(Button.MIDDLE, Hit.NOTHING);

        assertThat(drawing.gesture().tool()).isEqualTo(Tool.NOTE);
    }

    @Test
    void an_area_is_what_was_dragged_over_or_of_usual_size_after_a_click() {
        drawing.take(new DrawingArea(Optional.empty(), new Point(0, 0)));
        drawing.press(new Point(40, 40), Hit.NOTHING)
                .drag(new Point(340, 240), Hit.NOTHING)
                .release(Hit.NOTHING);
        drawing.take(new DrawingArea(Optional.empty(), new Point(0, 0)));
        drawing.click(new Point(40, 40), Hit.NOTHING);

        assertThat(drawing.opened())
                .containsExactly(
                        new Opening.NewArea(new Rectangle(40, 40, 300, 200)),
                        new Opening.NewArea(new Rectangle(40, 40, 400, 280)));
    }

    @Test
    void a_note_is_resized_by_its_edges_but_not_to_nothing() {
        NoteId id = note();
        Hit corner = new Hit.OnNote(id, Grip.TOP_LEFT);
        drawing.press(new Point(800, 500), corner)
                .drag(new Point(760, 480), corner)
                .release(corner);
        assertThat(drawing.bounds(id)).contains(new Rectangle(760, 480, 240, 116));

        Hit right = new Hit.OnNote(id, Grip.RIGHT);
        drawing.press(new Point(1000, 500), right)
                .drag(new Point(100, 500), right)
                .release(right);
        assertThat(drawing.bounds(id)).contains(new Rectangle(760, 480, 80, 116));
        assertThat(drawing.session().history().done()).hasSize(3);
    }
}
