package keyline.persistence.read;

import java.io.IOException;
import java.nio.file.Path;
import keyline.model.read.Design;
import keyline.model.read.RowSink;
import keyline.model.read.dbml.DbmlReader;
import keyline.model.read.dbml.WrongDbml;
import keyline.persistence.file.UnreadableFile;

/// The format of DBML, with its records as rows.
final class DbmlFile {

    static final String KEY = "dbml";

    /// Records make files larger than people write them.
    private static final long LARGEST = 32 << 20;

    static final InputFormat FORMAT = new DesignText(KEY, "DBML", LARGEST, DbmlFile::read);

    private DbmlFile() {}

    private static Design read(String text, RowSink rows, Path file) throws IOException {
        try {
            return DbmlReader.read(text, rows);
        } catch (WrongDbml e) {
            throw new UnreadableFile(file, "can't be read, " + e.getMessage());
        }
    }
}
