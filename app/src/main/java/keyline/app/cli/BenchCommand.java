package keyline.app.cli;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import keyline.app.bench.Benchmark;
import keyline.app.bench.EditBench;
import keyline.app.bench.ExportBench;
import keyline.app.bench.LayoutBench;
import keyline.app.bench.RowBench;
import keyline.persistence.json.Json;
import tools.jackson.core.JsonGenerator;

/// `keyline bench`: what takes how long.
final class BenchCommand implements CliCommand {

    private static final String TABLES = "--tables";
    private static final String JSON = "--json";
    private static final String ROWS = "--rows";
    private static final int MOST_TABLES = 100_000;
    private static final int MOST_ROWS = 10_000_000;
    private static final int WIDTH = 15;

    private final List<Benchmark> benchmarks;

    /// Measures what needs no window, and `more`.
    BenchCommand(List<Benchmark> more) {
        benchmarks = Stream.concat(
                        Stream.of(new LayoutBench(), new EditBench(), new RowBench(), new ExportBench()), more.stream())
                .toList();
    }

    @Override
    public String name() {
        return "bench";
    }

    @Override
    public String help() {
        return """
            keyline bench NAME [FILE] [--tables N] [--rows N] [--json]
                Measure: %s.
            """.formatted(benchmarks.stream()
                .map(benchmark -> benchmark.name() + " (" + benchmark.help() + ")")
                .collect(Collectors.joining(", ")));
    }

    @Override
    public Arguments.Options options() {
        return new Arguments.Options(Set.of(TABLES, ROWS), Set.of(JSON));
    }

    @Override
    public int run(Arguments arguments, Console console) throws WrongUsage {
        Run run = run(arguments);
        if (arguments.has(JSON)) {
            List<SequencedMap<String, Object>> all = new ArrayList<>();
            run.to(all::add);
            console.out().println(Json.write(json -> write(json, all)));
        } else {
            Lines lines = new Lines(console);
            run.to(lines::print);
        }
        return Exit.OK;
    }

    /// A benchmark with what it measures.
    private interface Run {
        void to(Consumer<SequencedMap<String, Object>> figures);
    }

    private Run run(Arguments arguments) throws WrongUsage {
        Benchmark benchmark = benchmark(arguments);
        OptionalInt size = size(arguments);
        List<Path> rest = arguments.files().subList(1, arguments.files().size());
        if (rest.isEmpty()) {
            return figures -> benchmark.run(size, figures);
        }
        if (rest.size() == 1 && benchmark instanceof Benchmark.OfFile ofFile && size.isEmpty()) {
            Path file = rest.getFirst();
            if (Files.isReadable(file)) {
                return figures -> ofFile.run(file, figures);
            }
            throw new WrongUsage(file + " can't be read");
        }
        throw new WrongUsage("bench " + benchmark.name() + " takes no such arguments");
    }

    private Benchmark benchmark(Arguments arguments) throws WrongUsage {
        Optional<String> name = arguments.files().stream().findFirst().map(Path::toString);
        return benchmarks.stream()
                .filter(each -> name.equals(Optional.of(each.name())))
                .findFirst()
                .orElseThrow(() -> new WrongUsage("bench takes "
                        + benchmarks.stream().map(Benchmark::name).collect(Collectors.joining(", "))));
    }

    private static OptionalInt size(Arguments arguments) throws WrongUsage {
        return arguments.find(ROWS).isPresent()
                ? size(ROWS, arguments, MOST_ROWS)
                : size(TABLES, arguments, MOST_TABLES);
    }

    private static OptionalInt size(String option, Arguments arguments, int most) throws WrongUsage {
        if (arguments.find(option).isEmpty()) {
            return OptionalInt.empty();
        }
        try {
            int size = Integer.parseInt(arguments.value(option));
            if (size > 0 && size <= most) {
                return OptionalInt.of(size);
            }
        } catch (NumberFormatException _) { // said below
        }
        throw new WrongUsage(option + " takes a number from 1 to " + most);
    }

    private static void write(JsonGenerator json, List<SequencedMap<String, Object>> cases) {
        json.writeStartArray();
        for (SequencedMap<String, Object> figures : cases) {
            json.writeStartObject();
            figures.forEach((name, value) -> {
                switch (value) {
                    case Number number -> json.writeNumberProperty(name, new BigDecimal(number.toString()));
                    default -> json.writeStringProperty(name, value.toString());
                }
            });
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /// The cases as a table, a line as soon as it is known; cases with other figures have a head of their own.
    private static final class Lines {

        private final Console console;
        private List<String> headed = List.of();

        Lines(Console console) {
            this.console = console;
        }

        void print(SequencedMap<String, Object> figures) {
            if (!headed.equals(List.copyOf(figures.keySet()))) {
                headed = List.copyOf(figures.keySet());
                line(headed);
            }
            line(figures.values());
        }

        private void line(Iterable<?> cells) {
            StringBuilder line = new StringBuilder();
            cells.forEach(cell -> line.append(("%" + WIDTH + "s").formatted(cell)));
            console.out().println(line);
        }
    }
}
