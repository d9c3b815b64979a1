package keyline.model.read.sql;

import java.util.List;

/// `CREATE SEQUENCE`, and `ALTER SEQUENCE ... OWNED BY`, which says of which column it is.
final class SequenceReader implements StatementReader {

    @Override
    public void read(ScriptStatement statement, Draft draft) throws NotUnderstood {
        Tokens tokens = Tokens.of(statement, draft.dialect());
        tokens.skipTo("SEQUENCE");
        tokens.skip("IF", "NOT", "EXISTS");
        tokens.skip("IF", "EXISTS");
        QualifiedName name = tokens.name(draft.dialect());
        List<SqlToken> options = tokens.rest();
        if (statement.head().first().equals("CREATE")) {
            draft.sequences().declare(name, statement, Numbering.of(options), draft.file());
        }
        if (tokens.skipTo("OWNED", "BY") && !tokens.isNext("NONE")) {
            draft.sequences().own(name);
        }
    }
}
