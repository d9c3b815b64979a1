package keyline.model.dialect;

import java.util.ArrayList;
import java.util.List;
import keyline.model.Column;
import keyline.model.NamedType;
import keyline.model.Namespace;
import keyline.model.NamespaceId;
import keyline.model.Table;
import keyline.model.View;
import keyline.model.dialect.Statement.Part;

/// Writes COMMENT ON, for dialects that have it.
record CommentWriter(Writing writing) {

    List<Statement> on(Table table) {
        List<Statement> statements = new ArrayList<>();
        if (!isWritten()) {
            return statements;
        }
        add(statements, commented("TABLE", table.namespace(), table.name()), table.comment());
        for (Column column : table.columns()) {
            if (!column.comment().isEmpty()) {
                String name = writing.name(table) + "." + writing.name(column.name());
                List<String> path = List.of(namespace(table.namespace()), table.name(), column.name());
                add(statements, new Commented("COLUMN", name, path), column.comment());
            }
        }
        return statements;
    }

    List<Statement> on(View view) {
        List<Statement> statements = new ArrayList<>();
        add(statements, commented("VIEW", view.namespace(), view.name()), view.comment());
        return statements;
    }

    List<Statement> on(NamedType type) {
        List<Statement> statements = new ArrayList<>();
        String kind = switch (type) {
            case NamedType.EnumType _ -> "TYPE";
            case NamedType.Domain _ -> "DOMAIN";
        };
        add(statements, commented(kind, type.namespace(), type.name()), type.comment());
        return statements;
    }

    private Commented commented(String kind, NamespaceId namespace, String name) {
        return new Commented(kind, writing.name(namespace, name), List.of(namespace(namespace), name));
    }

    private String namespace(NamespaceId id) {
        return writing.schema().namespaces().find(id).map(Namespace::name).orElse("");
    }

    private void add(List<Statement> statements, Commented what, String comment) {
        if (isWritten() && !comment.isEmpty()) {
            statements.add(Statement.of(Part.COMMENT, writing.syntax().comment(what, comment)));
        }
    }

    private boolean isWritten() {
        return writing.hasComments() && writing.syntax().comments() == Syntax.Comments.STATEMENTS;
    }
}
