package keyline.model.read.sql;

import java.io.IOException;
import java.io.Reader;
import java.time.Duration;
import java.util.Optional;

/// How long the stages of reading a script take, rows left out: found by going through it up to each of them.
///
/// @param split taking it apart into statements
/// @param parse taking these apart into columns and keys
/// @param build making a design of those
public record ReadingTimes(int statements, Duration split, Duration parse, Duration build) {

    private static final Duration LIMIT = Duration.ofSeconds(5);

    /// A script that can be read several times.
    public interface Script {

        /// Its text from the beginning.
        Reader open() throws IOException;
    }

    /// Reads a script stage by stage.
    ///
    /// @param key one of [ScriptDialects#keys()]
    public static ReadingTimes of(String key, Script script) throws IOException {
        ScriptDialect dialect = ScriptDialects.of(key);
        int[] statements = {0};
        long start = System.nanoTime();
        eachStatement(script, dialect, _ -> statements[0]++);
        long split = System.nanoTime();
        try (ClauseParser parser = new ClauseParser(LIMIT)) {
            ElementParser elements = new ElementParser(parser, dialect, (_, _) -> {});
            eachStatement(script, dialect, statement -> parse(statement, elements));
        }
        long parsed = System.nanoTime();
        try (SqlReader reader = new SqlReader(key, (_, _, _) -> {}, LIMIT);
                Reader text = script.open()) {
            reader.read(text, "");
            reader.design();
        }
        long end = System.nanoTime();
        Duration first = Duration.ofNanos(split - start);
        Duration second = Duration.ofNanos(parsed - split);
        return new ReadingTimes(
                statements[0], first, more(second, first), more(Duration.ofNanos(end - parsed), second));
    }

    private static Duration more(Duration whole, Duration part) {
        return whole.compareTo(part) > 0 ? whole.minus(part) : Duration.ZERO;
    }

    private interface Step {
        void on(ScriptStatement statement);
    }

    private static void eachStatement(Script script, ScriptDialect dialect, Step step) throws IOException {
        try (Reader text = script.open()) {
            StatementSplitter splitter = new StatementSplitter(text, dialect);
            for (Optional<ScriptStatement> next = splitter.next(); next.isPresent(); next = splitter.next()) {
                step.on(next.get());
            }
        }
    }

    private static void parse(ScriptStatement statement, ElementParser elements) {
        Tokens tokens = Tokens.of(statement, elements.dialect());
        if (statement.head().isAbout("CREATE", "TABLE")) {
            while (!tokens.atEnd() && !tokens.peek().is('(')) {
                tokens.next();
            }
            elements.parse(tokens.group().split());
        }
    }
}
