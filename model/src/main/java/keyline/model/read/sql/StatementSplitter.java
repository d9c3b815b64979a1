package keyline.model.read.sql;

import java.io.IOException;
import java.io.Reader;
import java.util.Locale;
import java.util.Optional;

/// Takes a script apart into statements: at semicolons and whatever else its dialect ends them with, outside of quotes,
/// comments and the bodies of routines. Only one statement is in memory.
final class StatementSplitter {

    private static final int LONGEST_STATEMENT = 32 << 20;

    private final ScriptDialect dialect;
    private final ScriptLines lines;
    private final OpenQuote quote;
    private final StringBuilder text = new StringBuilder();
    private StatementHead head = new StatementHead();
    private final Blocks blocks = new Blocks();
    private String delimiter = ";";
    private String line = "";
    private int at;
    private int start;
    private int parentheses;
    private int firstWord;

    StatementSplitter(Reader script, ScriptDialect dialect) {
        this.dialect = dialect;
        lines = new ScriptLines(script);
        quote = new OpenQuote(dialect.lexis());
    }

    /// The next statement, nothing at the end of the script.
    ///
    /// @throws ScriptTooHeavy when a line or statement is too long to be one
    Optional<ScriptStatement> next() throws IOException {
        begin();
        while (true) {
            if (at < line.length()) {
                if (scan()) {
                    return Optional.of(statement());
                }
            } else if (!lines.next()) {
                return text.isEmpty() ? Optional.empty() : Optional.of(statement());
            } else if (beginLine()) {
                return Optional.of(statement());
            }
        }
    }

    /// The next line of the rows behind `COPY ... FROM stdin`, nothing at their end.
    Optional<String> copied() throws IOException {
        at = line.length();
        return lines.next() && !lines.text().equals("\\.") ? Optional.of(lines.text()) : Optional.empty();
    }

    /// The number of the line that was read last.
    int line() {
        return lines.number();
    }

    private void begin() {
        text.setLength(0);
        head = new StatementHead();
        blocks.reset();
        parentheses = 0;
    }

    private ScriptStatement statement() {
        return new ScriptStatement(start, head, text.toString().stripTrailing());
    }

    /// Whether the line ends or is a statement.
    private boolean beginLine() throws IOException {
        if (!text.isEmpty()) {
            append("\n");
        }
        line = lines.text();
        firstWord = line.length() - line.stripLeading().length();
        at = 0;
        return !quote.isOpen()
                && switch (dialect.role(line, head)) {
                    case TEXT -> false;
                    case END -> {
                        at = line.length();
                        yield !text.isEmpty();
                    }
                    case COMMAND -> {
                        append(command());
                        head.add(firstWord(command()));
                        at = line.length();
                        yield true;
                    }
                    case DELIMITER -> {
                        delimiter = line.strip().substring("DELIMITER".length()).strip();
                        at = line.length();
                        yield false;
                    }
                };
    }

    /// Commands need no end, but may have one.
    private String command() {
        String stripped = line.strip();
        return stripped.endsWith(";") ? stripped.substring(0, stripped.length() - 1) : stripped;
    }

    private static String firstWord(String line) {
        return line.strip().split("\\s", 2)[0].toUpperCase(Locale.ROOT);
    }

    /// Goes on in the line.
    ///
    /// @return whether a statement ended
    private boolean scan() throws IOException {
        while (at < line.length()) {
            if (quote.isOpen()) {
                quoted();
            } else if (line.startsWith(delimiter, at) && endsHere()) {
                at += delimiter.length();
                if (!text.isEmpty()) {
                    return true;
                }
            } else if (quote.opensAt(line, at)) {
                quoted();
            } else if (Character.isLetter(line.charAt(at)) || line.charAt(at) == '_') {
                int end = endOfWord();
                String word = line.substring(at, end).toUpperCase(Locale.ROOT);
                if (!text.isEmpty()
                        && isFirstInLine()
                        && dialect.startsStatement(word, head, () -> rest(end), parentheses)) {
                    return true;
                }
                word(word, end);
            } else {
                symbol(line.charAt(at));
            }
        }
        return false;
    }

    private boolean endsHere() {
        return !delimiter.equals(";") || dialect.endsAtSemicolon(head, blocks);
    }

    private String rest(int end) {
        return line.substring(end).stripLeading().toUpperCase(Locale.ROOT);
    }

    private void quoted() throws IOException {
        int end = quote.end(line, at);
        if (quote.isComment()) {
            if (!text.isEmpty()) {
                append(" ");
            }
        } else {
            append(line.substring(at, end));
        }
        at = end;
    }

    private void word(String word, int end) throws IOException {
        head.add(word);
        blocks.add(word);
        append(line.substring(at, end));
        at = end;
    }

    private void symbol(char symbol) throws IOException {
        parentheses += symbol == '(' ? 1 : symbol == ')' ? -1 : 0;
        if (!text.isEmpty() || !Character.isWhitespace(symbol)) {
            append(String.valueOf(symbol));
        }
        at++;
    }

    private int endOfWord() {
        int end = at;
        while (end < line.length() && isPartOfWord(line.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isPartOfWord(char letter) {
        return Character.isLetterOrDigit(letter) || letter == '_' || letter == '$' || letter == '#';
    }

    private boolean isFirstInLine() {
        return at == firstWord;
    }

    private void append(String more) throws IOException {
        if (text.isEmpty()) {
            start = lines.number();
        }
        if (text.length() + more.length() > LONGEST_STATEMENT) {
            throw new ScriptTooHeavy("the statement at line %d is too long".formatted(start));
        }
        text.append(more);
    }
}
