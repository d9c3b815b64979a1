package keyline.persistence.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import keyline.model.Watch;
import keyline.model.read.markdown.DictionaryReader;
import keyline.model.read.markdown.Fences;
import keyline.model.read.sql.DialectGuess;
import keyline.persistence.file.FileKind;
import keyline.persistence.file.UnreadableFile;

/// Reads a file of Markdown: a data dictionary of Keyline; else the blocks of code that say most, DBML before SQL
/// before drawings; else the tables of columns that somebody wrote.
final class MarkdownFile implements InputFormat {

    static final String KEY = "markdown";

    private static final String NAME = "Markdown";
    private static final DesignText DICTIONARY =
            new DesignText(KEY, NAME, DesignText.BY_HAND, (text, rows, _) -> DictionaryReader.read(text, rows));
    private static final Pattern CREATE_TABLE = Pattern.compile("(?i)\\bcreate\\s+(?:\\w+\\s+){0,3}table\\b");
    private static final Set<String> OF_SQL = Set.of(
            "sql",
            "ddl",
            "postgresql",
            "postgres",
            "pgsql",
            "psql",
            "mysql",
            "mariadb",
            "sqlite",
            "sqlite3",
            "tsql",
            "plsql");

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String displayName() {
        return NAME;
    }

    @Override
    public boolean accepts(Path file) throws IOException {
        return FileKind.of(file) == FileKind.OTHER;
    }

    @Override
    public Input open(List<Path> files, Watch watch) throws IOException {
        Path file = files.getFirst();
        String text = DICTIONARY.text(file, watch);
        if (files.size() > 1 || DictionaryReader.isOwn(text)) {
            return DICTIONARY.open(files, watch);
        }
        Optional<Blocks> blocks = blocks(text);
        if (blocks.isPresent()) {
            return opened(file, blocks.get(), text, watch);
        }
        if (!DictionaryReader.accepts(text)) {
            throw new UnreadableFile(
                    file, "holds no design: no block of DBML, SQL, Mermaid or PlantUML, and no table of columns");
        }
        return DICTIONARY.open(files, watch);
    }

    /// Blocks that are read.
    ///
    /// @param format what they are read as
    private record Blocks(String format, List<Fences.Block> blocks) {}

    private static Optional<Blocks> blocks(String text) {
        List<Fences.Block> all = Fences.of(text);
        List<Fences.Block> sql = in(all, OF_SQL).stream()
                .filter(block -> CREATE_TABLE.matcher(block.text()).find())
                .toList();
        String script = String.join(
                "\n",
                sql.stream()
                        .map(block -> block.language() + "\n" + block.text())
                        .toList());
        return Stream.of(
                        new Blocks(DbmlFile.KEY, in(all, Set.of("dbml"))),
                        new Blocks(DialectGuess.of(script), sql),
                        new Blocks(DrawnDesigns.MERMAID_KEY, drawn(all, "mermaid", "erDiagram")),
                        new Blocks(DrawnDesigns.PLANTUML_KEY, in(all, Set.of("plantuml", "puml", "uml"))))
                .filter(blocks -> !blocks.blocks().isEmpty())
                .findFirst();
    }

    private static List<Fences.Block> in(List<Fences.Block> blocks, Set<String> languages) {
        return blocks.stream()
                .filter(block -> languages.contains(block.language()))
                .toList();
    }

    private static List<Fences.Block> drawn(List<Fences.Block> blocks, String language, String word) {
        List<Fences.Block> found = in(blocks, Set.of(language));
        return found.stream().anyMatch(block -> block.text().contains(word)) ? found : List.of();
    }

    /// Reads the blocks as a file of their own, in which they stand in the same lines.
    private static Input opened(Path file, Blocks blocks, String text, Watch watch) throws IOException {
        Path folder = Files.createTempDirectory("keyline-block-");
        Path alone = folder.resolve(file.getFileName());
        try {
            boolean drawn = blocks.format().equals(DrawnDesigns.MERMAID_KEY)
                    || blocks.format().equals(DrawnDesigns.PLANTUML_KEY);
            Files.writeString(alone, drawn ? text : withoutTheRest(text, blocks.blocks()));
            Input input = Inputs.open(List.of(alone), blocks.format(), watch);
            return input.as(input.kind() + " in Markdown");
        } finally {
            Files.deleteIfExists(alone);
            Files.deleteIfExists(folder);
        }
    }

    private static String withoutTheRest(String text, List<Fences.Block> blocks) {
        Set<Integer> kept = new HashSet<>();
        for (Fences.Block block : blocks) {
            long count = block.text().lines().count();
            for (int line = block.line(); line < block.line() + count; line++) {
                kept.add(line);
            }
        }
        String[] lines = text.lines().toArray(String[]::new);
        for (int i = 0; i < lines.length; i++) {
            lines[i] = kept.contains(i + 1) ? lines[i] : "";
        }
        return String.join("\n", Arrays.asList(lines)) + "\n";
    }
}
