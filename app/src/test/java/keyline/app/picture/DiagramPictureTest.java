package keyline.app.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import keyline.app.theme.Palette;
import keyline.app.theme.Theme;
import keyline.model.Document;
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

    private static void save(ByteArrayOutputStream png, String name) throws IOException {
        Path file = Path.of("target", "pictures", name + ".png");
        Files.createDirectories(file.getParent());
        Files.write(file, png.toByteArray());
    }
}
