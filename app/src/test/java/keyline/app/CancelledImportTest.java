package keyline.app;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.S;
import static javafx.scene.input.KeyCode.SHIFT;
import static javafx.scene.input.KeyCode.Z;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import keyline.app.job.Job;
import keyline.model.Document;
import keyline.model.Table;
import keyline.model.Value;
import keyline.model.example.Shop;
import keyline.persistence.file.ProjectFile;
import keyline.persistence.prefs.Preferences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Imports that are given up at one of their stages.
class CancelledImportTest {

    @TempDir
    Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    /// @param job its title begins so
    @ParameterizedTest
    @ValueSource(strings = {"Read", "Open"})
    void an_import_that_is_cancelled_leaves_nothing(String job) throws Exception {
        try (Product product = Product.empty(folder)) {
            Document before = product.document();
            List<Transition> told = new ArrayList<>();
            Path script = file("many.sql", many(200));
            Set<Path> files = files();
            Robot.fx(() -> product.window().session().observe(told::add));
            List<Job> cancelled = cancelling(product, job, 1);
            product.importing(script);

            assertThat(cancelled).hasSize(1);
            assertThat(told).isEmpty();
            assertThat(product.document()).isEqualTo(before);
            assertThat(product.window().session().history().lastDone()).isEmpty();
            product.robot().until(() -> files().equals(files));
        }
    }

    @Test
    void a_new_project_whose_rows_are_given_up_keeps_its_design_and_says_how_many_rows_it_lacks() throws Exception {
        try (Product product = Product.empty(folder)) {
            List<Job> cancelled = cancelling(product, "Store the rows", 1);
            product.importing(file("many.sql", many(200) + rows(20_000)));
            stored(product);

            assertThat(cancelled).hasSize(1);
            assertThat(product.texts("#notices .label"))
                    .containsExactly(
                            "many.sql was read as SQL: 200 tables.",
                            "Storing the rows of many.sql was cancelled: this is its design, 200 tables, without the"
                                    + " 20,000 rows.");
            assertThat(product.tables()).hasSize(200);
            assertThat(product.rows("t0")).isEmpty();
            Document laidOut = product.document();
            product.keys(CONTROL, Z);
            assertThat(product.document()).isNotEqualTo(laidOut);
            product.keys(CONTROL, SHIFT, Z);
            assertThat(product.document()).isEqualTo(laidOut);
            product.importing(file("few.sql", many(2) + rows(3)))
                    .push("Into this project")
                    .work();
            product.press("#take-changes").work();
            assertThat(product.rows("t0")).hasSize(3);
        }
    }

    @Test
    void a_project_whose_rows_are_given_up_is_none_of_its_file() throws Exception {
        Path shop = folder.resolve("shop.keyline");
        ProjectFile.write(shop, Shop.document(), CancelledImportTest::manyCustomers);
        byte[] before = Files.readAllBytes(shop);
        try (Product product = Product.empty(folder)) {
            List<Job> cancelled = cancelling(product, "Store the rows", 1);
            product.dropping(10, 10, shop);
            stored(product);

            assertThat(cancelled).hasSize(1);
            assertThat(product.texts("#notices .label"))
                    .containsExactly("Storing the rows of shop.keyline was cancelled: this is its design, 6 tables,"
                            + " without its rows. It is a project of its own, and the file keeps its rows.");
            assertThat(product.document().schema()).isEqualTo(Shop.document().schema());
            product.keys(CONTROL, S).work();
            assertThat(folder.resolve("Untitled.keyline")).exists();
            assertThat(shop).hasBinaryContent(before);
        }
    }

    /// The shop's, again and again.
    private static void manyCustomers(Table table, Consumer<List<Value>> row) {
        if (table.id().equals(Shop.CUSTOMERS)) {
            IntStream.range(0, 10_000).forEach(_ -> Shop.rows().forEach(table, row));
        }
    }

    private static void stored(Product product) {
        product.robot().until(() -> !product.window().rows().state().get().isAwaited());
        product.work();
    }

    /// Reading, laying out and storing are jobs of their own.
    ///
    /// @param job its title begins so
    /// @param which of those
    @ParameterizedTest
    @CsvSource({"Read, 1", "Import, 1", "Import, 2"})
    void an_import_into_the_open_project_that_is_cancelled_leaves_it_as_it_was(String job, int which) throws Exception {
        try (Product product = Product.shop(folder, Preferences.DEFAULT)) {
            Document before = product.document();
            List<String> orders = product.rows("orders");
            Path script = file("many.sql", many(200) + rows(20_000));
            List<Job> cancelled = cancelling(product, job, which);
            product.importing(script);
            if (!job.equals("Read")) {
                product.push("Into this project").press("#take-changes").work();
            }

            assertThat(cancelled).hasSize(1);
            product.robot().until(() -> product.document().equals(before));
            assertThat(product.window().session().history().lastDone()).isEmpty();
            assertThat(product.rows("orders")).isEqualTo(orders);
            assertThat(product.texts("#notices .label"))
                    .containsExactlyElementsOf(
                            job.equals("Read")
                                    ? List.of()
                                    : List.of("Import many.sql was cancelled. The project is as it was before."));
        }
    }

    @Test
    void every_stage_of_an_import_is_a_job_that_says_how_far_it_is() throws Exception {
        try (Product product = Product.shop(folder, Preferences.DEFAULT)) {
            Set<String> told = new LinkedHashSet<>();
            listen(product, job -> {
                told.add(job.title());
                job.progress()
                        .subscribe(share -> told.add(job.title() + (share.doubleValue() < 0 ? " begins" : " goes on")));
            });
            product.importing(file("many.sql", many(200) + rows(20_000)))
                    .push("Into this project")
                    .press("#take-changes")
                    .work();

            assertThat(told).contains("Read many.sql", "Read many.sql goes on", "Import many.sql");
            assertThat(product.rows("t0")).hasSize(1_000); // the first page
        }
    }

    /// Has the job of this title that is started as the `which`th cancelled at once.
    ///
    /// @return what was cancelled, filled on the FX thread
    private static List<Job> cancelling(Product product, String title, int which) {
        List<Job> cancelled = new ArrayList<>();
        List<Job> seen = new ArrayList<>();
        listen(product, job -> {
            if (job.title().startsWith(title)) {
                seen.add(job);
                if (seen.size() == which) {
                    cancelled.add(job);
                    job.cancel();
                }
            }
        });
        return cancelled;
    }

    private static void listen(Product product, Consumer<Job> started) {
        ListChangeListener<Job> listener = change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(started);
            }
        };
        Robot.fx(() -> {
            product.jobs().running().addListener(listener);
            return listener;
        });
    }

    private static String rows(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "(%d, 0)".formatted(i))
                .collect(Collectors.joining(", ", "INSERT INTO t0 VALUES ", ";\n"));
    }

    private static String many(int tables) {
        return IntStream.range(0, tables)
                .mapToObj(i -> "CREATE TABLE t%d (id int PRIMARY KEY, other int REFERENCES t%d (id));\n"
                        .formatted(i, Math.max(0, i - 1)))
                .collect(Collectors.joining());
    }

    private Set<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.collect(Collectors.toSet());
        }
    }
}
