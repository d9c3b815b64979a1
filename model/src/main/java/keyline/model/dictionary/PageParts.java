package keyline.model.dictionary;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/// The style and the script of a page, and the policy that allows these two and nothing else.
record PageParts(String style, String script) {

    /// Those of a page with a drawing that brings rules of its own.
    static PageParts with(String rules) {
        return new PageParts(read("dictionary.css") + rules, read("dictionary.js"));
    }

    private static String read(String name) {
        try (InputStream file = PageParts.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("The program lacks " + name);
            }
            return "\n" + new String(file.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What the page may load and run.
    String policy() {
        return "default-src 'none'; style-src '%s'; script-src '%s'; base-uri 'none'; form-action 'none'"
                .formatted(hash(style), hash(script));
    }

    private static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
