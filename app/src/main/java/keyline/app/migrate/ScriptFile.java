package keyline.app.migrate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import keyline.app.job.Work;
import keyline.app.notice.Notice;
import keyline.model.migration.Migration;
import keyline.model.migration.MigrationFile;
import keyline.persistence.file.SafeFile;

/// Saves the script of a migration where the user says: in a file, or as the next one of a folder of migrations. Either
/// is there as a whole or not at all.
record ScriptFile(Desk desk) {

    /// Whether migrations of this dialect are numbered files of one folder.
    static boolean isNumbered(Migration migration) {
        return migration.dialect().key().equals("d1");
    }

    /// Asks for a file and writes it.
    void save(Migration migration, Way way) {
        String project = desk.projects().state().get().name().replaceFirst("\\.keyline(\\.json)?$", "");
        String name = "%s-%s-%s.sql"
                .formatted(project, way.label(), migration.dialect().key());
        desk.questions()
                .toExport(name.toLowerCase(Locale.ROOT))
                .ifPresent(file -> write(_ -> {
                    SafeFile.write(
                            file,
                            part -> Files.writeString(part, migration.script().text(), UTF_8));
                    return file;
                }));
    }

    /// Asks for a folder and writes the file that comes next there.
    ///
    /// @param name what the migration is for
    void saveNext(Migration migration, String name) {
        desk.questions()
                .toFolder()
                .ifPresent(folder -> write(_ -> {
                    MigrationFile next = MigrationFile.next(names(folder), name);
                    Path file = folder.resolve(next.fileName());
                    String text = next.text(migration, Clock.systemUTC().instant());
                    SafeFile.write(file, part -> Files.writeString(part, text, UTF_8));
                    return file;
                }));
    }

    private void write(Work<Path> work) {
        desk.jobs()
                .start(
                        "Save the migration",
                        work,
                        file -> desk.notices().show(Notice.remark("export", "Written to " + file + ".")));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
