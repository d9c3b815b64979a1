package keyline.model.read.drizzle;

import java.util.List;
import java.util.Optional;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.Namespace;
import keyline.model.Table;

/// Puts SQL together from templates, with tables and columns under their names in the database.
///
/// @param own the table whose columns need no table in front; empty where there is none
record SqlText(Draft draft, Optional<TableDraft> own) {

    private static final int DEEPEST = 40;

    static SqlText of(Draft draft, TableDraft own) {
        return new SqlText(draft, Optional.of(own));
    }

    /// The SQL that a value is.
    String of(Found found) throws NotUnderstood {
        return of(found, 0);
    }

    private String of(Found found, int depth) throws NotUnderstood {
        if (depth > DEEPEST) {
            throw new NotUnderstood("its SQL is nested too deeply");
        }
        Found value = body(draft.values().follow(found));
        return switch (value.node()) {
            case Node.Tagged(Node tag, Node.Template template, int _)
            when isSql(tag, value.scope()) -> text(template, value.scope(), depth);
            case Node.Numeral(String number, int _) -> number;
            case Node.Text(String text, int _) -> "'" + text.replace("'", "''") + "'";
            case Node.Name(String word, int _)
            when List.of("true", "false", "null").contains(word) -> word;
            default -> ofChain(value, depth);
        };
    }

    /// What a function without parameters gives.
    private Found body(Found found) throws NotUnderstood {
        return found.node() instanceof Node.Arrow arrow
                ? draft.values().follow(Values.body(arrow, found.scope(), List.of()))
                : found;
    }

    private boolean isSql(Node tag, Scope scope) throws NotUnderstood {
        Node name = tag instanceof Node.Member
                ? tag
                : draft.values().follow(tag, scope).node();
        return draft.chain(new Found(name, scope)).function().equals("sql");
    }

    private String text(Node.Template template, Scope scope, int depth) throws NotUnderstood {
        StringBuilder sql = new StringBuilder(template.texts().getFirst());
        for (int i = 0; i < template.holes().size(); i++) {
            String hole = of(new Found(template.holes().get(i), scope), depth + 1);
            draft.values().compose(hole.length() + template.texts().get(i + 1).length());
            sql.append(hole).append(template.texts().get(i + 1));
        }
        return sql.toString().strip();
    }

    private String ofChain(Found value, int depth) throws NotUnderstood {
        Optional<Node> tagged = tagged(value.node());
        if (tagged.isPresent()) {
            return of(new Found(tagged.get(), value.scope()), depth + 1);
        }
        Chain chain = draft.chain(value);
        Optional<TableDraft> table = draft.table(chain);
        if (table.isPresent()) {
            return chain.links().isEmpty()
                    ? shown(table.get().table())
                    : column(table.get(), chain.links().getFirst());
        }
        if (chain.function().equals("sql") && !chain.links().isEmpty()) {
            return ofSql(chain.links().getFirst(), depth);
        }
        return new Conditions(each -> of(each, depth + 1), draft.values()).of(chain);
    }

    /// What `.as("name")` and `.mapWith(...)` stand behind.
    private static Optional<Node> tagged(Node node) {
        Node inner = node;
        while (inner instanceof Node.Call(Node callee, var _, int _)
                && callee instanceof Node.Member(Node object, var _, int _)) {
            inner = object;
        }
        return node instanceof Node.Call && inner instanceof Node.Tagged ? Optional.of(inner) : Optional.empty();
    }

    /// `sql.raw("now()")`, `sql.identifier("name")`, `sql("now()")`.
    private String ofSql(Link link, int depth) throws NotUnderstood {
        Optional<String> text = link.arguments().isEmpty()
                ? Optional.empty()
                : draft.values().text(link.arguments().getFirst());
        return switch (text.isEmpty() ? "none" : link.name()) {
            case "raw" -> text.orElse("");
            case "identifier" -> quoted(text.orElse(""));
            case "param" -> of(link.arguments().getFirst(), depth + 1);
            default -> throw new NotUnderstood("a part of its SQL isn't known");
        };
    }

    private String quoted(String name) {
        return draft.flavour().dialect().quoteIfNeeded(name);
    }

    private String shown(Table table) {
        String namespace = draft.document()
                .schema()
                .namespaces()
                .find(table.namespace())
                .map(Namespace::name)
                .orElse("");
        return (namespace.isEmpty() ? "" : quoted(namespace) + ".") + quoted(table.name());
    }

    private String column(TableDraft table, Link link) throws NotUnderstood {
        ColumnId id = table.column(link.name())
                .orElseThrow(() -> new NotUnderstood(
                        "table “%s” has no column “%s”".formatted(table.table().name(), link.name())));
        Column column = table.table().column(id);
        boolean isOwn = own.filter(each -> each == table).isPresent();
        return (isOwn ? "" : shown(table.table()) + ".") + quoted(column.name());
    }
}
