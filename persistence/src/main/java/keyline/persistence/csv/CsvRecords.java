package keyline.persistence.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// The records of a CSV file, one after another. An empty field without quotes is absent.
final class CsvRecords implements Closeable {

    private final Path file;
    private final CountedBytes bytes;
    private final CsvReader<List<Optional<String>>> reader;
    private final Iterator<List<Optional<String>>> records;
    private long number;

    private CsvRecords(Path file, CsvFormat format) throws IOException {
        this.file = file;
        this.bytes = new CountedBytes(Files.newInputStream(file));
        this.reader = CsvReader.builder()
                .fieldSeparator(format.separator())
                .skipEmptyLines(false)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .build(new Fields(), Encoding.reader(bytes, file));
        this.records = reader.iterator();
    }

    static CsvRecords of(Path file, CsvFormat format) throws IOException {
        return new CsvRecords(file, format);
    }

    /// The next record, nothing at the end; an empty line has no field.
    Optional<List<Optional<String>>> next() throws IOException {
        try {
            if (!records.hasNext()) {
                return Optional.empty();
            }
            number++;
            return Optional.of(records.next());
        } catch (CsvParseException e) {
            throw unreadable(e.getCause() instanceof IOException cause ? cause : e);
        } catch (UncheckedIOException e) {
            throw unreadable(Objects.requireNonNullElse(e.getCause(), e));
        }
    }

    private IOException unreadable(Exception cause) {
        return switch (cause) {
            case CharacterCodingException _ ->
                new UnreadableCsv(file, "isn't UTF-8 after row %d; save it as UTF-8".formatted(number));
            case IOException e -> e;
            default -> new UnreadableCsv(file, "can't be read after row %d: %s".formatted(number, cause.getMessage()));
        };
    }

    /// The number of the last record, from 1: the row that a spreadsheet shows it in.
    long number() {
        return number;
    }

    /// How many bytes have been read.
    long position() {
        return bytes.count();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    private static final class Fields extends AbstractBaseCsvCallbackHandler<List<Optional<String>>> {

        private List<Optional<String>> fields = new ArrayList<>();

        @Override
        protected void handleBegin(long line) {
            fields = new ArrayList<>();
        }

        @Override
        protected void handleField(int index, char[] text, int from, int length, boolean quoted) {
            fields.add(length == 0 && !quoted ? Optional.empty() : Optional.of(new String(text, from, length)));
        }

        @Override
        protected List<Optional<String>> buildRecord() {
            return fields;
        }
    }
}
