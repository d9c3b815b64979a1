package keyline.model.read.sql;

import java.util.List;

/// `CREATE SCHEMA`, and what chooses the schema of the names behind it: `USE`, `SET search_path`.
final class NamespaceReader implements StatementReader {

    @Override
    public void read(ScriptStatement statement, Draft draft) throws NotUnderstood {
        Tokens tokens = Tokens.of(statement, draft.dialect());
        if (tokens.skip("SET", "search_path")) {
            tokens.skipAny("TO");
            tokens.skip('=');
            List<Tokens> path = tokens.split();
            boolean named = !path.isEmpty()
                    && (path.getFirst().peek().isName()
                            || !path.getFirst().peek().value().isBlank());
            draft.use(named ? Tokens.plain(path.getFirst().peek(), draft.dialect()) : "");
        } else if (tokens.skip("SET", "SCHEMA")) {
            draft.use(Tokens.plain(tokens.next(), draft.dialect()));
        } else {
            tokens.skipTo("SCHEMA");
            tokens.skip("IF", "NOT", "EXISTS");
            if (!tokens.isNext("AUTHORIZATION")) {
                QualifiedName name = tokens.name(draft.dialect());
                draft.namespaceOf(new QualifiedName(name.name(), ""));
            }
        }
    }
}
