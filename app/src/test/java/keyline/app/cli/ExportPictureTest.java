package keyline.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.scene.image.Image;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Pictures and documents from the command line.
@SuppressWarnings("NullAway.Init")
class ExportPictureTest {

    @TempDir
    private Path folder;

    private final Terminal terminal = new Terminal();

    @Test
    void a_scale_enlarges_a_png() throws IOException {
        Image small = image(export("png", "--scale", "1"));
        Image large = image(export("png", "--scale", "3", "--theme", "dark"));

        assertThat(large.getWidth()).isEqualTo(3 * small.getWidth());
        assertThat(small.getPixelReader().getColor(2, 2).getBrightness()).isGreaterThan(0.9);
        assertThat(large.getPixelReader().getColor(2, 2).getBrightness()).isLessThan(0.2);
    }

    @Test
    void a_transparent_png_has_no_ground() throws IOException {
        assertThat(image(export("png", "--transparent"))
                        .getPixelReader()
                        .getColor(2, 2)
                        .getOpacity())
                .isZero();
    }

    @Test
    void some_tables_over_pages_of_paper_are_a_pdf() throws IOException {
        Path file = export("pdf", "--page", "a4-landscape", "--scale", "4", "--only", "orders,order_lines");

        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(1);
            assertThat((double) pdf.getPage(0).getMediaBox().getWidth()).isBetween(841.0, 842.0);
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("order_lines")
                    .doesNotContain("shippers");
        }
    }

    @Test
    void an_html_dictionary_holds_diagram_tables_and_rows_and_every_link_leads_somewhere() throws IOException {
        String page = Files.readString(export("html", "--with-data"));

        assertThat(page)
                .contains("<title>shop</title>", "<svg class=\"diagram\"", "Ada Lovelace")
                .contains("<a href=\"#table-orders\"><title>orders</title>", "<section id=\"table-orders\">")
                .doesNotContain("http://", "https://");
        assertThat(page.indexOf("</svg>")).isLessThan(page.indexOf("<section"));
    }

    @Test
    void an_svg_may_follow_its_readers_theme() throws IOException {
        assertThat(Files.readString(export("svg", "--theme", "auto"))).contains("prefers-color-scheme: dark");
        assertThat(Files.readString(export("svg"))).doesNotContain("prefers-color-scheme");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--scale huge|--scale takes a number from 0.05 to 16",
                "--scale 99|--scale takes a number from 0.05 to 16",
                "--theme pink|--theme takes light, dark, auto",
                "--page b5|--page takes a4, a3, letter, with -portrait or -landscape behind it",
                "--page a4-upright|--page takes a4, a3, letter, with -portrait or -landscape behind it",
            })
    void a_wrong_option_is_one_line_and_leaves_no_file(String words, String message) {
        Path file = folder.resolve("shop.png");

        assertThat(run("png", file, words.split(" "))).isEqualTo(2);

        assertThat(terminal.err()).isEqualTo("keyline: " + message + "; see keyline --help" + System.lineSeparator());
        assertThat(file).doesNotExist();
    }

    private Path export(String target, String... options) {
        Path file = folder.resolve("shop-%d.%s".formatted(options.length, target));
        assertThat(run(target, file, options)).as(terminal.err()).isZero();
        return file;
    }

    private int run(String target, Path file, String... options) {
        List<String> words =
                new ArrayList<>(List.of("export", "--example", "shop", "--to", target, "-o", file.toString()));
        words.addAll(Arrays.asList(options));
        return terminal.run(words);
    }

    private static Image image(Path file) {
        Image image = new Image(file.toUri().toString());
        assertThat(image.isError()).isFalse();
        return image;
    }
}
