package keyline.model.read.csv;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The rows of a CSV text (RFC 4180): cells in double quotes may hold separators and line ends, and quotes doubled.
final class CsvLines {

    private static final int LONGEST_ROW = 8 << 20;
    private static final int END = -1;

    private final PushbackReader in;
    private final char separator;
    private final StringBuilder cell = new StringBuilder();
    private int length;
    private int number;

    CsvLines(Reader text, char separator) {
        in = new PushbackReader(text, 1);
        this.separator = separator;
    }

    /// The number of the row that was read last, from 1.
    int number() {
        return number;
    }

    /// The next row that isn't empty, nothing at the end.
    Optional<List<String>> next() throws IOException, WrongCsv {
        int first = in.read();
        while (first == '\n' || first == '\r') {
            first = in.read();
        }
        if (first == END) {
            return Optional.empty();
        }
        in.unread(first);
        number++;
        length = 0;
        return Optional.of(row());
    }

    private List<String> row() throws IOException, WrongCsv {
        List<String> cells = new ArrayList<>();
        while (true) {
            int end = cell();
            cells.add(cell.toString());
            if (end != separator) {
                return cells;
            }
        }
    }

    /// Reads a cell.
    ///
    /// @return what ended it
    private int cell() throws IOException, WrongCsv {
        cell.setLength(0);
        int c = in.read();
        if (c == '"') {
            quoted();
            c = in.read();
        }
        while (c != separator && c != '\n' && c != '\r' && c != END) {
            append(c);
            c = in.read();
        }
        return c;
    }

    private void quoted() throws IOException, WrongCsv {
        while (true) {
            int c = in.read();
            if (c == END) {
                throw new WrongCsv("a quote in row %d isn't closed".formatted(number));
            }
            if (c == '"') {
                int next = in.read();
                if (next != '"') {
                    if (next != END) {
                        in.unread(next);
                    }
                    return;
                }
            }
            append(c);
        }
    }

    private void append(int c) throws WrongCsv {
        if (++length > LONGEST_ROW) {
            throw new WrongCsv("row %d is longer than any row".formatted(number));
        }
        cell.append((char) c);
    }
}
