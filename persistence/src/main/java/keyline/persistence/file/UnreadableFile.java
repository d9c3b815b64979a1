package keyline.persistence.file;

import java.io.IOException;
import java.nio.file.Path;
import keyline.model.read.Skipped;

/// A file that Keyline can't read. The message is one line with the file's name and the reason; the file is as it was.
public final class UnreadableFile extends IOException {

    private static final long serialVersionUID = 1;
    private static final int LONGEST = 400;

    /// @param file the file
    /// @param why what follows the name in a sentence: "is damaged"
    public UnreadableFile(Path file, String why) {
        super(line("%s %s.".formatted(file.getFileName(), why)));
    }

    private static String line(String text) {
        return Skipped.beginning(text, LONGEST);
    }
}
