package keyline.model.read.sql;

import keyline.model.View;
import keyline.model.ViewId;

/// `CREATE VIEW`. The query is kept as it was written.
final class CreateViewReader implements StatementReader {

    @Override
    public void read(ScriptStatement statement, Draft draft) throws NotUnderstood {
        Tokens tokens = Tokens.of(statement, draft.dialect());
        tokens.skipTo("VIEW");
        tokens.skip("IF", "NOT", "EXISTS");
        QualifiedName name = tokens.name(draft.dialect());
        if (tokens.peek().is('(')) {
            tokens.group();
            draft.remarks().notKept("lists of columns of views");
        }
        if (!tokens.skipTo("AS") || tokens.atEnd()) {
            throw new NotUnderstood("the query is missing");
        }
        draft.view(name).ifPresent(draft::drop);
        if (draft.isTaken(name)) {
            throw new NotUnderstood(name + " is there already");
        }
        draft.put(new View(draft.newId(ViewId::new), draft.namespaceOf(name), name.name(), tokens.text(), ""));
    }
}
