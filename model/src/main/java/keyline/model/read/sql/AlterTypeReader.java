package keyline.model.read.sql;

import java.util.ArrayList;
import java.util.List;
import keyline.model.NamedType.EnumType;
import keyline.model.read.sql.SqlToken.Kind;

/// `ALTER TYPE ... ADD VALUE` and `RENAME VALUE`, by which an enum of PostgreSQL changes.
final class AlterTypeReader implements StatementReader {

    @Override
    public void read(ScriptStatement statement, Draft draft) throws NotUnderstood {
        Tokens tokens = Tokens.of(statement, draft.dialect());
        tokens.skip("ALTER", "TYPE");
        QualifiedName name = tokens.name(draft.dialect());
        if (!(draft.type(name).orElseThrow(() -> new NotUnderstood("there is no type " + name))
                instanceof EnumType type)) {
            throw new NotUnderstood("it isn't understood");
        }
        List<String> values = new ArrayList<>(type.values());
        change(values, tokens);
        draft.put(new EnumType(type.id(), type.namespace(), type.name(), values, type.comment()));
    }

    private static void change(List<String> values, Tokens tokens) throws NotUnderstood {
        if (tokens.skip("ADD", "VALUE")) {
            tokens.skip("IF", "NOT", "EXISTS");
            add(value(tokens), values, tokens);
        } else if (tokens.skip("RENAME", "VALUE")) {
            int at = place(value(tokens), values);
            tokens.skip("TO");
            values.set(at, value(tokens));
        } else {
            throw new NotUnderstood("it isn't understood");
        }
    }

    private static void add(String value, List<String> values, Tokens tokens) throws NotUnderstood {
        if (values.contains(value)) {
            return;
        }
        if (tokens.skip("BEFORE")) {
            values.add(place(value(tokens), values), value);
        } else if (tokens.skip("AFTER")) {
            values.add(place(value(tokens), values) + 1, value);
        } else {
            values.add(value);
        }
    }

    private static String value(Tokens tokens) throws NotUnderstood {
        if (tokens.peek().kind() != Kind.TEXT) {
            throw new NotUnderstood("a value is missing");
        }
        return tokens.next().value();
    }

    private static int place(String value, List<String> values) throws NotUnderstood {
        int at = values.indexOf(value);
        if (at < 0) {
            throw new NotUnderstood("it has no value “" + value + "”");
        }
        return at;
    }
}
