package keyline.icons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PictureTest {
    /// A PNG holds its width and height in the header, after 16 bytes that are the same in all.
    private static final int HEADER = 16;

    @ParameterizedTest
    @EnumSource
    void every_size_has_that_many_pixels(Picture picture) throws IOException {
        for (int size : Picture.SIZES) {
            assertThat(widthAndHeight(picture, size)).containsExactly(size, size);
        }
    }

    @Test
    void another_size_is_refused() {
        assertThatThrownBy(() -> Picture.APPLICATION.png(17)).hasMessageStartingWith("No picture of 17 px");
    }

    private static List<Integer> widthAndHeight(Picture picture, int size) throws IOException {
        try (var png = new DataInputStream(picture.png(size).openStream())) {
            png.skipNBytes(HEADER);
            return List.of(png.readInt(), png.readInt());
        }
    }
}
