package keyline.persistence.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.CsvWriter.CsvWriterRecord;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import keyline.model.Column;
import keyline.model.SampleRows;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.Value;
import keyline.persistence.store.CellText;

/// Writes the rows of a table as CSV, as they stream by.
public record CsvExport(CsvFormat format, Text text, Formulas formulas) {

    /// How the text is encoded.
    public enum Text {
        UTF_8(StandardCharsets.UTF_8, ""),
        /// As some spreadsheets need it.
        UTF_8_WITH_MARK(StandardCharsets.UTF_8, "\uFEFF"),
        UTF_16(StandardCharsets.UTF_16LE, "\uFEFF");

        private final Charset charset;
        private final String mark;

        Text(Charset charset, String mark) {
            this.charset = charset;
            this.mark = mark;
        }
    }

    /// What becomes of texts that a spreadsheet would take for formulas, and run.
    public enum Formulas {
        /// They are written as they are, so that they can be read again.
        KEPT,
        /// An apostrophe is put before them.
        DISARMED
    }

    /// Writes a record of the columns' names, then one for each row.
    ///
    /// @param stream stays open
    public void write(Table table, Schema schema, SampleRows rows, OutputStream stream) throws IOException {
        Writer writer = new OutputStreamWriter(stream, text.charset);
        writer.write(text.mark);
        CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(format.separator())
                .quoteStrategy(QuoteStrategies.EMPTY)
                .lineDelimiter(LineDelimiter.LF)
                .build(writer);
        try {
            csv.writeRecord(table.columns().stream().map(Column::name).toList());
            rows.forEach(table, row -> write(row, table, schema, csv));
            csv.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        writer.flush();
    }

    private void write(List<Value> row, Table table, Schema schema, CsvWriter csv) {
        CsvWriterRecord fields = csv.writeRecord();
        for (int i = 0; i < row.size(); i++) {
            if (row.get(i) instanceof Value.Null) {
                fields.writeField(null);
            } else {
                String field = CellText.write(row.get(i), table.columns().get(i).type(), schema);
                fields.writeField(isArmed(row.get(i), field) ? "'" + field : field);
            }
        }
        fields.endRecord();
    }

    private boolean isArmed(Value value, String field) {
        return formulas == Formulas.DISARMED
                && value instanceof Value.Text
                && !field.isEmpty()
                && "=+-@\t\r".indexOf(field.charAt(0)) >= 0;
    }
}
