package keyline.app;

import static javafx.scene.input.KeyCode.ESCAPE;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import keyline.model.ColumnId;
import keyline.model.Constraint.ForeignKey;
import keyline.model.ConstraintId;
import keyline.model.diagram.Point;
import keyline.model.edit.AddConstraint;
import keyline.model.example.Shop;
import keyline.persistence.prefs.Preferences;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The rows behind a pending relation open from wherever it shows.
@SuppressWarnings("NullAway.Init") // opened before every test
class PendingOpensTest {

    private static final ConstraintId KEY = new ConstraintId(900);

    @TempDir
    Path folder;

    private Product product;

    @BeforeEach
    void breakAKey() throws Exception {
        product = Product.shop(folder, Preferences.DEFAULT);
        ColumnId quantity = product.table("order_lines")
                .columnNamed("quantity")
                .orElseThrow()
                .id();
        ColumnId shipper = product.table("shippers").columns().getFirst().id();
        product.perform(new AddConstraint(
                product.table("order_lines").id(),
                ForeignKey.of(KEY, List.of(quantity), Shop.SHIPPERS, List.of(shipper))));
        product.keys(ESCAPE);
    }

    @AfterEach
    void close() throws Exception {
        product.close();
    }

    private boolean isOpen() {
        return Robot.fx(() -> product.robot().stage().getScene().getRoot().lookupAll(".pending-panel").stream()
                .anyMatch(Node::isVisible));
    }

    private Point middle() {
        return Robot.fx(() -> product.window()
                .canvas()
                .scene()
                .line(KEY)
                .orElseThrow()
                .route()
                .middle());
    }

    private void click(Point world) {
        Point at = Robot.fx(() -> product.window().canvas().viewport().toScreen(world));
        Point2D point = new Point2D(at.x(), at.y());
        product.clickCanvas(point.getX(), point.getY());
    }

    @Test
    void t11_the_rows_open_from_the_problems() {
        product.press("#tab-problems").push("Show rows");
        assertThat(isOpen()).isTrue();
        product.picture("pending-from-problems");
    }

    @Test
    void t11_the_rows_open_from_the_popover_of_the_relation() {
        Point middle = middle();
        click(new Point(middle.x(), middle.y() + 24));
        product.press("#relation-pending");
        assertThat(isOpen()).isTrue();
    }

    @Test
    void t11_the_rows_open_from_the_badge_on_the_line() {
        click(middle());
        assertThat(isOpen()).isTrue();
        product.picture("pending-from-badge");
    }
}
