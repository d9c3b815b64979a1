package keyline.model.read.sql;

import java.util.Optional;
import keyline.model.NamedType;
import keyline.model.Table;
import keyline.model.View;

/// `DROP TABLE`, `DROP VIEW`, `DROP TYPE`. Most scripts begin with those of what isn't there yet.
final class DropReader implements StatementReader {

    @Override
    public void read(ScriptStatement statement, Draft draft) throws NotUnderstood {
        Tokens tokens = Tokens.of(statement, draft.dialect());
        tokens.skip("DROP");
        tokens.skip("MATERIALIZED");
        SqlToken kind = tokens.next();
        tokens.skip("IF", "EXISTS");
        for (Tokens each : tokens.split()) {
            drop(kind, each.name(draft.dialect()), draft);
        }
    }

    private static void drop(SqlToken kind, QualifiedName name, Draft draft) {
        if (kind.is("TABLE")) {
            Optional<Table> table = draft.table(name);
            table.ifPresent(draft::drop);
        } else if (kind.is("VIEW")) {
            Optional<View> view = draft.view(name);
            view.ifPresent(draft::drop);
        } else if (kind.is("TYPE") || kind.is("DOMAIN")) {
            Optional<NamedType> type = draft.type(name);
            type.ifPresent(draft::drop);
        }
    }
}
