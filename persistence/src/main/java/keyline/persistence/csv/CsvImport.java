package keyline.persistence.csv;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.persistence.store.RowFault;
import keyline.persistence.store.RowImport;

/// A CSV file on its way into a table. Rows are numbered as a spreadsheet does: the header is row 1.
///
/// @param schema that the table is of, as it is in the store
/// @param progress is told, on the thread that reads, which part of the file has been read, from 0 to 1
public record CsvImport(
        Path file, CsvFormat format, Schema schema, TableId table, CsvColumns columns, DoubleConsumer progress)
        implements RowImport.Source {

    private static final long SELDOM = 1_000;

    /// What the store is to import.
    ///
    /// @param key columns by which rows that exist already are updated; empty when all rows are new
    public RowImport rows(List<ColumnId> key) {
        return new RowImport(table, columns.given(), key, this);
    }

    @Override
    public void forEach(RowImport.Target target) throws IOException {
        try (CsvRecords records = CsvRecords.of(file, format)) {
            if (isHeaderSound(CsvPreview.header(records, file), target)) {
                readAll(records, target);
            }
        }
    }

    private void readAll(CsvRecords records, RowImport.Target target) throws IOException {
        double size = Math.max(1, Files.size(file));
        CsvRows rows = new CsvRows(schema, columns.of(target()), target);
        for (var next = records.next(); next.isPresent(); next = records.next()) {
            rows.read(records.number(), next.get());
            if (records.number() % SELDOM == 0) {
                progress.accept(records.position() / size);
            }
        }
        progress.accept(1);
    }

    private Table target() {
        return schema.table(table);
    }

    private boolean isHeaderSound(List<String> header, RowImport.Target target) {
        List<RowFault> faults = new ArrayList<>();
        if (header.size() != columns.columns().size()) {
            faults.add(CsvRows.width(1, header.size(), columns.columns().size()));
        }
        for (Column column : columns.repeated(target())) {
            faults.add(new RowFault(1, column.name(), "", "Two fields go into " + column.name() + "."));
        }
        for (Column column : columns.missing(target())) {
            faults.add(new RowFault(1, column.name(), "", column.name() + " needs a value, and no field has one."));
        }
        faults.forEach(target::reject);
        return faults.isEmpty();
    }
}
