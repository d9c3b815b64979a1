package keyline.model.read.sql;

import java.io.IOException;
import java.util.regex.Pattern;

/// SQL Server's `EXEC(N'CREATE VIEW ...')`: a view needs a batch of its own, and gets one so.
record ExecutedReader(StatementReader view) implements StatementReader {

    private static final Pattern FORM = Pattern.compile("(?is)EXEC(?:UTE)?\\s*\\(\\s*N?'\\s*CREATE\\s+VIEW\\b.*");

    /// Whether the statement is such a one.
    static boolean reads(ScriptStatement statement) {
        return FORM.matcher(statement.text()).matches();
    }

    @Override
    public void read(ScriptStatement statement, Draft draft) throws NotUnderstood, IOException {
        Tokens tokens = Tokens.of(statement, draft.dialect());
        tokens.next();
        Tokens argument = tokens.group();
        if (argument.rest().size() != 1) {
            throw new NotUnderstood("what is executed has to be computed");
        }
        view.read(
                new ScriptStatement(
                        statement.line(), statement.head(), argument.next().value()),
                draft);
    }
}
