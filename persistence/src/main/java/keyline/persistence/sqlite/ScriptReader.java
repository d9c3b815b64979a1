package keyline.persistence.sqlite;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.util.Locale;
import java.util.Optional;

/// Takes a script apart into statements, as SQLite's own shell does: at semicolons outside of quotes, comments and the
/// bodies of triggers; a line that begins with a point is a command of the shell. Only one statement is in memory.
final class ScriptReader {

    private static final int LONGEST_STATEMENT = 64 << 20;

    private final PushbackReader in;
    private StringBuilder text = new StringBuilder();
    private final TriggerEnd trigger = new TriggerEnd();
    private int line = 1;
    private int start;

    ScriptReader(Reader script) {
        in = new PushbackReader(script, 1);
    }

    /// The next statement, nothing at the end of the script.
    ///
    /// @throws ScriptTooHeavy when a statement is too long to be one
    Optional<ScriptStatement> next() throws IOException {
        text = new StringBuilder();
        trigger.reset();
        for (int c = read(); c >= 0; c = read()) {
            if (c == ';' && !text.isEmpty() && trigger.endsAtSemicolon()) {
                return Optional.of(new ScriptStatement(start, text.toString()));
            }
            if (c == '.' && text.isEmpty()) {
                return Optional.of(shellCommand());
            }
            take(c);
        }
        String last = text.toString().strip();
        return last.isEmpty() ? Optional.empty() : Optional.of(new ScriptStatement(start, last));
    }

    private ScriptStatement shellCommand() throws IOException {
        start = line;
        append('.');
        for (int c = read(); c >= 0 && c != '\n'; c = read()) {
            append(c);
        }
        return new ScriptStatement(start, text.toString().strip());
    }

    private void take(int c) throws IOException {
        if (c == '-' && nextIs('-')) {
            skipLine();
        } else if (c == '/' && nextIs('*')) {
            skipComment();
        } else if (c == '\'' || c == '"' || c == '`' || c == '[') {
            quoted(c);
        } else if (Character.isLetter(c) || c == '_') {
            word(c);
        } else if (!Character.isWhitespace(c)) {
            trigger.symbol(c);
            append(c);
        } else if (!text.isEmpty()) {
            append(c);
        }
    }

    private void word(int first) throws IOException {
        StringBuilder word = new StringBuilder();
        int c = first;
        while (c >= 0 && (Character.isLetterOrDigit(c) || c == '_' || c == '$')) {
            word.append((char) c);
            append(c);
            c = read();
        }
        unread(c);
        trigger.word(word.toString().toUpperCase(Locale.ROOT));
    }

    private void quoted(int quote) throws IOException {
        trigger.symbol(quote);
        append(quote);
        int end = quote == '[' ? ']' : quote;
        for (int c = read(); c >= 0; c = read()) {
            append(c);
            if (c == end) {
                return;
            }
        }
    }

    private void skipLine() throws IOException {
        for (int c = read(); c >= 0; c = read()) {
            if (c == '\n') {
                take('\n');
                return;
            }
        }
    }

    private void skipComment() throws IOException {
        read();
        for (int c = read(); c >= 0; c = read()) {
            if (c == '*' && nextIs('/')) {
                read();
                take(' ');
                return;
            }
            if (c == '\n') {
                take(c);
            }
        }
    }

    private void append(int c) throws IOException {
        if (text.isEmpty()) {
            start = line;
        }
        if (text.length() >= LONGEST_STATEMENT) {
            throw new ScriptTooHeavy("the statement at line %d is too long".formatted(start));
        }
        text.append((char) c);
    }

    private boolean nextIs(char wanted) throws IOException {
        int c = in.read();
        if (c >= 0) {
            in.unread(c);
        }
        return c == wanted;
    }

    private int read() throws IOException {
        int c = in.read();
        line += c == '\n' ? 1 : 0;
        return c;
    }

    private void unread(int c) throws IOException {
        if (c >= 0) {
            line -= c == '\n' ? 1 : 0;
            in.unread(c);
        }
    }
}
