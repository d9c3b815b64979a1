package keyline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import keyline.app.canvas.Canvas;
import keyline.app.canvas.editor.AtEachZoom;
import keyline.app.canvas.scene.Viewport;
import keyline.model.diagram.Point;
import keyline.model.diagram.Rectangle;
import keyline.persistence.prefs.Preferences;
import org.junit.jupiter.api.io.TempDir;

/// What is pasted or dropped on the canvas goes where the pointer is, however the canvas is zoomed and scrolled.
class PlacedTest {

    private static final Point POINTER = new Point(200, 300);
    private static final Rectangle FAR_OFF = new Rectangle(1800, 1300, 400, 400);

    /// From the pointer to a corner of what is placed: the grid, and the room that other tables may need.
    private static final double NEAR = 60;

    @TempDir
    Path folder;

    private Product shop(double zoom) throws IOException {
        Product product = Product.shop(folder, Preferences.DEFAULT);
        look(product, FAR_OFF, zoom);
        product.robot().moveTo(product.window().canvas(), POINTER.x(), POINTER.y());
        return product;
    }

    private static void look(Product product, Rectangle at, double zoom) {
        Canvas canvas = product.window().canvas();
        Robot.fx(() -> {
            canvas.viewportProperty()
                    .set(new Viewport(0, 0, zoom).centredOn(at, canvas.getWidth(), canvas.getHeight()));
            return zoom;
        });
        product.settle();
    }

    private static Rectangle place(Product product, String table) {
        return Robot.fx(() ->
                product.window().canvas().scene().bounds(product.table(table).id()));
    }

    private static void standsAt(Product product, String table, Point world) {
        assertThat(place(product, table).grown(NEAR).contains(world))
                .as("%s near %s", place(product, table), world)
                .isTrue();
    }

    private static Point pointed(Product product) {
        return Robot.fx(() -> product.window().canvas().viewport().toWorld(POINTER));
    }

    private void stands(String pasted, String table, double zoom) throws Exception {
        try (Product product = shop(zoom)) {
            Point pointed = pointed(product);
            product.pasting(pasted).work();

            standsAt(product, table, pointed);
        }
    }

    @AtEachZoom
    void a_pasted_script_stands_where_the_pointer_is(double zoom) throws Exception {
        stands("CREATE TABLE returns (id int PRIMARY KEY);", "returns", zoom);
    }

    @AtEachZoom
    void pasted_dbml_stands_where_the_pointer_is(double zoom) throws Exception {
        stands("Table visits {\n  id int [pk]\n}\n", "visits", zoom);
    }

    @AtEachZoom
    void pasted_rows_become_a_table_where_the_pointer_was(double zoom) throws Exception {
        try (Product product = shop(zoom)) {
            Point pointed = pointed(product);
            product.pasting("code\tname\nDE\tGermany\nFR\tFrance\n").work();
            product.push("Add table").work();

            standsAt(product, "pasted", pointed);
        }
    }

    @AtEachZoom
    void a_dropped_script_stands_where_it_was_dropped(double zoom) throws Exception {
        try (Product product = shop(zoom)) {
            Canvas canvas = product.window().canvas();
            Point pointed = pointed(product);
            var at = Robot.fx(() -> canvas.localToScene(POINTER.x(), POINTER.y()));
            Path script =
                    Files.writeString(folder.resolve("returns.sql"), "CREATE TABLE returns (id int PRIMARY KEY);");
            product.dropping(at.getX(), at.getY(), script);
            product.push("Into this project").push("Take 1 change").work();

            standsAt(product, "returns", pointed);
        }
    }

    @AtEachZoom
    void t17_a_file_of_rows_fills_the_table_on_which_it_is_dropped(double zoom) throws Exception {
        try (Product product = shop(zoom)) {
            look(product, place(product, "employees"), zoom);
            Canvas canvas = product.window().canvas();
            var at = Robot.fx(() -> canvas.localToScene(canvas.getWidth() / 2, canvas.getHeight() / 2));
            Path rows = Files.writeString(folder.resolve("more.csv"), "full_name\nPia Post\n");
            product.dropping(at.getX(), at.getY(), rows);

            assertThat(product.text(".csv-import > .title")).isEqualTo("Import more.csv into employees");
        }
    }
}
