package keyline.model.read.sql;

import java.util.ArrayList;
import java.util.List;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.Constraint;
import keyline.model.NamedType.Domain;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.TypeId;

/// `CREATE DOMAIN`, whose type and conditions are those of a column.
record CreateDomainReader(ClauseParser parser) implements StatementReader {

    @Override
    public void read(ScriptStatement statement, Draft draft) throws NotUnderstood {
        Tokens tokens = Tokens.of(statement, draft.dialect());
        tokens.skipTo("DOMAIN");
        tokens.skip("IF", "NOT", "EXISTS");
        QualifiedName name = tokens.name(draft.dialect());
        tokens.skip("AS");
        List<SqlToken> clause = new ArrayList<>(List.of(SqlToken.word(name.name(), tokens.start())));
        clause.addAll(tokens.rest());
        Table table = Table.of(new TableId(draft.document().nextId()), name.name());
        Column column =
                Column.of(new ColumnId(draft.document().nextId()), name.name(), keyline.model.ColumnType.Plain.TEXT);
        Table read = new TableElements(parser, draft, statement).replaced(column, table, tokens.with(clause));
        Column value = read.columns().getFirst();
        List<String> checks = read.constraintsOf(Constraint.Check.class).stream()
                .map(Constraint.Check::expression)
                .toList();
        draft.put(new Domain(
                draft.newId(TypeId::new),
                draft.namespaceOf(name),
                name.name(),
                value.type(),
                value.nullable(),
                value.source(),
                checks,
                ""));
    }
}
