package keyline.persistence.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import keyline.model.dialect.Ddl;
import keyline.model.dialect.DdlOptions;
import keyline.model.dialect.Dialects;
import keyline.model.example.Shop;
import keyline.model.read.Skipped;
import keyline.persistence.file.ProjectFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Damaged files, ten thousand of them, the same every time: each is read, at least in part, or refused in one line.
/// Together with the limit on the memory of the tests this shows what a file can't do.
class MutationTest {

    private static final long HANGS_AFTER = 10; // seconds
    private static final int LARGEST = 15_000; // bytes
    private static final List<Mutation> MUTATIONS = List.of(Mutation.values());

    @TempDir
    private Path folder;

    private ExecutorService reader = Executors.newSingleThreadExecutor();

    /// A file as it was before.
    @SuppressWarnings("ArrayRecordComponent") // bytes, never compared
    private record Sample(String name, byte[] bytes) {}

    @AfterEach
    void end() {
        reader.shutdownNow();
    }

    @Test
    void d5_damaged_scripts_end_in_a_report_or_an_error() throws IOException {
        List<Sample> samples = corpus("sql");
        for (var dialect : Dialects.all()) {
            String script = Ddl.script(Shop.document().schema(), dialect, DdlOptions.DEFAULT.with(Shop.rows()))
                    .text();
            samples.add(new Sample(dialect.key() + ".sql", script.getBytes(UTF_8)));
        }
        assertThat(failures(samples, 6_000)).isEmpty();
    }

    @Test
    void d5_damaged_files_of_dbml_end_in_a_report_or_an_error() throws IOException {
        List<Sample> samples = corpus("dbml");
        samples.add(text("own.dbml", """
            Table a.users as u { id int [pk, increment]\n  name varchar(40) [unique, note: 'n'] }
            Enum kind { one\n two [note: 'x'] }
            Table b { u int [ref: > a.users.id]\n  indexes { (u) [name: 'i'] } }
            Ref r: b.u <> u.id [delete: cascade]
            TableGroup g { b }
            """));
        assertThat(failures(samples, 1_500)).isEmpty();
    }

    @Test
    void d5_damaged_tables_of_text_end_in_a_report_or_an_error() throws IOException {
        List<Sample> samples = List.of(
                text("a.csv", "id,name,born\n1,\"Ada, L\",1815-12-10\n2,\"A \"\"B\"\"\",\n".repeat(40)),
                text("b.tsv", "id\tname\n007\tx\n008\t\"y\nz\"\n".repeat(60)),
                text("c.csv", "a;b;c\n1,5;true;x\n;false;\n".repeat(50)));
        assertThat(failures(samples, 1_000)).isEmpty();
    }

    @Test
    void d5_damaged_databases_and_projects_end_in_a_report_or_an_error() throws IOException {
        List<Sample> samples = new ArrayList<>();
        for (String name : List.of("shop.keyline", "shop.keyline.json")) {
            Path file = folder.resolve(name);
            ProjectFile.write(file, Shop.document(), Shop.rows());
            samples.add(new Sample(name, Files.readAllBytes(file)));
        }
        samples.add(new Sample("database.sqlite", withoutMark(samples.getFirst().bytes())));
        assertThat(failures(samples, 1_500)).isEmpty();
    }

    /// A project is a database of another program when nothing says whose it is.
    private static byte[] withoutMark(byte[] project) {
        byte[] database = project.clone();
        Arrays.fill(database, 68, 72, (byte) 0);
        return database;
    }

    private static Sample text(String name, String text) {
        return new Sample(name, text.getBytes(UTF_8));
    }

    /// The small files of the corpus, and the beginnings of the others.
    private static List<Sample> corpus(String ending) throws IOException {
        Optional<Path> root = Corpus.root();
        if (root.isEmpty()) {
            return new ArrayList<>();
        }
        try (Stream<Path> files = Files.walk(root.get())) {
            List<Sample> samples = new ArrayList<>();
            for (Path file : files.filter(each -> each.toString().endsWith("." + ending))
                    .sorted()
                    .toList()) {
                byte[] bytes = Files.readAllBytes(file);
                if (bytes.length > 0) {
                    samples.add(new Sample(
                            file.getFileName().toString(), Arrays.copyOf(bytes, Math.min(bytes.length, LARGEST))));
                }
            }
            return samples;
        }
    }

    private List<String> failures(List<Sample> samples, int count) throws IOException {
        List<String> failures = new ArrayList<>();
        for (int seed = 0; seed < count; seed++) {
            Random random = new Random(seed);
            Sample sample = samples.get(seed % samples.size());
            Mutation mutation = MUTATIONS.get(random.nextInt(MUTATIONS.size()));
            byte[] damaged = mutation.of(sample.bytes(), random);
            Path file = Files.write(folder.resolve(sample.name()), damaged);
            String what = "%s %s %d".formatted(sample.name(), mutation, seed);
            failure(file).ifPresent(why -> failures.add(what + ": " + why));
        }
        return failures;
    }

    /// What is wrong with the end that reading the file came to.
    private Optional<String> failure(Path file) throws IOException {
        Future<Optional<String>> end = reader.submit(() -> read(file));
        try {
            return end.get(HANGS_AFTER, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            return Optional.of(String.valueOf(e.getCause()));
        } catch (TimeoutException e) {
            reader.shutdownNow();
            reader = Executors.newSingleThreadExecutor();
            return Optional.of("it hangs");
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private static Optional<String> read(Path file) {
        try (Input input = Inputs.open(List.of(file))) {
            for (var table : input.project().document().schema().tables()) {
                input.project().rows().forEach(table, _ -> {});
            }
            return Stream.concat(
                            input.report().skipped().stream().map(Skipped::text), input.report().remarks().stream())
                    .filter(line -> !isLine(line))
                    .findFirst();
        } catch (IOException e) {
            return Optional.of(String.valueOf(e.getMessage())).filter(line -> !isLine(line));
        } catch (UncheckedIOException e) {
            return Optional.of(String.valueOf(Objects.requireNonNull(e.getCause()).getMessage())).filter(line -> !isLine(line));
        }
    }

    private static boolean isLine(String text) {
        return !text.isBlank() && text.length() < 1_000 && text.chars().noneMatch(c -> c == '\n' || c == '\r');
    }
}
