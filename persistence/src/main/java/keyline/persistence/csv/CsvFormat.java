package keyline.persistence.csv;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/// How fields are separated.
public record CsvFormat(char separator) {

    /// As most programs write it.
    public static final CsvFormat COMMA = new CsvFormat(',');

    /// As spreadsheets write it where the comma is the decimal separator.
    public static final CsvFormat SEMICOLON = new CsvFormat(';');

    /// TSV.
    public static final CsvFormat TAB = new CsvFormat('\t');

    private static final List<CsvFormat> KNOWN = List.of(COMMA, SEMICOLON, TAB, new CsvFormat('|'));

    /// That in which the first record of a file has the most fields.
    ///
    /// @throws UnreadableCsv when the file is none
    public static CsvFormat of(Path file) throws IOException {
        List<Integer> widths = new java.util.ArrayList<>();
        for (CsvFormat format : KNOWN) {
            widths.add(CsvPreview.of(file, format, 0).header().size());
        }
        return KNOWN.stream()
                .max(Comparator.comparingInt((CsvFormat format) -> widths.get(KNOWN.indexOf(format)))
                        .thenComparingInt(format -> -KNOWN.indexOf(format)))
                .orElse(COMMA);
    }
}
