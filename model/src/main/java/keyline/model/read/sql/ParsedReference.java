package keyline.model.read.sql;

import static net.sf.jsqlparser.statement.ReferentialAction.Type.DELETE;
import static net.sf.jsqlparser.statement.ReferentialAction.Type.UPDATE;

import java.util.List;
import keyline.model.ReferentialAction;
import net.sf.jsqlparser.statement.create.table.ForeignKeyReference;
import org.jspecify.annotations.Nullable;

/// What the parser made of `REFERENCES`.
final class ParsedReference {

    private ParsedReference() {}

    /// The same in the terms of the model, with the names of the clause.
    static KeyTarget target(ForeignKeyReference parsed, ParserText clause, ScriptDialect dialect) {
        String schema = parsed.getTable().getSchemaName();
        QualifiedName parent = new QualifiedName(
                schema == null || schema.isEmpty() ? "" : clause.name(schema, dialect),
                clause.name(parsed.getTable().getName(), dialect));
        List<String> columns = parsed.getReferencedColumnNames() == null
                ? List.of()
                : parsed.getReferencedColumnNames().stream()
                        .map(column -> clause.name(column, dialect))
                        .toList();
        return new KeyTarget(
                parent,
                columns,
                action(parsed.getReferentialAction(DELETE)),
                action(parsed.getReferentialAction(UPDATE)));
    }

    private static ReferentialAction action(net.sf.jsqlparser.statement.@Nullable ReferentialAction parsed) {
        return parsed == null
                ? ReferentialAction.NO_ACTION
                : switch (parsed.getAction()) {
                    case CASCADE -> ReferentialAction.CASCADE;
                    case RESTRICT -> ReferentialAction.RESTRICT;
                    case NO_ACTION -> ReferentialAction.NO_ACTION;
                    case SET_NULL -> ReferentialAction.SET_NULL;
                    case SET_DEFAULT -> ReferentialAction.SET_DEFAULT;
                };
    }
}
