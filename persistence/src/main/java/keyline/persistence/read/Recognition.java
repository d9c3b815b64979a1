package keyline.persistence.read;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import keyline.model.read.sql.DialectGuess;
import keyline.persistence.file.FileKind;

/// Finds out what foreign files are, by their contents and their names.
final class Recognition {

    private static final int SAMPLE = 64_000;
    private static final Pattern DRIZZLE = Pattern.compile("[\"']drizzle-orm/");

    private static final Pattern FENCE =
            Pattern.compile("(?im)^ {0,3}(?:`{3}|~{3}) ?(?:mermaid|dbml|plantuml|puml)\\s*$");
    private static final Pattern MERMAID = Pattern.compile("(?m)^\\s{0,20}erDiagram\\b");
    private static final Pattern PLANTUML = Pattern.compile("(?m)^\\s{0,20}@startuml\\b");

    private Recognition() {}

    /// The key of the format, or nothing when it can't be told.
    static Optional<String> of(List<Path> files) throws IOException {
        if (FileKind.of(files.getFirst()) == FileKind.SQLITE) {
            return Optional.of(DialectGuess.SQLITE);
        }
        if (areAll(files, ".dbml")) {
            return Optional.of(DbmlFile.KEY);
        }
        if (areAll(files, ".ts", ".mts", ".js", ".mjs")) {
            return DRIZZLE.matcher(sample(files)).find() ? Optional.of(DrizzleFiles.KEY) : Optional.empty();
        }
        if (areAll(files, ".csv", ".tsv")) {
            return Optional.of(TextTables.KEY);
        }
        Optional<String> drawn = drawn(files);
        if (drawn.isPresent()) {
            return drawn;
        }
        return areAll(files, ".sql", ".ddl", ".psql", ".pgsql", ".mysql")
                ? Optional.of(DialectGuess.of(sample(files)))
                : Optional.empty();
    }

    /// Drawings and descriptions, also by how their texts begin where their names say nothing.
    private static Optional<String> drawn(List<Path> files) throws IOException {
        if (areAll(files, ".mmd", ".mermaid")) {
            return Optional.of(DrawnDesigns.MERMAID_KEY);
        }
        if (areAll(files, ".puml", ".plantuml", ".pu", ".wsd", ".iuml")) {
            return Optional.of(DrawnDesigns.PLANTUML_KEY);
        }
        if (areAll(files, ".md", ".markdown", ".mdown", ".mkd")) {
            return Optional.of(MarkdownFile.KEY);
        }
        return areAll(files, ".txt") || files.stream().allMatch(Recognition::isUnnamed)
                ? byBeginning(sample(files))
                : Optional.empty();
    }

    private static boolean isUnnamed(Path file) {
        return !file.getFileName().toString().contains(".");
    }

    private static Optional<String> byBeginning(String text) {
        if (FENCE.matcher(text).find()) {
            return Optional.of(MarkdownFile.KEY);
        }
        if (MERMAID.matcher(text).find()) {
            return Optional.of(DrawnDesigns.MERMAID_KEY);
        }
        return PLANTUML.matcher(text).find() ? Optional.of(DrawnDesigns.PLANTUML_KEY) : Optional.empty();
    }

    private static boolean areAll(List<Path> files, String... endings) {
        return files.stream()
                .map(file -> file.toString().toLowerCase(Locale.ROOT))
                .allMatch(name -> List.of(endings).stream().anyMatch(name::endsWith));
    }

    /// The names of the files and their folders, and their beginnings.
    private static String sample(List<Path> files) throws IOException {
        StringBuilder sample = new StringBuilder();
        for (Path file : files) {
            FileKind.of(file);
            sample.append(file.getFileName().toString().replace('_', ' ').replace('-', ' '))
                    .append('\n');
            try (Reader script = ScriptText.open(file)) {
                char[] buffer = new char[SAMPLE];
                int length = script.read(buffer);
                sample.append(buffer, 0, Math.max(0, length)).append('\n');
            }
        }
        return sample.toString();
    }
}
