package keyline.app;

import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.UP;

import java.util.List;
import javafx.scene.control.ComboBox;
import keyline.app.control.Choice;

/// A list that drops down, with a hand for it.
record ListHand(Robot robot, ComboBox<?> box) {

    ListHand(Robot robot, String selector) {
        this(robot, robot.find(selector, ComboBox.class));
    }

    void choose(Object value) {
        Robot.fx(() -> {
            box.requestFocus();
            return box;
        });
        int wanted = Robot.fx(
                () -> box.getItems().stream().map(ListHand::value).toList().indexOf(value));
        int now = Robot.fx(() -> box.getSelectionModel().getSelectedIndex());
        robot.times(Math.abs(wanted - now), wanted > now ? DOWN : UP);
    }

    Choice.Option<?> option(String label) {
        return Robot.fx(() -> box.getItems().stream()
                .map(item -> (Choice.Option<?>) item)
                .filter(option -> option.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + label + " in " + box.getId())));
    }

    List<String> labels() {
        return Robot.fx(() -> box.getItems().stream()
                .map(item -> ((Choice.Option<?>) item).label())
                .toList());
    }

    static Object value(Object item) {
        return item instanceof Choice.Option<?> option ? option.value() : item;
    }
}
