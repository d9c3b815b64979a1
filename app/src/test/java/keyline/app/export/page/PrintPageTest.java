package keyline.app.export.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import keyline.app.Actions;
import keyline.app.Robot;
import keyline.app.Selection;
import keyline.app.Session;
import keyline.app.control.ActionButton;
import keyline.app.control.Choice.Option;
import keyline.app.export.ExportSubject;
import keyline.app.export.page.ExportWish.Scope;
import keyline.app.job.Jobs;
import keyline.app.job.Progress;
import keyline.app.picture.pdf.PageGrid;
import keyline.app.picture.pdf.PageGrid.Sheet;
import keyline.app.picture.pdf.PageSetup;
import keyline.app.picture.pdf.Paper;
import keyline.app.theme.Appearance;
import keyline.app.theme.Look;
import keyline.model.Document;
import keyline.model.SampleRows;
import keyline.model.example.Shop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The pages before they are printed, with printers that are none.
class PrintPageTest {

    private final Jobs jobs = new Jobs();
    private final Actions actions = new Actions();

    /// A printer that begins with the first page, and ends when it may.
    private static final class Slow implements Printing {

        private final List<Sheet> printed = new ArrayList<>();
        private final CountDownLatch begun = new CountDownLatch(1);
        private final CountDownLatch mayEnd = new CountDownLatch(1);

        @Override
        public Optional<String> printer() {
            return Optional.of("Office");
        }

        @Override
        public void print(PageGrid grid, Paper paper, Pages pages, Progress progress) throws IOException {
            progress.onCancel(mayEnd::countDown);
            for (Sheet sheet : grid.sheets()) {
                progress.check();
                assertThat(pages.page(sheet)).isNotNull();
                printed.add(sheet);
                begun.countDown();
                try {
                    mayEnd.await();
                } catch (InterruptedException e) {
                    throw new IOException(e);
                }
            }
        }
    }

    private Robot show(Printing printing, Appearance appearance) {
        return show(new Session(Shop.document()), printing, appearance);
    }

    private Robot show(Session session, Printing printing, Appearance appearance) {
        return Robot.show(() -> {
            Node page = PrintPage.of(session, actions.files(), jobs, printing);
            Scene scene = new Scene(new ScrollPane(page), 1000, 720);
            new Look(new SimpleObjectProperty<>(appearance)).dress(scene);
            return scene;
        });
    }

    private static String remark(Robot robot) {
        return Robot.fx(() -> robot.find("#print-remark", Label.class).getText());
    }

    private static Optional<String> obstacle(Robot robot) {
        return robot.find("#print-start", ActionButton.class).obstacle();
    }

    private static void press(Robot robot, String selector) {
        robot.click(robot.find(selector, ActionButton.class), 12, 12);
    }

    @SuppressWarnings("unchecked")
    private static void scale(Robot robot, double scale) {
        ComboBox<Option<Optional<Double>>> box = robot.find("#page-scale", ComboBox.class);
        Robot.fx(() -> {
            box.getItems().stream()
                    .filter(each -> each.value().equals(Optional.of(scale)))
                    .forEach(box::setValue);
            return scale;
        });
    }

    private static int pages(Robot robot) {
        return Robot.fx(() -> robot.find(".print-previews", Parent.class)
                .getChildrenUnmodifiable()
                .size());
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void the_pages_are_shown_on_one_or_over_several(Appearance appearance) {
        Robot robot = show(new Slow(), appearance);
        robot.until(() -> remark(robot).startsWith("1 page"));
        assertThat(remark(robot)).endsWith("It goes to Office.");
        assertThat(pages(robot)).isEqualTo(1);

        scale(robot, 2);
        robot.until(() -> remark(robot).contains("at 200 %"));

        assertThat(pages(robot)).isGreaterThan(2);
        assertThat(remark(robot)).startsWith(pages(robot) + " pages at 200 %");
        robot.picture("print-pages-" + appearance.name().toLowerCase(Locale.ROOT));
    }

    @Test
    void what_is_selected_is_printed_alone_and_the_whole_on_demand() {
        Session session = new Session(Shop.document());
        session.select(
                new Selection(List.of(new Selection.OfNode(Shop.SHIPPERS), new Selection.OfNode(Shop.PRODUCTS))));
        Robot robot = show(session, new Slow(), Appearance.LIGHT);
        robot.until(() -> remark(robot).startsWith("1 page"));
        scale(robot, 2);
        robot.until(() -> remark(robot).contains("at 200 %"));
        int selected = pages(robot);

        ComboBox<Option<Scope>> what = scopes(robot);
        assertThat(what.getValue().value()).isEqualTo(Scope.SELECTED);
        robot.picture("print-selection");
        Robot.fx(() -> {
            what.setValue(what.getItems().getFirst());
            return what;
        });
        robot.until(() -> pages(robot) > selected);

        assertThat(remark(robot)).startsWith(pages(robot) + " pages at 200 %");
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Option<Scope>> scopes(Robot robot) {
        return robot.find("#print-scope", ComboBox.class);
    }

    /// The toolkit would say that all is printed.
    @Test
    void a_machine_that_cannot_hand_pages_over_is_told_before_any_page_is_drawn(@TempDir Path folder) {
        PageSetup setup = new PageSetup(Optional.of(Paper.A4), PageSetup.Orientation.BEST, Optional.empty());
        Document shop = Shop.document();
        PrintedPages pages = new PrintedPages(
                new ExportSubject("Shop", shop, shop.firstDiagram(), SampleRows.NONE, Optional.empty()), setup, 72);
        Printing printing = new DesktopPrinting(Optional.of(folder.resolve("lpr")));

        assertThatThrownBy(() -> printing.print(pages.grid(), Paper.A4, pages, Progress.UNSEEN))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(folder.resolve("lpr") + ", which isn't installed");
    }

    @Test
    void printing_says_when_it_is_done_and_does_not_start_twice() {
        Slow printer = new Slow();
        Robot robot = show(printer, Appearance.LIGHT);
        robot.until(() -> obstacle(robot).isEmpty());
        press(robot, "#print-start");
        assertThat(remark(robot)).isEqualTo("Printing…");
        assertThat(obstacle(robot)).contains("The pages are being printed.");

        printer.mayEnd.countDown();
        robot.until(() -> obstacle(robot).isEmpty());
        robot.settle();

        assertThat(remark(robot)).isEqualTo("Printed.");
        assertThat(printer.printed).hasSize(1);
    }

    @Test
    void cancelled_printing_prints_no_further_page_and_says_so() throws InterruptedException {
        Slow printer = new Slow();
        Robot robot = show(printer, Appearance.LIGHT);
        scale(robot, 2);
        robot.until(() -> remark(robot).contains("at 200 %"));
        press(robot, "#print-start");
        printer.begun.await();

        Robot.fx(() -> {
            jobs.running().forEach(job -> job.cancel());
            return jobs;
        });
        robot.until(() -> obstacle(robot).isEmpty());

        assertThat(remark(robot)).isEqualTo("Cancelled. Pages that the printer has already may still come out.");
        assertThat(printer.printed).hasSize(1);
    }

    @Test
    void a_printer_that_refuses_is_told_and_can_be_tried_again() {
        Robot robot = show(
                new Printing() {
                    @Override
                    public Optional<String> printer() {
                        return Optional.of("Office");
                    }

                    @Override
                    public void print(PageGrid grid, Paper paper, Pages pages, Progress progress) throws IOException {
                        throw new IOException("Office takes no work");
                    }
                },
                Appearance.LIGHT);
        List<String> failures = new ArrayList<>();
        jobs.observeFailures(failure -> failures.add(failure.message()));
        robot.until(() -> obstacle(robot).isEmpty());
        press(robot, "#print-start");
        robot.until(() -> !failures.isEmpty());

        assertThat(failures).containsExactly("Print failed: Office takes no work");
        assertThat(remark(robot)).isEqualTo("The printer didn't finish.");
        assertThat(obstacle(robot)).isEmpty();
    }

    @Test
    void without_a_printer_pdf_is_offered() {
        Robot robot = show(
                new Printing() {
                    @Override
                    public Optional<String> printer() {
                        return Optional.empty();
                    }

                    @Override
                    public void print(PageGrid grid, Paper paper, Pages pages, Progress progress) {
                        throw new AssertionError("There is no printer");
                    }
                },
                Appearance.DARK);
        robot.until(() -> remark(robot).startsWith("1 page"));

        assertThat(remark(robot)).endsWith("export the pages as PDF to print them elsewhere.");
        assertThat(obstacle(robot)).contains("This machine has no printer.");
        press(robot, "#print-pdf");
        assertThat(actions.asked()).containsExactly("export Untitled.pdf");
        robot.picture("print-without-printer-dark");
    }
}
