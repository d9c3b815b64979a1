package keyline.app;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.Z;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.layout.Region;
import keyline.model.ColumnId;
import keyline.model.GridLook;
import keyline.model.TableId;
import keyline.model.edit.SetDisplayColumn;
import keyline.model.edit.WidenColumn;
import keyline.model.example.Shop;
import keyline.persistence.file.ProjectFile;
import keyline.persistence.prefs.Preferences;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // opened before every test
class GridLookTest {

    private static final ColumnId ORDER_DATE = new ColumnId(54);

    @TempDir
    Path folder;

    private Product product;

    @BeforeEach
    void open() throws Exception {
        product = Product.shop(folder, Preferences.DEFAULT);
        product.open("orders");
    }

    @AfterEach
    void close() throws Exception {
        product.close();
    }

    private GridLook look(TableId table) {
        return Robot.fx(() -> product.window().session().document().grid(table));
    }

    private Region header() {
        return product.robot().find("#header-" + ORDER_DATE.value(), Region.class);
    }

    private double width() {
        Region header = header();
        return Robot.fx(header::getWidth);
    }

    @Test
    void a_column_that_is_drawn_wider_stays_so_and_undo_takes_it_back() {
        double before = width();
        product.perform(new WidenColumn(Shop.ORDERS, ORDER_DATE, Optional.of(240)));
        assertThat(width()).isEqualTo(240);

        product.keys(CONTROL, Z);
        assertThat(look(Shop.ORDERS)).isEqualTo(GridLook.USUAL);
        assertThat(width()).isEqualTo(before);
    }

    @Test
    void a_drag_of_the_edge_widens_the_column_in_one_step() {
        double before = width();
        int steps = steps();
        Point2D edge = new Point2D(before - 2, 10);
        product.robot().drag(header(), edge, edge.add(66, 0));
        assertThat(width()).isEqualTo(before + 64);
        assertThat(steps()).isEqualTo(steps + 1);

        product.keys(CONTROL, Z);
        assertThat(width()).isEqualTo(before);
    }

    @Test
    void a_double_click_on_the_edge_fits_what_the_column_shows() {
        double usual = width();
        product.perform(new WidenColumn(Shop.ORDERS, ORDER_DATE, Optional.of(240)));
        product.robot().doubleClick(header(), 238, 10);
        assertThat(look(Shop.ORDERS)).isEqualTo(GridLook.USUAL);
        assertThat(width()).isEqualTo(usual);
    }

    private int steps() {
        return Robot.fx(() -> product.window().session().history().done().size());
    }

    @Test
    void m11_the_column_that_stands_for_a_parent_belongs_to_the_document() {
        ColumnId email =
                product.table("customers").columnNamed("email").orElseThrow().id();
        product.perform(new SetDisplayColumn(Shop.CUSTOMERS, email));
        product.picture("grid-display");
        assertThat(look(Shop.CUSTOMERS).display()).isEqualTo(Optional.of(email));

        product.keys(CONTROL, Z);
        assertThat(look(Shop.CUSTOMERS)).isEqualTo(GridLook.USUAL);
    }

    @Test
    void both_are_saved_with_the_project() throws Exception {
        product.perform(new WidenColumn(Shop.ORDERS, ORDER_DATE, Optional.of(240)));
        product.perform(new SetDisplayColumn(Shop.CUSTOMERS, new ColumnId(13)));
        for (String name : new String[] {"looks.keyline", "looks.keyline.json"}) {
            Path file = folder.resolve(name);
            var document = Robot.fx(() -> product.window().session().document());
            ProjectFile.write(file, document, Shop.rows());
            try (var read = ProjectFile.read(file)) {
                assertThat(read.document().grids()).isEqualTo(document.grids());
            }
        }
    }
}
