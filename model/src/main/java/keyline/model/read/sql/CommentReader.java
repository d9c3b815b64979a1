package keyline.model.read.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keyline.model.NamedType;
import keyline.model.NamedType.Domain;
import keyline.model.NamedType.EnumType;
import keyline.model.Table;
import keyline.model.View;

/// `COMMENT ON`.
final class CommentReader implements StatementReader {

    @Override
    public void read(ScriptStatement statement, Draft draft) throws NotUnderstood {
        Tokens tokens = Tokens.of(statement, draft.dialect());
        tokens.skip("COMMENT");
        tokens.skip("ON");
        tokens.skip("MATERIALIZED");
        SqlToken kind = tokens.next();
        if (kind.is("TABLE") || kind.is("VIEW")) {
            relation(tokens, draft);
        } else if (kind.is("COLUMN")) {
            column(tokens, draft);
        } else if (kind.is("TYPE") || kind.is("DOMAIN")) {
            type(tokens, draft);
        } else {
            throw new NotUnderstood("only tables, columns, views and types have comments here");
        }
    }

    private static void relation(Tokens tokens, Draft draft) throws NotUnderstood {
        QualifiedName name = tokens.name(draft.dialect());
        String comment = comment(tokens);
        Optional<View> view = draft.view(name);
        if (view.isPresent()) {
            draft.put(view.get().withComment(comment));
        } else {
            draft.put(draft.existing(name).withComment(comment));
        }
    }

    private static void column(Tokens tokens, Draft draft) throws NotUnderstood {
        List<String> parts = new ArrayList<>();
        do {
            parts.add(Tokens.plain(tokens.next(), draft.dialect()));
        } while (tokens.skip('.'));
        if (parts.size() < 2) {
            throw new NotUnderstood("the table is missing");
        }
        QualifiedName name = QualifiedName.of(parts.subList(0, parts.size() - 1));
        if (draft.view(name).isPresent()) {
            throw new NotUnderstood("columns of views have no comments here");
        }
        Table table = draft.existing(name);
        draft.put(table.with(Draft.column(table, parts.getLast()).withComment(comment(tokens))));
    }

    private static void type(Tokens tokens, Draft draft) throws NotUnderstood {
        QualifiedName name = tokens.name(draft.dialect());
        NamedType type = draft.type(name).orElseThrow(() -> new NotUnderstood("there is no type " + name));
        String comment = comment(tokens);
        draft.put(
                switch (type) {
                    case EnumType list ->
                        new EnumType(list.id(), list.namespace(), list.name(), list.values(), comment);
                    case Domain domain ->
                        new Domain(
                                domain.id(),
                                domain.namespace(),
                                domain.name(),
                                domain.base(),
                                domain.nullable(),
                                domain.source(),
                                domain.checks(),
                                comment);
                });
    }

    /// `IS NULL` takes the comment away.
    private static String comment(Tokens tokens) throws NotUnderstood {
        if (!tokens.skip("IS")) {
            throw new NotUnderstood("the comment is missing");
        }
        return tokens.peek().kind() == SqlToken.Kind.TEXT ? tokens.next().value() : "";
    }
}
