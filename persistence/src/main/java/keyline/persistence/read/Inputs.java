package keyline.persistence.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import keyline.model.Watch;
import keyline.model.read.ReadReport;
import keyline.model.read.sql.ScriptDialects;
import keyline.persistence.file.FileKind;
import keyline.persistence.file.ProjectFile;
import keyline.persistence.file.UnreadableFile;

/// Opens whatever holds a design: a project of Keyline, or what another program wrote.
public final class Inputs {

    /// The ways of reading what isn't a project.
    private static final List<InputFormat> FORMATS = Stream.concat(
                    Stream.of(
                            new SqliteDatabase(),
                            new SqliteScript(),
                            DbmlFile.FORMAT,
                            new DrizzleFiles(),
                            DrawnDesigns.MERMAID,
                            DrawnDesigns.PLANTUML,
                            new MarkdownFile(),
                            new TextTables()),
                    ScriptDialects.keys().stream().map(SqlScript::new))
            .toList();

    private Inputs() {}

    /// The keys by which a format can be asked for.
    public static List<String> formats() {
        return FORMATS.stream().map(InputFormat::key).distinct().toList();
    }

    /// What people call the formats, by their keys, in the order in which they are offered.
    public static SequencedMap<String, String> displayNames() {
        SequencedMap<String, String> names = new LinkedHashMap<>();
        FORMATS.forEach(format -> names.putIfAbsent(format.key(), format.displayName()));
        return names;
    }

    /// The key of the format of a file that is no project; nothing when it can't be told.
    public static Optional<String> recognised(Path file) throws IOException {
        return Recognition.of(List.of(file));
    }

    /// Opens files that belong together; what they are is found out.
    ///
    /// @throws UnreadableFile when it can't be found out, or can't be read
    public static Input open(List<Path> files) throws IOException {
        return open(files, Watch.NONE);
    }

    /// The same, for somebody who waits.
    ///
    /// @throws java.util.concurrent.CancellationException when `watch` has it given up; nothing is left then
    public static Input open(List<Path> files, Watch watch) throws IOException {
        Path first = files.getFirst();
        if (files.size() == 1 && FileKind.of(first) == FileKind.PROJECT) {
            return new Input(ProjectFile.read(first), ReadReport.COMPLETE);
        }
        Optional<String> format = Recognition.of(files);
        if (format.isEmpty()) {
            throw new UnreadableFile(first, "is nothing that Keyline reads; with --from it can be told what it is");
        }
        return open(files, format.get(), watch);
    }

    /// Opens files of a format that is known.
    ///
    /// @param format one of [#formats()]
    public static Input open(List<Path> files, String format) throws IOException {
        return open(files, format, Watch.NONE);
    }

    /// The same, for somebody who waits.
    ///
    /// @throws java.util.concurrent.CancellationException when `watch` has it given up; nothing is left then
    public static Input open(List<Path> files, String format, Watch watch) throws IOException {
        for (InputFormat each : FORMATS) {
            if (each.key().equals(format) && accepts(each, files)) {
                Input input = each.open(files, watch);
                return input.kind().isEmpty() ? input.as(each.displayName()) : input;
            }
        }
        throw new UnreadableFile(files.getFirst(), "can't be read as " + format.toLowerCase(Locale.ROOT));
    }

    private static boolean accepts(InputFormat format, List<Path> files) throws IOException {
        for (Path file : files) {
            if (!format.accepts(file)) {
                return false;
            }
        }
        return true;
    }
}
