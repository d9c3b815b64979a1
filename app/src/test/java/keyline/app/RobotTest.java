package keyline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

class RobotTest {

    private final List<String> seen = new ArrayList<>();

    private VBox root() {
        Pane pane = new Pane();
        pane.setPrefSize(400, 250);
        pane.addEventHandler(MouseEvent.ANY, event -> seen.add(event.getEventType() + " " + event.getButton()));
        pane.addEventHandler(ScrollEvent.SCROLL, event -> seen.add("scroll " + Math.signum(event.getDeltaY())));
        return new VBox(pane, new TextField());
    }

    @Test
    void the_robot_drags_types_and_takes_pictures() throws Exception {
        Robot robot = Robot.show(this::root, 400, 300);
        Pane pane = robot.find("Pane", Pane.class);
        TextField field = robot.find(".text-field", TextField.class);

        robot.drag(pane, new Point2D(10, 10), new Point2D(100, 100));
        robot.wheel(pane, new Point2D(50, 50), 1);
        robot.click(field, 5, 5).type("order_id int").keys(KeyCode.SHIFT, KeyCode.HOME);

        assertThat(seen)
                .contains("MOUSE_PRESSED PRIMARY", "MOUSE_DRAGGED PRIMARY", "MOUSE_RELEASED PRIMARY", "scroll -1.0");
        assertThat(Robot.<String>fx(field::getSelectedText)).isEqualTo("order_id int");
        assertThat(Files.size(robot.picture("robot"))).isPositive();
    }
}
