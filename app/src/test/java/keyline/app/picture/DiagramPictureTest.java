package keyline.app.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import keyline.app.canvas.Ledger;
import keyline.app.theme.Palette;
import keyline.app.theme.Theme;
import keyline.model.Document;
import keyline.model.Table;
import keyline.model.example.Shop;
import org.junit.jupiter.api.Test;

class DiagramPictureTest {

    @Test
    void a_whole_diagram_becomes_a_picture_with_a_margin_around_it() throws Exception {
        Document shop = Shop.document();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        Offscreen.call(() -> {
            new DiagramPicture(shop, shop.firstDiagram(), Theme.LIGHT, 2).writePng(png);
            return png;
        });
        save(png, "diagram-light");

        Image image = new Image(new ByteArrayInputStream(png.toByteArray()));

        assertThat(image.isError()).isFalse();
        assertThat(image.getWidth()).isBetween(1500.0, 1900.0);
        assertThat(image.getHeight()).isBetween(850.0, 950.0);
        assertThat(image.getPixelReader().getColor(4, 4))
                .isEqualTo(Palette.of(Theme.LIGHT).canvas());
    }

    @Test
    void a_picture_larger_than_one_tile_has_no_seams() throws Exception {
        Document shop = Shop.document();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        Offscreen.call(() -> {
            new DiagramPicture(shop, shop.firstDiagram(), Theme.DARK, 4).writePng(png);
            return png;
        });

        Image image = new Image(new ByteArrayInputStream(png.toByteArray()));
        Color right = image.getPixelReader().getColor((int) image.getWidth() - 3, (int) image.getHeight() - 3);

        assertThat(image.getWidth()).isGreaterThan(2048);
        assertThat(right).isEqualTo(Palette.of(Theme.DARK).canvas());
    }

    @Test
    void a_diagram_becomes_shapes_with_all_its_texts() throws Exception {
        Document shop = Shop.document();

        String svg = svg(shop, Theme.LIGHT);
        Files.createDirectories(Path.of("target", "pictures"));
        Files.writeString(Path.of("target", "pictures", "diagram-light.svg"), svg);
        Files.writeString(Path.of("target", "pictures", "ledger-dark.svg"), svg(Ledger.document(), Theme.DARK));

        assertThat(svg).startsWith("<svg ").endsWith("</svg>\n");
        assertThat(svg).contains(">order_lines<", ">customer_id<", ">decimal(10,2)<", "stroke=\"#6B7686\"");
    }

    @Test
    void names_of_strangers_are_escaped_in_svg() throws Exception {
        Document shop = Shop.document();
        Table hostile = shop.schema().table(Shop.ORDERS).withName("<script>alert(\"&\")</script>\u0007");

        String svg = svg(shop.with(hostile), Theme.LIGHT);

        assertThat(svg).doesNotContain("<script", "\u0007");
        assertThat(svg).contains("&lt;script&gt;alert(&quot;&amp;&quot;)&lt;/script&gt;");
    }

    private static String svg(Document document, Theme theme) throws Exception {
        return Offscreen.call(() -> new DiagramPicture(document, document.firstDiagram(), theme, 1).svg());
    }

    private static void save(ByteArrayOutputStream png, String name) throws IOException {
        Path file = Path.of("target", "pictures", name + ".png");
        Files.createDirectories(file.getParent());
        Files.write(file, png.toByteArray());
    }
}
