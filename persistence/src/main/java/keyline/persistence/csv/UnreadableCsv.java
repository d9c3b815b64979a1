package keyline.persistence.csv;

import java.io.IOException;
import java.nio.file.Path;

/// A file that can't be read as CSV. The message is one sentence with the file's name.
public final class UnreadableCsv extends IOException {

    private static final long serialVersionUID = 1;

    /// @param why what follows the name in a sentence: "is empty"
    UnreadableCsv(Path file, String why) {
        super("%s %s.".formatted(file.getFileName(), why).replaceAll("\\p{Cntrl}+", " "));
    }
}
