package keyline.app.bench;

import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.function.Consumer;

/// Measures one thing that the program does.
public interface Benchmark {

    /// The word for it on the command line.
    String name();

    /// What it measures, in a few words.
    String help();

    /// Measures, and tells the figures of each case as soon as they are there: a name for each, with its unit where it
    /// has one, in the order in which they are to be read.
    ///
    /// @param size how large the only case is to be, as many as are usual when empty
    void run(OptionalInt size, Consumer<SequencedMap<String, Object>> figures);

    /// One that can measure a file that is given.
    interface OfFile extends Benchmark {

        /// Measures this file.
        void run(Path file, Consumer<SequencedMap<String, Object>> figures);
    }
}
