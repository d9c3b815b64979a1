package keyline.model.read.sql;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sf.jsqlparser.parser.CCJSqlParser;
import net.sf.jsqlparser.parser.CCJSqlParserUtil;
import net.sf.jsqlparser.statement.Statement;
import net.sf.jsqlparser.statement.create.table.CreateTable;
import net.sf.jsqlparser.statement.create.table.TableElement;

/// JSqlParser, for the columns and constraints of tables. It works on a thread of its own, so that what takes too long
/// or too much stack costs no more than the clause.
final class ClauseParser implements AutoCloseable {

    private static final Pattern FOUND = Pattern.compile("Encountered:?[^/]*/ \"(.*?)\", at line");
    private static final long STACK = 16L << 20;
    /// How many parentheses may be open; what has more isn't read.
    static final int DEEPEST = 60;

    private final Duration limit;
    private ExecutorService thread = thread();

    /// @param limit for one table
    ClauseParser(Duration limit) {
        this.limit = limit;
    }

    private static ExecutorService thread() {
        return Executors.newSingleThreadExecutor(work ->
                Thread.ofPlatform().daemon().stackSize(STACK).name("clauses").unstarted(work));
    }

    /// Reads columns and constraints.
    ///
    /// @return as many, in the same order
    List<TableElement> parse(List<String> elements) throws NotUnderstood {
        String sql = "CREATE TABLE t (" + String.join(",\n", elements) + ")";
        if (depth(sql) > DEEPEST) {
            throw new NotUnderstood("it is nested too deeply");
        }
        CCJSqlParser parser = CCJSqlParserUtil.newParser(sql);
        if (!(await(thread.submit(() -> parser.Statement()), parser) instanceof CreateTable table)
                || table.getTableElements() == null
                || table.getTableElements().size() != elements.size()) {
            throw new NotUnderstood("its clauses can't be told apart");
        }
        return table.getTableElements();
    }

    private static int depth(String sql) {
        int depth = 0;
        int deepest = 0;
        for (int at = 0; at < sql.length(); at++) {
            char letter = sql.charAt(at);
            depth += letter == '(' ? 1 : letter == ')' ? -1 : 0;
            deepest = Math.max(deepest, depth);
        }
        return deepest;
    }

    private Statement await(Future<Statement> result, CCJSqlParser parser) throws NotUnderstood {
        try {
            return result.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            parser.interrupted = true;
            thread.shutdownNow();
            thread = thread();
            throw new NotUnderstood("it takes too long to understand");
        } catch (ExecutionException e) {
            throw new NotUnderstood(reason(e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotUnderstood("the reading was cancelled");
        }
    }

    private static String reason(@org.jspecify.annotations.Nullable Throwable failure) {
        if (failure instanceof StackOverflowError) {
            return "it is nested too deeply";
        }
        Matcher found = FOUND.matcher(failure == null ? "" : String.valueOf(failure.getMessage()));
        return found.lookingAt() && !found.group(1).isBlank()
                ? "“" + found.group(1) + "” isn't understood here"
                : "it isn't understood";
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
