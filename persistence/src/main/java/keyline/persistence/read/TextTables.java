package keyline.persistence.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import keyline.model.Watch;
import keyline.model.diagram.Grid;
import keyline.model.read.Design;
import keyline.model.read.csv.CsvFile;
import keyline.model.read.csv.CsvReader;
import keyline.model.read.csv.WrongCsv;
import keyline.persistence.file.FileKind;
import keyline.persistence.file.Project;
import keyline.persistence.file.UnreadableFile;

/// Reads files of CSV, each as a table with its rows.
final class TextTables implements InputFormat {

    static final String KEY = "csv";

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String displayName() {
        return "CSV";
    }

    @Override
    public boolean accepts(Path file) throws IOException {
        return FileKind.of(file) == FileKind.OTHER;
    }

    @Override
    public Input open(List<Path> files, Watch watch) throws IOException {
        ScratchRows rows = new ScratchRows();
        try {
            List<CsvFile> tables = new ArrayList<>();
            for (Path file : files) {
                Watch part = part(watch, tables.size(), files.size());
                tables.add(new CsvFile(tableName(file), () -> ScriptText.open(file, part)));
            }
            Design design = CsvReader.read(tables, rows);
            TypedRows typed = new TypedRows(rows, design.document().schema());
            return new Input(new Project(Grid.placed(design.document()), typed, rows), design.report());
        } catch (WrongCsv e) {
            rows.close();
            throw new UnreadableFile(files.getFirst(), "can't be read: " + e.getMessage());
        } catch (IOException | RuntimeException e) {
            rows.close();
            throw e;
        }
    }

    private static Watch part(Watch all, int file, int files) {
        return all.part((double) file / files, (file + 1.0) / files);
    }

    private static String tableName(Path file) {
        String name = file.getFileName().toString();
        int point = name.lastIndexOf('.');
        return point > 0 ? name.substring(0, point) : name;
    }
}
