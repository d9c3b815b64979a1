package keyline.model.read.dbml;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import keyline.model.read.dbml.DbmlToken.Kind;
import keyline.model.read.dbml.TableSyntax.Item;

/// Reads a table: its columns, indexes, checks, notes and rows.
record TableParser(DbmlTokens tokens) {

    private static final Set<String> COLUMN_SETTINGS =
            Set.of("pk", "primary key", "null", "not null", "unique", "increment", "note", "ref", "default", "check");
    private static final Set<String> INDEX_SETTINGS = Set.of("pk", "unique", "name", "type", "note");

    /// What follows the keyword.
    TableSyntax table() throws WrongDbml {
        int line = tokens.line();
        List<String> path = tokens.path();
        String alias = tokens.skip("as") ? tokens.name() : "";
        List<Setting> settings = tokens.settings();
        Setting.check(settings, Set.of("headercolor", "note"), "a table");
        tokens.expect('{', "behind the name of a table");
        List<Item> items = new ArrayList<>();
        String comment = Setting.text(settings, "note");
        while (!tokens.skip('}')) {
            if (isBlock("note") || (tokens.peek().is("note") && tokens.peek(1).is(':'))) {
                tokens.next();
                comment = tokens.note();
            } else {
                item(items);
            }
        }
        return new TableSyntax(path, alias, comment, items, Setting.colour(settings, "headercolor"), line);
    }

    private boolean isBlock(String keyword) {
        return tokens.peek().is(keyword) && tokens.peek(1).is('{');
    }

    private void item(List<Item> items) throws WrongDbml {
        int line = tokens.line();
        if (isBlock("indexes")) {
            block(() -> items.add(index()));
        } else if (isBlock("checks")) {
            block(() -> items.add(check()));
        } else if (isBlock("records")
                || (tokens.peek().is("records") && tokens.peek(1).is('('))) {
            tokens.next();
            items.add(new TableSyntax.OfRecords(new RecordsParser(tokens).records(List.of(), line)));
        } else if (tokens.skip('~')) {
            items.add(new TableSyntax.OfPartial(tokens.name(), line));
        } else {
            items.add(column());
        }
    }

    /// Reads one thing of a block.
    private interface Part {
        void read() throws WrongDbml;
    }

    private void block(Part part) throws WrongDbml {
        tokens.next();
        tokens.next();
        while (!tokens.skip('}')) {
            part.read();
        }
    }

    private Item column() throws WrongDbml {
        int line = tokens.line();
        String name = tokens.name();
        if (!tokens.peek().isName() || tokens.peek().startsLine()) {
            throw new WrongDbml(line, "the type of column “%s” is missing".formatted(name));
        }
        String type = type();
        List<Setting> settings = new ArrayList<>();
        while ((tokens.peek().is("pk") || tokens.peek().is("unique"))
                && !tokens.peek().startsLine()) {
            settings.add(new Setting(tokens.next().text().toLowerCase(java.util.Locale.ROOT), List.of(), line));
        }
        settings.addAll(tokens.settings());
        Setting.check(settings, COLUMN_SETTINGS, "a column");
        if (!tokens.peek().startsLine() && !tokens.peek().is('}')) {
            throw new WrongDbml(tokens.line(), tokens.peek().shown() + " isn't understood behind a column");
        }
        return new TableSyntax.OfColumn(name, type, settings, line);
    }

    /// A name, perhaps in its schema, with parameters in parentheses and empty brackets of arrays.
    private String type() throws WrongDbml {
        StringBuilder type = new StringBuilder(String.join(".", tokens.path()));
        if (tokens.skip('(')) {
            type.append('(');
            while (!tokens.peek().is(')')) {
                if (tokens.atEnd()) {
                    throw new WrongDbml(tokens.line(), "the parameters of a type aren't closed");
                }
                type.append(tokens.next().text());
            }
            tokens.next();
            type.append(')');
        }
        while (tokens.peek().is('[')
                && (tokens.peek(1).is(']') || tokens.peek(1).kind() == Kind.NUMBER)) {
            while (!tokens.peek().is(']')) {
                type.append(tokens.next().text());
            }
            type.append(tokens.next().text());
        }
        return type.toString();
    }

    private Item index() throws WrongDbml {
        int line = tokens.line();
        List<DbmlToken> parts = new ArrayList<>();
        if (tokens.skip('(')) {
            do {
                parts.add(part());
            } while (tokens.skip(','));
            tokens.expect(')', "at the end of an index");
        } else {
            do {
                parts.add(part());
            } while (!tokens.peek().startsLine()
                    && !tokens.peek().is('[')
                    && !tokens.peek().is('}'));
        }
        List<Setting> settings = tokens.settings();
        Setting.check(settings, INDEX_SETTINGS, "an index");
        return new TableSyntax.OfIndex(parts, settings, line);
    }

    private DbmlToken part() throws WrongDbml {
        if (!tokens.peek().isName() && tokens.peek().kind() != Kind.CODE) {
            throw new WrongDbml(tokens.line(), tokens.peek().shown() + " can't be indexed");
        }
        return tokens.next();
    }

    private Item check() throws WrongDbml {
        if (tokens.peek().kind() != Kind.CODE) {
            throw new WrongDbml(
                    tokens.line(),
                    "a condition in backticks is expected, not " + tokens.peek().shown());
        }
        String expression = tokens.next().text();
        List<Setting> settings = tokens.settings();
        Setting.check(settings, Set.of("name"), "a check");
        return new TableSyntax.OfCheck(expression, Setting.text(settings, "name"));
    }
}
