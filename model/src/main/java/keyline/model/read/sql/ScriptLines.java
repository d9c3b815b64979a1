package keyline.model.read.sql;

import java.io.IOException;
import java.io.Reader;

/// The lines of a script, however they end; one at a time, for scripts may be larger than the memory.
final class ScriptLines {

    private static final int LONGEST_LINE = 32 << 20;

    private final Reader script;
    private final char[] buffer = new char[1 << 16];
    private final StringBuilder line = new StringBuilder();
    private int at;
    private int end;
    private int number;

    ScriptLines(Reader script) {
        this.script = script;
    }

    /// The number of the line that was read last, from 1.
    int number() {
        return number;
    }

    /// Goes to the next line, without its end.
    ///
    /// @return whether there is one
    /// @throws ScriptTooHeavy when it is longer than any statement may be
    boolean next() throws IOException {
        line.setLength(0);
        if (!filled()) {
            return false;
        }
        number++;
        do {
            int stop = endOfLine();
            take(stop);
            if (stop < end) {
                skipEnd();
                return true;
            }
        } while (filled());
        return true;
    }

    /// The line.
    String text() {
        return line.toString();
    }

    private boolean filled() throws IOException {
        if (at == end) {
            at = 0;
            end = Math.max(0, script.read(buffer));
        }
        return at < end;
    }

    private int endOfLine() {
        int stop = at;
        while (stop < end && buffer[stop] != '\n' && buffer[stop] != '\r') {
            stop++;
        }
        return stop;
    }

    private void take(int stop) throws IOException {
        if (line.length() + stop - at > LONGEST_LINE) {
            throw new ScriptTooHeavy("line %d is longer than any statement".formatted(number));
        }
        line.append(buffer, at, stop - at);
        at = stop;
    }

    private void skipEnd() throws IOException {
        boolean carriage = buffer[at++] == '\r';
        if (carriage && filled() && buffer[at] == '\n') {
            at++;
        }
    }
}
