package keyline.model.migration;

import java.util.List;
import java.util.Optional;
import keyline.model.Column;
import keyline.model.Table;
import keyline.model.dialect.Clauses;
import keyline.model.dialect.Commented;
import keyline.model.dialect.Statement.Part;
import keyline.model.dialect.Syntax;

/// Changes the comments of a table that stays, and of its columns, where they are no clauses of definitions.
record CommentSteps(Delta delta, Steps steps, Kept table) {

    void run() {
        table.after().columns().forEach(this::comment);
        String before = table.before().comment();
        Commented thing = new Commented(
                "TABLE", name(), List.of(namespace(), table.after().name()));
        if (!before.equals(table.after().comment())) {
            add(thing, before, table.after().comment());
        }
    }

    /// A column that takes another's place has no comment yet.
    private void comment(Column column) {
        Optional<Column> was = table.before()
                .find(column.id())
                .filter(_ -> !delta.treatment(column).isNew());
        String before = was.map(Column::comment).orElse("");
        boolean stated = words().comments() == Syntax.Comments.STATEMENTS;
        if (stated && !before.equals(column.comment())) {
            List<String> path = List.of(namespace(), table.after().name(), column.name());
            String name = name() + "." + delta.now().name(column.name());
            add(new Commented("COLUMN", name, path), before, column.comment());
        }
    }

    private void add(Commented thing, String before, String after) {
        delta.syntax().comment(thing, before, after, words()).forEach(sql -> steps.add(Part.COMMENT, sql));
    }

    private Syntax words() {
        return delta.dialect().syntax();
    }

    private String name() {
        return delta.now().name(table.after());
    }

    private String namespace() {
        Clauses now = delta.now();
        Table after = table.after();
        return now.schema().namespaces().get(after.namespace()).name();
    }
}
