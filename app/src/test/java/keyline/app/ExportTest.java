package keyline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Label;
import keyline.app.control.ActionButton;
import keyline.model.example.Shop;
import keyline.persistence.prefs.Preferences;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Exporting and printing the diagram from the window.
@SuppressWarnings("NullAway.Init")
class ExportTest {

    @TempDir
    private Path folder;

    private Product product;

    @BeforeEach
    void open_the_shop() throws IOException {
        product = Product.shop(folder, Preferences.DEFAULT.withTheme(Preferences.Theme.LIGHT));
        product.settle();
    }

    @AfterEach
    void close_it() throws IOException {
        product.close();
    }

    private void run(String command) {
        Robot.fx(() -> {
            product.window().commands().get(command).run();
            return true;
        });
        product.settle();
    }

    private String text(String selector) {
        return Robot.fx(() -> product.robot().find(selector, Label.class).getText());
    }

    private void click(String selector) {
        product.robot().click(product.robot().find(selector, ActionButton.class), 12, 12);
    }

    @Test
    void a_page_says_how_large_the_picture_becomes_and_writes_it() throws IOException {
        run("export");
        product.robot().until(() -> text("#export-size").contains("pixels"));
        product.picture("export-page");

        Path file = product.exportTo("shop.png");
        click("#export-start");
        product.robot().until(() -> Files.exists(file));

        assertThat(text("#export-size")).matches("1.\\d{3} × 9\\d\\d pixels");
        assertThat(Files.readAllBytes(file)).startsWith(0x89, 'P', 'N', 'G');
    }

    @Test
    void selected_tables_become_pages_of_paper() throws IOException {
        Robot.fx(() -> {
            Selection orders = Selection.of(Shop.ORDERS);
            product.window().session().select(orders.toggled(new Selection.OfNode(Shop.CUSTOMERS)));
            return true;
        });
        run("export");
        product.chooseLabel("#export-kind", "PDF");
        product.chooseLabel("#page-paper", "A4");
        product.chooseLabel("#page-scale", "200 %, over pages");
        product.robot().until(() -> text("#export-size").contains("across"));
        product.picture("export-pdf");

        Path file = product.exportTo("shop.pdf");
        click("#export-start");
        product.robot().until(() -> Files.exists(file));

        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(1);
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("total_amount")
                    .doesNotContain("shippers");
        }
    }

    @Test
    void without_a_printer_the_pages_are_shown_and_pdf_is_offered() throws IOException {
        run("print");
        product.robot().until(() -> text("#print-remark").contains("1 page"));
        product.picture("print-page");

        assertThat(text("#print-remark")).endsWith("export the pages as PDF to print them elsewhere.");
        assertThat(product.robot().find("#print-start", ActionButton.class).obstacle())
                .contains("This machine has no printer.");
        Path file = product.exportTo("pages.pdf");
        click("#print-pdf");
        product.robot().until(() -> Files.exists(file));
        assertThat(Files.readAllBytes(file)).startsWith('%', 'P', 'D', 'F');
    }
}
