package keyline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import keyline.model.example.Shop;
import keyline.persistence.file.ProjectFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files that are named when the program is started.
class OpenedFilesTest {

    private static final String ONE = "CREATE TABLE one (id int PRIMARY KEY);";

    @TempDir
    Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Path project() throws IOException {
        Path file = folder.resolve("shop.keyline");
        ProjectFile.write(file, Shop.document(), Shop.rows());
        return file;
    }

    @Test
    void a_project_is_there_at_once() throws Exception {
        try (Product product = Product.given(folder, project())) {
            assertThat(product.document()).isEqualTo(Shop.document());
            assertThat(product.rows("orders")).isNotEmpty();
            assertThat(product.texts("#notices .label")).isEmpty();
        }
    }

    @Test
    void a_script_is_imported() throws Exception {
        try (Product product = Product.given(folder, file("one.sql", ONE))) {
            product.work();

            assertThat(product.tables()).containsExactly("one");
            assertThat(product.texts("#notices .label")).containsExactly("one.sql was read as SQL: 1 table.");
        }
    }

    @Test
    void several_scripts_are_read_together() throws Exception {
        Path child = file("two.sql", "CREATE TABLE two (id int PRIMARY KEY, one int REFERENCES one (id));");
        try (Product product = Product.given(folder, file("one.sql", ONE), child)) {
            product.work();

            assertThat(product.tables()).containsExactly("one", "two");
            assertThat(product.table("two").foreignKeys()).hasSize(1);
        }
    }

    @Test
    void what_does_not_belong_together_is_named() throws Exception {
        try (Product product = Product.given(folder, project(), file("one.sql", ONE))) {
            product.work();

            assertThat(product.document()).isEqualTo(Shop.document());
            assertThat(product.texts("#notices .label"))
                    .containsExactly("one.sql is of another kind than shop.keyline, and is to be opened by itself.");
        }
    }

    @Test
    void a_missing_file_is_named_in_an_empty_window() throws Exception {
        try (Product product = Product.given(folder, folder.resolve("missing.keyline"))) {
            product.work();

            assertThat(product.tables()).isEmpty();
            assertThat(product.texts("#notices .label")).containsExactly("missing.keyline doesn't exist.");
        }
    }

    @Test
    void a_damaged_project_is_named_and_not_touched() throws Exception {
        Path damaged = project();
        byte[] half = Arrays.copyOf(Files.readAllBytes(damaged), 5_000);
        Files.write(damaged, half);
        try (Product product = Product.given(folder, damaged)) {
            product.work();

            assertThat(product.tables()).isEmpty();
            assertThat(product.texts("#notices .label"))
                    .singleElement()
                    .asString()
                    .startsWith("shop.keyline ");
            assertThat(damaged).hasBinaryContent(half);
        }
    }

    @Test
    void a_damaged_script_is_read_as_far_as_it_goes() throws Exception {
        try (Product product = Product.given(folder, file("one.sql", ONE + "\nCREATE TABLE two (id int PRIM"))) {
            product.work();

            assertThat(product.tables()).contains("one");
            assertThat(product.text("#notices .label")).contains("1 statement was left out");
        }
    }
}
