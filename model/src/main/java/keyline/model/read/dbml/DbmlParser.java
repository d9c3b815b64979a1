package keyline.model.read.dbml;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import keyline.model.Value;
import keyline.model.read.dbml.DbmlToken.Kind;

/// Reads the elements of a text of DBML, without looking up what they refer to.
final class DbmlParser {

    private static final String COLOURS = "colours of refs and notes";

    private final DbmlTokens tokens;
    private final DbmlText text = new DbmlText();

    private DbmlParser(DbmlTokens tokens) {
        this.tokens = tokens;
    }

    static DbmlText parse(String text) throws WrongDbml {
        DbmlParser parser = new DbmlParser(new DbmlTokens(DbmlLexer.tokens(text)));
        while (!parser.tokens.atEnd()) {
            parser.element();
        }
        return parser.text;
    }

    private void element() throws WrongDbml {
        DbmlToken keyword = tokens.next();
        switch (keyword.kind() == Kind.WORD ? keyword.text().toLowerCase(Locale.ROOT) : "") {
            case "table" -> table();
            case "tablepartial" -> text.partials.add(new TableParser(tokens).table());
            case "enum" -> enumeration(keyword.line());
            case "ref" -> ref();
            case "tablegroup" -> group();
            case "note" -> sticky();
            case "project" -> project();
            case "records" -> text.records.add(new RecordsParser(tokens).records(tokens.path(), keyword.line()));
            case "use", "reuse" -> throw new WrongDbml(keyword.line(), "other files aren't read along");
            default -> throw new WrongDbml(keyword.line(), keyword.shown() + " begins no table, enum, ref or note");
        }
    }

    private void table() throws WrongDbml {
        text.tables.add(new TableParser(tokens).table());
    }

    private void enumeration(int line) throws WrongDbml {
        List<String> path = tokens.path();
        tokens.expect('{', "behind the name of an enum");
        List<String> values = new ArrayList<>();
        while (!tokens.skip('}')) {
            int at = tokens.line();
            String value = tokens.name();
            if (values.contains(value)) {
                throw new WrongDbml(at, "the enum has “%s” twice".formatted(value));
            }
            values.add(value);
            List<Setting> settings = tokens.settings();
            Setting.check(settings, Set.of("note"), "a value of an enum");
            text.lost("notes on values of enums", settings.size());
        }
        if (values.isEmpty()) {
            throw new WrongDbml(line, "the enum has no values");
        }
        text.enums.add(new DbmlText.EnumSyntax(path, values, line));
    }

    private void ref() throws WrongDbml {
        String name = tokens.peek().isName() ? String.join(".", tokens.path()) : "";
        if (tokens.skip('{')) {
            while (!tokens.skip('}')) {
                text.refs.add(relation(name));
            }
        } else {
            tokens.expect(':', "behind ref");
            text.refs.add(relation(name));
        }
    }

    private RefSyntax relation(String name) throws WrongDbml {
        int line = tokens.line();
        RefSyntax.End left = RefParser.end(tokens);
        String sign = RefParser.sign(tokens);
        RefSyntax.End right = RefParser.end(tokens);
        List<Setting> settings = tokens.settings();
        Setting.check(settings, Set.of("delete", "update", "color"), "a ref");
        text.lost(COLOURS, Setting.has(settings, "color") ? 1 : 0);
        if (left.columns().size() != right.columns().size()) {
            throw new WrongDbml(line, "the two sides of the ref have not the same number of columns");
        }
        return new RefSyntax(name, left, sign, right, settings, line);
    }

    private void group() throws WrongDbml {
        String name = String.join(".", tokens.path());
        List<Setting> settings = tokens.settings();
        Setting.check(settings, Set.of("note", "color"), "a group of tables");
        text.lost("notes on groups of tables", Setting.has(settings, "note") ? 1 : 0);
        tokens.expect('{', "behind the name of a group of tables");
        List<DbmlText.Grouped> tables = new ArrayList<>();
        while (!tokens.skip('}')) {
            if (tokens.peek().is("note")
                    && (tokens.peek(1).is(':') || tokens.peek(1).is('{'))) {
                tokens.next();
                tokens.note();
                text.lost("notes on groups of tables", 1);
            } else {
                tables.add(new DbmlText.Grouped(tokens.path(), tokens.line()));
            }
        }
        text.groups.add(new DbmlText.GroupSyntax(name, Setting.colour(settings, "color"), tables));
    }

    private void sticky() throws WrongDbml {
        tokens.name();
        List<Setting> settings = tokens.settings();
        Setting.check(settings, Set.of("color"), "a note");
        text.lost(COLOURS, settings.size());
        text.notes.add(tokens.note());
    }

    private void project() throws WrongDbml {
        if (tokens.peek().isName()) {
            tokens.next();
        }
        tokens.expect('{', "behind project");
        while (!tokens.skip('}')) {
            boolean element = tokens.peek(1).isName() || tokens.peek().is("ref");
            if (element) {
                element();
            } else {
                property();
            }
        }
    }

    private void property() throws WrongDbml {
        String name = tokens.name().toLowerCase(Locale.ROOT);
        String value = tokens.note();
        if (name.equals("database_type")) {
            text.databaseType = value;
        } else {
            text.lost("properties of the project", 1);
        }
    }

    /// A value of a row.
    static Value value(DbmlTokens tokens) throws WrongDbml {
        DbmlToken token = tokens.peek();
        boolean negative = token.is('-') && tokens.peek(1).kind() == Kind.NUMBER;
        if (negative) {
            tokens.next();
            return new Value.Text("-" + tokens.next().text());
        }
        return switch (token.kind()) {
            case TEXT, NAME, NUMBER -> new Value.Text(tokens.next().text());
            case WORD -> tokens.next().is("null") ? Value.NULL : new Value.Text(member(token, tokens));
            case CODE, SYMBOL, END -> throw new WrongDbml(token.line(), token.shown() + " is no value of a row");
        };
    }

    /// A value of an enum may be told with its enum: `status.done`.
    private static String member(DbmlToken first, DbmlTokens tokens) throws WrongDbml {
        String last = first.text();
        while (tokens.skip('.')) {
            last = tokens.name();
        }
        return last;
    }
}
