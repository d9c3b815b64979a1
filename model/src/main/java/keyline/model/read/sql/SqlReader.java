package keyline.model.read.sql;

import java.io.IOException;
import java.io.Reader;
import java.time.Duration;
import java.util.Optional;
import keyline.model.Document;
import keyline.model.dialect.Dialects;
import keyline.model.read.Design;
import keyline.model.read.ReadReport;
import keyline.model.read.RowSink;

/// Reads SQL scripts that belong together, one after another, into one design. What isn't understood is reported with
/// its line; everything else is read.
public final class SqlReader implements AutoCloseable {

    private final ClauseParser parser;
    private final SqlStatements statements;
    private final CopyReader copy;
    private final Draft draft;

    /// @param key one of [ScriptDialects#keys()]
    /// @param rows takes the rows of `INSERT` and `COPY`
    /// @param limit for the clauses of one table
    public SqlReader(String key, RowSink rows, Duration limit) {
        ScriptDialect dialect = ScriptDialects.of(key);
        parser = new ClauseParser(limit);
        Rows counted = new Rows(rows);
        statements = new SqlStatements(parser, counted);
        copy = new CopyReader(counted);
        Document empty = Document.empty();
        draft = new Draft(
                dialect,
                Dialects.of(key).map(each -> empty.withTarget(each.key())).orElse(empty));
    }

    /// Reads a script.
    ///
    /// @param file its name, for the report; empty when it is the only one
    /// @throws ScriptTooHeavy when it can't be read to its end
    public void read(Reader script, String file) throws IOException {
        draft.begin(file);
        StatementSplitter splitter = new StatementSplitter(script, draft.dialect());
        for (Optional<ScriptStatement> next = splitter.next(); next.isPresent(); next = splitter.next()) {
            read(next.get(), splitter);
        }
    }

    private void read(ScriptStatement statement, StatementSplitter splitter) throws IOException {
        try {
            if (CopyReader.reads(statement)) {
                copy.read(statement, splitter, draft);
                return;
            }
            Optional<StatementReader> reader = statements.readerOf(statement);
            if (reader.isPresent()) {
                reader.get().read(statement, draft);
            }
        } catch (NotUnderstood e) {
            draft.skip(statement.line(), statement.text(), e.reason());
        }
    }

    /// What the scripts came to, once all are read: foreign keys find their parents now.
    public Design design() {
        for (OpenForeignKey key : draft.openKeys()) {
            try {
                key.close(draft);
            } catch (NotUnderstood e) {
                draft.begin(key.where().file());
                draft.skip(key.where().line(), key.where().text(), e.reason());
            }
        }
        draft.openKeys().clear();
        draft.sequences().report(draft);
        return new Design(
                draft.document(),
                new ReadReport(draft.skipped(), draft.remarks().sentences()));
    }

    @Override
    public void close() {
        parser.close();
    }
}
