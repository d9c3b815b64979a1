package keyline.model.dialect;

import java.util.ArrayList;
import java.util.List;
import keyline.model.Column;
import keyline.model.NamedType;
import keyline.model.Table;
import keyline.model.View;
import keyline.model.dialect.Statement.Part;

/// Writes COMMENT ON, for dialects that have it.
record CommentWriter(Writing writing) {

    List<Statement> on(Table table) {
        List<Statement> statements = new ArrayList<>();
        String name = writing.name(table);
        add(statements, "TABLE " + name, table.comment());
        for (Column column : table.columns()) {
            add(statements, "COLUMN " + name + "." + writing.name(column.name()), column.comment());
        }
        return statements;
    }

    List<Statement> on(View view) {
        List<Statement> statements = new ArrayList<>();
        add(statements, "VIEW " + writing.name(view.namespace(), view.name()), view.comment());
        return statements;
    }

    List<Statement> on(NamedType type) {
        List<Statement> statements = new ArrayList<>();
        String kind = switch (type) {
            case NamedType.EnumType _ -> "TYPE ";
            case NamedType.Domain _ -> "DOMAIN ";
        };
        add(statements, kind + writing.name(type.namespace(), type.name()), type.comment());
        return statements;
    }

    private void add(List<Statement> statements, String what, String comment) {
        boolean written = writing.hasComments() && writing.syntax().comments() == Syntax.Comments.STATEMENTS;
        if (written && !comment.isEmpty()) {
            statements.add(Statement.of(
                    Part.COMMENT,
                    "COMMENT ON " + what + " IS " + writing.syntax().text(comment)));
        }
    }
}
