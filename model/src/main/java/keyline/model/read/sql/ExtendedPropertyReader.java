package keyline.model.read.sql;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import keyline.model.Table;
import keyline.model.View;

/// SQL Server's comments: `EXEC sys.sp_addextendedproperty @name=N'MS_Description', @value=N'...', ...`.
final class ExtendedPropertyReader implements StatementReader {

    private static final List<String> ORDER = List.of(
            "@name",
            "@value",
            "@level0type",
            "@level0name",
            "@level1type",
            "@level1name",
            "@level2type",
            "@level2name");

    /// Whether the statement is such a one.
    static boolean reads(ScriptStatement statement) {
        return statement.head().first().startsWith("EXEC")
                && statement.text().toLowerCase(Locale.ROOT).contains("sp_addextendedproperty");
    }

    @Override
    public void read(ScriptStatement statement, Draft draft) throws NotUnderstood {
        Map<String, String> values = values(Tokens.of(statement, draft.dialect()));
        if (!values.getOrDefault("@name", "").equals("MS_Description")) {
            throw new NotUnderstood("of extended properties only MS_Description is part of a design");
        }
        QualifiedName name =
                new QualifiedName(values.getOrDefault("@level0name", ""), values.getOrDefault("@level1name", ""));
        String comment = values.getOrDefault("@value", "");
        Optional<View> view = draft.view(name);
        if (view.isPresent()) {
            draft.put(view.get().withComment(comment));
            return;
        }
        if (!values.getOrDefault("@level1type", "").equalsIgnoreCase("TABLE")) {
            throw new NotUnderstood("only tables, columns and views have comments here");
        }
        Table table = draft.existing(name);
        String kind = values.getOrDefault("@level2type", "");
        if (kind.isEmpty() || kind.equals("NULL")) {
            draft.put(table.withComment(comment));
        } else if (kind.equalsIgnoreCase("COLUMN")) {
            String column = values.getOrDefault("@level2name", "");
            draft.put(table.with(Draft.column(table, column).withComment(comment)));
        } else {
            throw new NotUnderstood("only tables and columns have comments here");
        }
    }

    /// The arguments by their names, which may be left out where they come in order.
    private static Map<String, String> values(Tokens tokens) {
        tokens.next();
        while (tokens.peek().isName()
                && !tokens.peek().text().startsWith("@")
                && tokens.peek(1).is('.')) {
            tokens.next();
            tokens.next();
        }
        tokens.next();
        Map<String, String> values = new HashMap<>();
        List<Tokens> arguments = new ArrayList<>(tokens.split());
        for (int i = 0; i < arguments.size(); i++) {
            Tokens argument = arguments.get(i);
            boolean named =
                    argument.peek().text().startsWith("@") && argument.peek(1).is('=');
            String name = named ? argument.next().text().toLowerCase(Locale.ROOT) : ORDER.get(Math.min(i, 7));
            argument.skip('=');
            values.put(name, argument.peek().value());
        }
        return values;
    }
}
