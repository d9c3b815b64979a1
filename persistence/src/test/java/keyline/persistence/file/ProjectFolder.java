package keyline.persistence.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import keyline.model.example.Shop;

/// A folder of projects that tests damage.
record ProjectFolder(Path folder) {

    Path shop() throws IOException {
        Path file = folder.resolve("shop.keyline");
        ProjectFile.write(file, Shop.document(), Shop.rows());
        return file;
    }

    static void run(Path file, String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /// Reading the file must end in one line, and leave it and all around it as they are.
    void assertRefused(Path file, String message) throws IOException {
        List<String> around = files();
        String before = hash(file);

        assertThatThrownBy(() -> ProjectFile.read(file).close())
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining(message)
                .message()
                .startsWith(file.getFileName().toString().replaceAll("\\p{Cntrl}", " "))
                .hasLineCount(1)
                .hasSizeLessThan(400);

        assertThat(hash(file)).isEqualTo(before);
        assertThat(files()).isEqualTo(around);
    }

    static String hash(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
