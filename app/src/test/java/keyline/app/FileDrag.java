package keyline.app;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

/// Files that are dragged over a window from another program.
///
/// Without a screen, no other program can begin a drag. A little window begins one instead, with nothing on its board,
/// which the toolkit gives up at once. Then the files are put there, and the events are those that a screen would bring;
/// all but DRAG_OVER, as the toolkit without a screen can't tell how files may be taken.
public final class FileDrag {

    private final Robot robot;
    private final Dragboard board;

    private FileDrag(Robot robot, Dragboard board) {
        this.robot = robot;
        this.board = board;
    }

    /// Takes these files along.
    public static FileDrag of(Robot robot, Path... files) {
        Dragboard board = begun(robot);
        Robot.fx(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putFiles(Arrays.stream(files).map(Path::toFile).toList());
            return board.setContent(content);
        });
        return new FileDrag(robot, board);
    }

    private static Dragboard begun(Robot robot) {
        Dragboard[] begun = new Dragboard[1];
        Pane pane = new Pane();
        pane.addEventHandler(MouseEvent.DRAG_DETECTED, _ -> begun[0] = pane.startDragAndDrop(TransferMode.COPY));
        Stage stage = Robot.fx(() -> {
            Stage shown = new Stage();
            shown.setScene(new Scene(pane, 200, 200));
            shown.show();
            return shown;
        });
        robot.drag(pane, new Point2D(50, 50), new Point2D(120, 120));
        Robot.fx(() -> {
            stage.hide();
            return stage;
        });
        return begun[0];
    }

    /// Lets them go there.
    ///
    /// @return whether someone has taken them
    public boolean drop(double sceneX, double sceneY) {
        return fire(DragEvent.DRAG_DROPPED, sceneX, sceneY).isDropCompleted();
    }

    /// Takes them out of the window again.
    public void leave() {
        fire(DragEvent.DRAG_EXITED, 0, 0);
    }

    private DragEvent fire(EventType<DragEvent> type, double x, double y) {
        DragEvent event = Robot.fx(() -> {
            Scene scene = robot.stage().getScene();
            Node target = at(scene.getRoot(), new Point2D(x, y)).orElse(scene.getRoot());
            DragEvent made = new DragEvent(null, target, type, board, x, y, x, y, TransferMode.COPY, null, null, null);
            Event.fireEvent(target, made);
            return made;
        });
        robot.settle();
        return event;
    }

    /// The node that is drawn last there.
    private static Optional<Node> at(Node node, Point2D point) {
        if (!node.isVisible() || node.isMouseTransparent()) {
            return Optional.empty();
        }
        List<Node> children = node instanceof Parent parent ? parent.getChildrenUnmodifiable() : List.of();
        for (Node child : children.reversed()) {
            Optional<Node> found = at(child, child.parentToLocal(point));
            if (found.isPresent()) {
                return found;
            }
        }
        return node.contains(point) ? Optional.of(node) : Optional.empty();
    }
}
