package keyline.app.canvas.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import keyline.app.Robot;
import keyline.app.canvas.scene.Viewport;
import keyline.model.ColumnText;
import keyline.model.Document;
import keyline.model.Table;
import keyline.model.diagram.Area;
import keyline.model.diagram.Diagram;
import keyline.model.diagram.Point;
import org.junit.jupiter.api.Test;

class TypingTest {

    private final Studio studio = Studio.of(Document.empty());

    private List<String> columns(String name) {
        Table table = studio.table(name);
        return table.columns().stream()
                .map(column ->
                        ColumnText.of(column, table, studio.session().document().schema()))
                .toList();
    }

    private int steps() {
        return studio.session().history().done().size();
    }

    @Test
    void a_table_with_its_columns_is_made_by_typing_alone() {
        studio.click(new Point2D(10, 10)).keys(KeyCode.T).click(new Point2D(200, 120));
        studio.type("customers").keys(KeyCode.ENTER);
        studio.type("customer_id int pk").keys(KeyCode.ENTER);
        studio.type("name varchar(100) not null").keys(KeyCode.ENTER);
        studio.type("email var");
        studio.robot().picture("completion");
        studio.keys(KeyCode.TAB).type(" uni").keys(KeyCode.ENTER).keys(KeyCode.ENTER);
        studio.keys(KeyCode.ESCAPE);
        studio.robot().picture("typed-table");

        assertThat(columns("customers"))
                .containsExactly("customer_id int pk", "name varchar(100) not null", "email varchar(255) unique");
        assertThat(steps()).isEqualTo(4);
    }

    @Test
    void what_cannot_be_taken_stays_with_the_reason_below() {
        studio.click(new Point2D(10, 10)).keys(KeyCode.T).click(new Point2D(200, 120));
        studio.type("orders").keys(KeyCode.ENTER).type("order_id int wrong").keys(KeyCode.ENTER);
        studio.robot().picture("typing-refused");
        assertThat(message()).startsWith("“wrong” isn't understood");
        studio.robot().times(5, KeyCode.BACK_SPACE);
        studio.type("not null").keys(KeyCode.ENTER).type("order_id int").keys(KeyCode.ENTER);
        assertThat(message()).isEqualTo("orders has a column order_id already.");
        studio.click(new Point2D(600, 500));

        assertThat(columns("orders")).containsExactly("order_id int not null");
        assertThat(Robot.<String>fx(() -> field().getText())).isEqualTo("order_id int");
    }

    @Test
    void a_click_elsewhere_takes_what_was_typed_and_escape_drops_it() {
        studio.doubleClick(new Point2D(200, 120)).type("orders");
        studio.click(new Point2D(600, 500));
        assertThat(studio.table("orders").columns()).isEmpty();

        studio.doubleClick(new Point2D(500, 300)).type("other").keys(KeyCode.ESCAPE);
        assertThat(studio.session().document().schema().tables().size()).isEqualTo(1);
        assertThat(studio.session().shown()).isEqualTo(studio.session().document());
        assertThat(steps()).isEqualTo(1);
    }

    @Test
    void tab_goes_from_name_to_type_to_marks_and_on_to_the_next_column() {
        studio.doubleClick(new Point2D(200, 120)).type("orders").keys(KeyCode.TAB);
        studio.type("order_id")
                .keys(KeyCode.TAB)
                .type("int")
                .keys(KeyCode.TAB)
                .type("pk")
                .keys(KeyCode.TAB);
        studio.type("note text").keys(KeyCode.SHIFT, KeyCode.TAB).type("remark").keys(KeyCode.ENTER);
        studio.keys(KeyCode.ESCAPE);

        assertThat(columns("orders")).containsExactly("order_id int pk", "remark text");
    }

    @Test
    void alt_with_an_arrow_moves_the_column_that_is_typed() {
        studio.doubleClick(new Point2D(200, 120)).type("orders").keys(KeyCode.ENTER);
        studio.type("b int").keys(KeyCode.ENTER).type("a int").keys(KeyCode.ALT, KeyCode.UP);
        studio.type("aa").keys(KeyCode.ENTER).keys(KeyCode.ESCAPE);

        assertThat(columns("orders")).containsExactly("aa int", "b int");
    }

    @Test
    void a_table_is_renamed_in_place_with_f2_also_from_afar() {
        studio.doubleClick(new Point2D(200, 120))
                .type("orders")
                .keys(KeyCode.ENTER)
                .type("order_id int pk");
        studio.keys(KeyCode.ENTER).keys(KeyCode.ESCAPE);
        studio.look(new Viewport(0, 0, 0.5));
        studio.click(studio.header(studio.table("orders").id())).keys(KeyCode.F2);
        studio.robot().picture("rename-50");
        studio.type("purchases").keys(KeyCode.ENTER);

        assertThat(columns("purchases")).hasSize(1);
        assertThat(Robot.<Boolean>fx(() -> studio.canvas().lookup(".in-place") == null))
                .isTrue();
    }

    @Test
    void a_column_is_edited_at_200_percent() {
        studio.doubleClick(new Point2D(200, 120))
                .type("orders")
                .keys(KeyCode.ENTER)
                .type("order_id int pk");
        studio.keys(KeyCode.ENTER).type("customer int").keys(KeyCode.ENTER).keys(KeyCode.ESCAPE);
        studio.look(new Viewport(300, 150, 2));
        Table orders = studio.table("orders");
        studio.doubleClick(studio.row(orders.id(), orders.columns().getLast().id()));
        studio.type("customer_id").keys(KeyCode.TAB).type("big");
        studio.robot().picture("edit-200");
        studio.keys(KeyCode.ENTER).keys(KeyCode.ENTER).keys(KeyCode.ESCAPE);

        assertThat(columns("orders")).containsExactly("order_id int pk", "customer_id bigint");
    }

    @Test
    void notes_and_areas_are_placed_typed_and_resized() {
        studio.click(new Point2D(10, 10))
                .keys(KeyCode.N)
                .click(new Point2D(80, 400))
                .type("Ask Grace about the prices.");
        studio.click(new Point2D(900, 600)).keys(KeyCode.A);
        studio.drag(new Point2D(60, 60), new Point2D(500, 330));
        studio.type("Sales").keys(KeyCode.ENTER);
        studio.drag(new Point2D(500, 330), new Point2D(560, 350));
        studio.doubleClick(new Point2D(200, 120))
                .type("orders")
                .keys(KeyCode.ENTER)
                .keys(KeyCode.ESCAPE);
        studio.drag(new Point2D(120, 72), new Point2D(220, 92));
        studio.robot().picture("notes-and-areas");

        Diagram diagram = studio.session().diagram();
        Area area = diagram.areas().stream().findFirst().orElseThrow();
        assertThat(diagram.notes().stream().findFirst().orElseThrow().text()).isEqualTo("Ask Grace about the prices.");
        assertThat(area.title()).isEqualTo("Sales");
        assertThat(area.at()).isEqualTo(new Point(160, 80));
        assertThat(area.width()).isEqualTo(500);
        assertThat(diagram.boxes().get(studio.table("orders").id()).at()).isEqualTo(new Point(300, 140));
    }

    private TextField field() {
        return (TextField) studio.canvas().lookup(".in-place");
    }

    private String message() {
        return studio.robot().find(".in-place-message", Label.class).getText();
    }
}
