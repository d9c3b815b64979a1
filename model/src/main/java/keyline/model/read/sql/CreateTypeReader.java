package keyline.model.read.sql;

import java.util.List;
import keyline.model.NamedType.EnumType;
import keyline.model.TypeId;

/// `CREATE TYPE ... AS ENUM`; a design has no other types of its own but domains.
final class CreateTypeReader implements StatementReader {

    @Override
    public void read(ScriptStatement statement, Draft draft) throws NotUnderstood {
        Tokens tokens = Tokens.of(statement, draft.dialect());
        tokens.skipTo("TYPE");
        QualifiedName name = tokens.name(draft.dialect());
        if (!tokens.skip("AS", "ENUM")) {
            throw new NotUnderstood("only types that list their values are part of a design");
        }
        if (draft.type(name)
                .filter(type -> type.namespace().equals(draft.namespaceOf(name)))
                .isPresent()) {
            throw new NotUnderstood(name + " is there already");
        }
        List<String> values = tokens.group().rest().stream()
                .filter(token -> token.kind() == SqlToken.Kind.TEXT)
                .map(SqlToken::value)
                .toList();
        draft.put(new EnumType(draft.newId(TypeId::new), draft.namespaceOf(name), name.name(), values, ""));
    }
}
