package keyline.model.read.csv;

import java.io.IOException;
import java.io.Reader;

/// A file to be read as a table; it is read twice.
///
/// @param name of the table
public record CsvFile(String name, Opening text) {

    /// Opens the text at its beginning.
    @FunctionalInterface
    public interface Opening {
        /// Opens it.
        Reader open() throws IOException;
    }
}
