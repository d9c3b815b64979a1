package keyline.app.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;
import javafx.scene.paint.Color;
import keyline.app.canvas.route.Side;
import keyline.app.canvas.scene.CanvasState;
import keyline.app.canvas.scene.Viewport;
import keyline.app.export.ExportSubject;
import keyline.app.export.HtmlFormat;
import keyline.app.job.Progress;
import keyline.app.picture.PngLook.Ground;
import keyline.app.picture.pdf.PageSetup;
import keyline.app.picture.pdf.PdfPicture;
import keyline.app.theme.Theme;
import keyline.model.AreaId;
import keyline.model.Document;
import keyline.model.NodeId;
import keyline.model.NoteId;
import keyline.model.SampleRows;
import keyline.model.diagram.Area;
import keyline.model.diagram.Diagram;
import keyline.model.diagram.Meaning;
import keyline.model.diagram.Note;
import keyline.model.diagram.Point;
import keyline.model.example.Shop;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The legend, areas and notes in pictures of every kind; they are saved under target/pictures to be looked at.
class AnnotatedPictureTest {

    private static final String BLUE = "#3B82F6";
    private static final String GREEN = "#10B981";
    private static final AreaId SALES = new AreaId(901);
    private static final NoteId PRICES = new NoteId(902);
    private static final String TEXT = """
        # Prices
        In **cents**, *without* tax; see `order_lines.price` and [the rules](https://example.org).
        - **never** negative
        """;

    @Test
    void legend_areas_and_notes_stand_in_svg() throws IOException {
        StringBuilder svg = new StringBuilder();
        new SvgPicture(picture(), SvgLook.READERS_CHOICE, node -> new SvgLinks.Anchor("", "#")).writeFile(svg);
        Files.writeString(file("annotated-auto.svg"), svg);

        assertThat(svg)
                .contains(">COLOURS<", ">Money<", ">People &amp; firms<", ">Sales<")
                .contains("<tspan class=\"k-key\">cents</tspan>", "<tspan class=\"k-code\">order_lines.price </tspan>")
                .doesNotContain("Nowhere");
    }

    @ParameterizedTest
    @EnumSource
    void legend_areas_and_notes_stand_in_png(Theme theme) throws IOException {
        for (Ground ground : Ground.values()) {
            String name = "annotated-%s-%s.png".formatted(theme, ground).toLowerCase(Locale.ROOT);
            var bytes = new ByteArrayOutputStream();
            new PngPicture(picture(), new PngLook(theme, ground, 2)).write(bytes, Progress.UNSEEN);
            Files.write(file(name), bytes.toByteArray());

            Image image = new Image(new ByteArrayInputStream(bytes.toByteArray()));
            assertThat(count(image, Color.web(GREEN)))
                    .as("the dot of the legend")
                    .isGreaterThan(200);
        }
    }

    @ParameterizedTest
    @EnumSource
    void circles_at_the_ends_of_lines_have_the_ground_of_their_area(Ground ground) throws Exception {
        DiagramPicture picture = picture();
        var bytes = new ByteArrayOutputStream();
        new PngPicture(picture, new PngLook(Theme.LIGHT, ground, 2)).write(bytes, Progress.UNSEEN);
        PixelReader pixels = new Image(new ByteArrayInputStream(bytes.toByteArray())).getPixelReader();

        assertThat(CanvasPicture.of(document(), Theme.LIGHT, CanvasState.QUIET)
                        .scene()
                        .lines())
                .hasSize(5)
                .allSatisfy(line -> {
                    Point end = line.route().points().getFirst();
                    double out = line.route().childSide() == Side.LEFT ? -14 : 14;
                    Point circle =
                            end.plus(out - picture.area().x(), -picture.area().y());
                    assertThat(pixels.getArgb((int) (2 * circle.x()), (int) (2 * circle.y())))
                            .isEqualTo(pixels.getArgb((int) (2 * circle.x()), (int) (2 * circle.y()) - 18));
                });
    }

    private static int count(Image image, Color colour) {
        int count = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                count += image.getPixelReader().getColor(x, y).equals(colour) ? 1 : 0;
            }
        }
        return count;
    }

    @ParameterizedTest
    @EnumSource
    void legend_areas_and_notes_stand_in_pdf(Theme theme) throws IOException {
        var bytes = new ByteArrayOutputStream();
        new PdfPicture(picture(), theme, PageSetup.OWN_SIZE).write(bytes, "Shop", Progress.UNSEEN);
        Files.write(file("annotated-%s.pdf".formatted(theme).toLowerCase(Locale.ROOT)), bytes.toByteArray());

        try (PDDocument pdf = Loader.loadPDF(bytes.toByteArray())) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("COLOURS", "Money", "People & firms", "Sales", "In cents, without tax");
        }
    }

    @Test
    void legend_areas_and_notes_stand_in_the_dictionary() throws IOException {
        var bytes = new ByteArrayOutputStream();
        new HtmlFormat(3).write(subject(Optional.empty()), bytes, Progress.UNSEEN);
        Files.write(file("annotated.html"), bytes.toByteArray());

        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .contains(">COLOURS<", ">Money<", ">Sales<", "<tspan class=\"k-key\">cents</tspan>");
    }

    @Test
    void a_selection_has_the_legend_of_its_own_colours() throws IOException {
        StringBuilder svg = new StringBuilder();
        DiagramPicture part =
                subject(Optional.of(Set.of(Shop.CUSTOMERS, PRICES))).picture();
        new SvgPicture(part, SvgLook.of(Theme.DARK), node -> new SvgLinks.Anchor("", "#")).writeFile(svg);
        Files.writeString(file("annotated-part-dark.svg"), svg);

        assertThat(svg).contains(">People &amp; firms<", ">Prices<").doesNotContain(">Money<", ">Sales<");
    }

    @Test
    void a_diagram_without_meanings_has_no_legend() {
        Document shop = Shop.document();
        DiagramPicture plain = new DiagramPicture(shop, shop.firstDiagram());
        DiagramPicture unused =
                new DiagramPicture(shop, shop.firstDiagram().withLegend(List.of(new Meaning("#123456", "Nowhere"))));

        assertThat(unused.area()).isEqualTo(plain.area());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 1, 2})
    void marks_of_notes_are_drawn_at_every_zoom(double zoom) throws Exception {
        for (Theme theme : Theme.values()) {
            CanvasPicture marked = note(TEXT, theme, zoom);
            CanvasPicture plain = note(TEXT.replaceAll("[*`]", ""), theme, zoom);

            marked.saved("note-%s-%.1f".formatted(theme, zoom).toLowerCase(Locale.ROOT));
            assertThat(IntStream.range(52, 300)
                            .filter(x -> IntStream.range(610, 625)
                                    .anyMatch(y -> !marked.at(x, y).equals(plain.at(x, y)))))
                    .as("columns of the first line that differ")
                    .hasSizeGreaterThan(30);
        }
    }

    private static CanvasPicture note(String text, Theme theme, double zoom) throws Exception {
        Document document = document();
        Diagram diagram = document.firstDiagram();
        Note note = new Note(PRICES, text, new Point(40, 580), 280, 130);
        Viewport viewport = new Viewport(30 * zoom, 560 * zoom, zoom);
        return CanvasPicture.of(
                document.with(diagram.withNotes(diagram.notes().with(PRICES, note))),
                theme,
                viewport,
                CanvasState.QUIET);
    }

    private static DiagramPicture picture() {
        return subject(Optional.empty()).picture();
    }

    private static ExportSubject subject(Optional<Set<NodeId>> only) {
        Document document = document();
        return new ExportSubject("Shop", document, document.firstDiagram(), SampleRows.NONE, only);
    }

    private static Document document() {
        Document shop = Shop.document();
        Diagram diagram = shop.firstDiagram();
        diagram = diagram.withBoxes(diagram.boxes()
                .with(Shop.CUSTOMERS, diagram.boxes().get(Shop.CUSTOMERS).withColour(BLUE)));
        Area area = new Area(SALES, "Sales", new Point(330, 20), 460, 520, GREEN);
        Note note = new Note(PRICES, TEXT, new Point(40, 580), 280, 130);
        return shop.with(diagram.withAreas(diagram.areas().with(SALES, area))
                .withNotes(diagram.notes().with(PRICES, note))
                .withLegend(List.of(
                        new Meaning(BLUE, "People & firms"),
                        new Meaning(GREEN, "Money"),
                        new Meaning("#123456", "Nowhere"))));
    }

    private static Path file(String name) throws IOException {
        Path file = Path.of("target", "pictures", name);
        Files.createDirectories(file.getParent());
        return file;
    }
}
