package keyline.app.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;
import javafx.scene.paint.Color;
import javax.xml.parsers.DocumentBuilderFactory;
import keyline.app.canvas.Ledger;
import keyline.app.job.Progress;
import keyline.app.picture.PngLook.Ground;
import keyline.app.theme.Palette;
import keyline.app.theme.Theme;
import keyline.model.Document;
import keyline.model.Table;
import keyline.model.diagram.Rectangle;
import keyline.model.example.Shop;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class DiagramPictureTest {

    private static final SvgLinks LINKS = node -> new SvgLinks.Anchor("t" + node.value(), "#t" + node.value());

    @Test
    void a_whole_diagram_becomes_a_picture_with_a_margin_around_it() throws Exception {
        Image image = png(Shop.document(), new PngLook(Theme.LIGHT, Ground.PAINTED, 2));

        assertThat(image.getWidth()).isBetween(1500.0, 1900.0);
        assertThat(image.getHeight()).isBetween(850.0, 950.0);
        assertThat(image.getPixelReader().getColor(4, 4))
                .isEqualTo(Palette.of(Theme.LIGHT).canvas());
    }

    @Test
    void a_picture_in_tiles_has_the_pixels_of_one_in_a_piece() throws Exception {
        DiagramPicture picture = picture(Shop.document());
        PngLook look = new PngLook(Theme.DARK, Ground.PAINTED, 4);
        Image image = png(Shop.document(), look);
        PngPicture png = new PngPicture(picture, look);

        assertThat(image.getWidth()).isGreaterThan(2048).isEqualTo(png.width());
        assertThat(image.getHeight()).isGreaterThan(1024).isEqualTo(png.height());
        int[] whole = Offscreen.call(() -> png.tile(0, 0, png.width(), png.height()));
        assertThat(differing(image.getPixelReader(), whole, png)).isEmpty();
    }

    private static List<String> differing(PixelReader one, int[] other, PngPicture png) {
        List<String> differing = new ArrayList<>();
        for (int y = 0; y < png.height(); y++) {
            for (int x = 0; x < png.width() && differing.size() < 5; x++) {
                if (one.getArgb(x, y) != other[y * png.width() + x]) {
                    differing.add(x + "," + y);
                }
            }
        }
        return differing;
    }

    @Test
    void a_transparent_picture_shows_the_page_through() throws Exception {
        Image image = png(Shop.document(), new PngLook(Theme.LIGHT, Ground.TRANSPARENT, 1));

        assertThat(image.getPixelReader().getColor(4, 4)).isEqualTo(Color.TRANSPARENT);
        assertThat(image.getPixelReader().getColor(60, 100).getOpacity()).isEqualTo(1);
    }

    @Test
    void a_scale_over_the_usual_zoom_enlarges_tables_and_texts_alike() throws Exception {
        Document part = Shop.document().with(Excerpt.of(Shop.document().firstDiagram(), Set.of(Shop.SHIPPERS)));
        Image large = png(part, new PngLook(Theme.LIGHT, Ground.PAINTED, 8));
        Image small = png(part, new PngLook(Theme.LIGHT, Ground.PAINTED, 1));

        assertThat(large.getWidth()).isEqualTo(small.getWidth() * 8);
        assertThat(large.getPixelReader().getColor(8 * 60, 8 * 33 + 4))
                .isEqualTo(small.getPixelReader().getColor(60, 33));
    }

    @Test
    void the_usual_scale_keeps_within_what_viewers_open() {
        var huge = new Rectangle(0, 0, 100_000, 20_000);

        assertThat(PngPicture.usualScale(huge, 2) * 100_000).isEqualTo(16_384);
        assertThat(PngPicture.usualScale(new Rectangle(0, 0, 900, 700), 2)).isEqualTo(2);
    }

    @Test
    void a_diagram_becomes_shapes_with_all_its_texts() throws Exception {
        String svg = svg(Shop.document(), SvgLook.of(Theme.LIGHT));
        Files.createDirectories(Path.of("target", "pictures"));
        Files.writeString(Path.of("target", "pictures", "diagram-light.svg"), svg);
        Files.writeString(
                Path.of("target", "pictures", "ledger-dark.svg"), svg(Ledger.document(), SvgLook.of(Theme.DARK)));

        assertThat(texts(svg, "text")).contains("order_lines", "customer_id", "decimal(10,2)");
        assertThat(svg).contains("stroke=\"#6B7686\"");
    }

    @Test
    void tables_are_links_and_lines_say_what_they_join() throws Exception {
        String svg = svg(Shop.document(), SvgLook.of(Theme.LIGHT));

        assertThat(attributes(svg, "a", "href")).contains("#t" + Shop.ORDERS.value());
        assertThat(attributes(svg, "a", "id")).contains("t" + Shop.ORDERS.value());
        assertThat(texts(svg, "title")).contains("orders", "orders (customer_id) → customers (customer_id)");
    }

    @Test
    void a_picture_for_both_themes_has_a_dark_colour_for_every_light_one() throws Exception {
        String svg = svg(Shop.document(), SvgLook.READERS_CHOICE);
        Files.writeString(Path.of("target", "pictures", "diagram-auto.svg"), svg);

        List<String> colours = new ArrayList<>(attributes(svg, "rect", "fill"));
        colours.addAll(attributes(svg, "text", "fill"));
        assertThat(colours).isNotEmpty().allSatisfy(colour -> assertThat(svg).contains("[fill=\"" + colour + "\"]"));
        assertThat(svg).contains("[fill=\"#F4F5F7\"]{fill:#16181D;");
    }

    @Test
    void a_part_of_a_diagram_holds_nothing_else() throws Exception {
        Document shop = Shop.document();
        Document part = shop.with(Excerpt.of(shop.firstDiagram(), Set.of(Shop.CUSTOMERS, Shop.ORDERS)));

        assertThat(texts(svg(part, SvgLook.of(Theme.LIGHT)), "title"))
                .containsExactlyInAnyOrder("customers", "orders", "orders (customer_id) → customers (customer_id)");
    }

    @Test
    void names_of_strangers_are_escaped_in_svg() throws Exception {
        Document shop = Shop.document();
        String name = "<script>alert(\"&\")</script>";
        Table hostile =
                shop.schema().table(Shop.ORDERS).withName(name + "\u0007").withComment("]]><a href='x'>");

        String svg = svg(shop.with(hostile), SvgLook.READERS_CHOICE);

        assertThat(texts(svg, "script")).isEmpty();
        assertThat(texts(svg, "text")).contains(name);
        assertThat(attributes(svg, "a", "href")).doesNotContain("x");
    }

    private static DiagramPicture picture(Document document) {
        return new DiagramPicture(document, document.firstDiagram());
    }

    private static Image png(Document document, PngLook look) throws IOException {
        var bytes = new ByteArrayOutputStream();
        new PngPicture(picture(document), look).write(bytes, Progress.UNSEEN);
        Path file = Path.of(
                "target", "pictures", "diagram-%s-%s-%.0f.png".formatted(look.theme(), look.ground(), look.scale()));
        Files.createDirectories(file.getParent());
        Files.write(file, bytes.toByteArray());
        Image image = new Image(new ByteArrayInputStream(bytes.toByteArray()));
        assertThat(image.isError()).isFalse();
        return image;
    }

    private static String svg(Document document, SvgLook look) throws IOException {
        StringBuilder svg = new StringBuilder();
        new SvgPicture(picture(document), look, LINKS).writeFile(svg);
        return svg.toString();
    }

    private static List<String> texts(String svg, String tag) throws Exception {
        return elements(svg, tag).stream().map(Element::getTextContent).toList();
    }

    private static List<String> attributes(String svg, String tag, String name) throws Exception {
        return elements(svg, tag).stream().map(each -> each.getAttribute(name)).toList();
    }

    private static List<Element> elements(String svg, String tag) throws Exception {
        NodeList found = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)))
                .getElementsByTagName(tag);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }
}
