package keyline.persistence.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import keyline.model.read.Skipped;

/// Reads damaged files one after the other, the same in each run: says which, and what is wrong with the end that it
/// came to. It ends itself where one hangs, and says last how much memory it took.
final class MutationProgram {

    static final String WRONG = "WRONG: ";
    static final String RESIDENT = "VmHWM:";

    /// Seconds of a processor; on a machine with other work to do that takes longer.
    private static final long HANGS_AFTER = 10;

    private static final long SLEEPS_AFTER = 60; // seconds
    private static final int HUNG = 3;
    private static final int LONG_EVERY = 250;
    private static final int MEGABYTE = 1 << 20;
    private static final List<String> FILLINGS =
            List.of("x", " ", "a,", "(", "1;", "'", "{", "--", "\"k\":", "[ ", "\0");
    private static final List<Mutation> MUTATIONS = List.of(Mutation.values());

    private final Path folder;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();

    private MutationProgram(Path folder) {
        this.folder = folder;
    }

    /// Takes the folder to write to, the kind of files, and their number.
    public static void main(String[] arguments) throws IOException {
        var program = new MutationProgram(Path.of(arguments[0]));
        var samples = MutatedSample.Kind.valueOf(arguments[1]).samples(program.folder);
        int count = Integer.parseInt(arguments[2]);
        for (int seed = 0; seed < count; seed++) {
            program.damage(samples.get(seed % samples.size()), seed);
        }
        program.clock.shutdownNow();
        Path status = Path.of("/proc/self/status");
        if (Files.isReadable(status)) {
            Files.readAllLines(status).stream()
                    .filter(line -> line.startsWith(RESIDENT))
                    .forEach(System.out::println);
        }
    }

    private void damage(MutatedSample sample, int seed) throws IOException {
        Random random = new Random(seed);
        Path file = folder.resolve(sample.name());
        String how = seed % LONG_EVERY == LONG_EVERY - 1
                ? lengthened(file, sample.bytes(), random)
                : mutated(file, sample.bytes(), random);
        System.out.println(sample.name() + " " + how + " " + seed);
        ScheduledFuture<?> watch = clock.scheduleWithFixedDelay(new Hang(), 1, 1, TimeUnit.SECONDS);
        wrong(file).ifPresent(why -> System.out.println(WRONG + why));
        watch.cancel(false);
    }

    /// Ends the program when a file takes too long.
    private record Hang(Instant began, Duration used) implements Runnable {

        Hang() {
            this(Instant.now(), processor());
        }

        private static Duration processor() {
            return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
        }

        @Override
        public void run() {
            if (processor().minus(used).toSeconds() >= HANGS_AFTER
                    || Duration.between(began, Instant.now()).toSeconds() >= SLEEPS_AFTER) {
                System.out.println(WRONG + "it hangs");
                Runtime.getRuntime().halt(HUNG);
            }
        }
    }

    private static String mutated(Path file, byte[] bytes, Random random) throws IOException {
        Mutation mutation = MUTATIONS.get(random.nextInt(MUTATIONS.size()));
        Files.write(file, mutation.of(bytes, random));
        return mutation.toString();
    }

    /// A hundred megabytes in a line; written piece by piece, as the memory is for the reader.
    private static String lengthened(Path file, byte[] bytes, Random random) throws IOException {
        String filling = FILLINGS.get(random.nextInt(FILLINGS.size()));
        byte[] piece = filling.repeat(MEGABYTE / filling.length()).getBytes(ISO_8859_1);
        int at = random.nextInt(bytes.length);
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(bytes, 0, at);
            for (int i = 0; i < 100; i++) {
                out.write(piece);
            }
            out.write(bytes, at, bytes.length - at);
        }
        return "LENGTHENED";
    }

    private static Optional<String> wrong(Path file) {
        try {
            return lines(file).filter(line -> !isLine(line)).findFirst();
        } catch (Throwable e) {
            return Optional.of(e + " at " + (e.getStackTrace().length > 0 ? e.getStackTrace()[0] : "?"));
        }
    }

    /// What reading the file says.
    private static Stream<String> lines(Path file) {
        try (Input input = Inputs.open(List.of(file))) {
            for (var table : input.project().document().schema().tables()) {
                input.project().rows().forEach(table, _ -> {});
            }
            var skipped = input.report().skipped().stream().map(Skipped::text);
            return Stream.concat(skipped, input.report().remarks().stream());
        } catch (IOException e) {
            return Stream.of(String.valueOf(e.getMessage()));
        } catch (UncheckedIOException e) {
            return Stream.of(String.valueOf(Objects.requireNonNull(e.getCause()).getMessage()));
        }
    }

    private static boolean isLine(String text) {
        return !text.isBlank() && text.length() < 1_000 && text.chars().noneMatch(c -> c == '\n' || c == '\r');
    }
}
