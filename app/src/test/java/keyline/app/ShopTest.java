package keyline.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import keyline.persistence.prefs.Preferences;
import org.junit.jupiter.api.io.TempDir;

/// A test of the whole window over the shop, with a folder for its files.
abstract class ShopTest {

    @TempDir
    Path folder;

    final Product shop() throws IOException {
        return Product.shop(folder, Preferences.DEFAULT);
    }

    final Product shop(Preferences.Theme theme) throws IOException {
        return Product.shop(folder, Preferences.DEFAULT.withTheme(theme));
    }

    /// A file of this text.
    final Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    /// Keeps a picture, which is named by its theme too.
    static void picture(Product product, String name, Preferences.Theme theme) {
        product.picture(name + "-" + theme.name().toLowerCase(Locale.ROOT));
    }
}
