package keyline.persistence.csv;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The beginning of a CSV file, to see what an import would read.
///
/// @param header the fields of the first record
/// @param rows the records after it; an absent field is NULL
public record CsvPreview(List<String> header, List<List<Optional<String>>> rows) {

    public CsvPreview {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /// The header and the first rows of a file.
    ///
    /// @param limit the most rows to read
    /// @throws UnreadableCsv when the file is none
    public static CsvPreview of(Path file, CsvFormat format, int limit) throws IOException {
        try (CsvRecords records = CsvRecords.of(file, format)) {
            List<String> header = header(records, file);
            List<List<Optional<String>>> rows = new ArrayList<>();
            while (rows.size() < limit) {
                Optional<List<Optional<String>>> next = records.next();
                if (next.isEmpty()) {
                    break;
                }
                rows.add(next.get());
            }
            return new CsvPreview(header, rows);
        }
    }

    static List<String> header(CsvRecords records, Path file) throws IOException {
        return records
                .next()
                .orElseThrow(() -> new UnreadableCsv(file, "is empty; its first row has to name the columns"))
                .stream()
                .map(name -> name.orElse("").strip())
                .toList();
    }
}
