package keyline.model.read.drizzle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import keyline.model.read.Skipped;
import keyline.model.read.drizzle.Node.Other;
import keyline.model.read.drizzle.TsToken.Kind;

/// Takes a file apart into statements. What isn't understood costs no more than its statement: the next one begins at a
/// line that begins with a word for one.
final class TsStatements {

    private static final Set<String> BEGINNINGS = Set.of(
            "import", "export", "const", "let", "var", "type", "interface", "enum", "function", "class", "declare");
    private static final int LONGEST = 2_100;
    private static final int MOST_SKIPPED = 1_000;

    private final String text;
    private final TsTokens tokens;
    private final TsParser parser;
    private final TsTypes types;
    private final List<Statement> statements = new ArrayList<>();
    private final List<Skipped> skipped = new ArrayList<>();
    private TsToken first;

    private TsStatements(String text, TsBudget budget) {
        this.text = text;
        this.tokens = new TsTokens(new TsLexer(text, 0, text.length(), 1));
        this.parser = new TsParser(tokens, budget);
        this.types = new TsTypes(tokens);
        this.first = tokens.peek();
    }

    /// Takes a file apart.
    ///
    /// @throws WrongDrizzle when too little of it is understood
    static TsFile read(String name, String text) throws WrongDrizzle {
        String even = text.replace("\r\n", "\n").replace('\r', '\n');
        TsStatements reader = new TsStatements(even, new TsBudget());
        reader.run();
        return new TsFile(name, reader.statements, reader.skipped);
    }

    private void run() throws WrongDrizzle {
        while (!tokens.atEnd()) {
            first = tokens.peek();
            try {
                statement();
                end();
            } catch (NotUnderstood e) {
                recover();
                skipped.add(Skipped.of(first.line(), written(), String.valueOf(e.getMessage())));
            }
            if (skipped.size() > MOST_SKIPPED) {
                throw new WrongDrizzle("line %d: more than %d statements before it aren't understood"
                        .formatted(first.line(), MOST_SKIPPED));
            }
        }
    }

    private String written() {
        return text.substring(first.start(), Math.min(Math.max(tokens.end(), first.start()), first.start() + LONGEST));
    }

    private void end() throws NotUnderstood {
        if (!tokens.skip(";") && !tokens.atEnd() && !tokens.peek().startsLine()) {
            throw tokens.unexpected("the statement isn't understood from ");
        }
    }

    private void recover() {
        do {
            tokens.next();
        } while (!tokens.atEnd() && !begins(tokens.peek()));
    }

    private boolean begins(TsToken token) {
        boolean atMargin = token.start() == 0 || text.charAt(token.start() - 1) == '\n';
        return atMargin && token.kind() == Kind.WORD && BEGINNINGS.contains(token.text());
    }

    private void statement() throws NotUnderstood {
        tokens.skip("export");
        boolean named = !tokens.skip("default");
        tokens.skip("declare");
        if (named && tokens.peek().kind() == Kind.SYMBOL && first.is("export")) {
            passed();
            return;
        }
        switch (tokens.peek().kind() == Kind.WORD ? tokens.peek().text() : "") {
            case "import" -> imported();
            case "const", "let", "var" -> declared();
            case "type", "interface" -> type();
            case "enum" -> enumeration();
            case "function" -> function();
            case "if", "for", "while", "do", "switch", "try", "throw", "class", "abstract" ->
                throw new NotUnderstood("code is no part of a schema, and isn't run");
            default -> unnamed();
        }
    }

    private void unnamed() throws NotUnderstood {
        if (!tokens.is(";")) {
            Node value = parser.expression();
            statements.add(new Statement.Unnamed(value, first.line(), written()));
        }
    }

    /// `export { a }`, `export * from "module"`.
    private void passed() throws NotUnderstood {
        if (tokens.is("{")) {
            names();
        } else {
            tokens.expect("*");
            if (tokens.skip("as")) {
                tokens.name();
            }
        }
        if (tokens.skip("from")) {
            statements.add(new Statement.Passed(module(), first.line(), written()));
        }
    }

    private void imported() throws NotUnderstood {
        tokens.next();
        if (tokens.is("type") && !tokens.peek(1).is("from") && !tokens.peek(1).is(",")) {
            tokens.next();
        }
        Map<String, String> names = new HashMap<>();
        while (tokens.peek().kind() != Kind.TEXT && !tokens.is("from")) {
            if (tokens.is("{")) {
                names.putAll(names());
            } else if (tokens.skip("*")) {
                tokens.expect("as");
                names.put(tokens.name(), "*");
            } else {
                names.put(tokens.name(), "default");
            }
            tokens.skip(",");
        }
        tokens.skip("from");
        statements.add(new Statement.Imported(names, module(), first.line()));
    }

    private String module() throws NotUnderstood {
        if (tokens.peek().kind() != Kind.TEXT) {
            throw tokens.unexpected("the name of a module is expected, not ");
        }
        return tokens.next().text();
    }

    /// `{ a, b as c, type d }`: the names here, with those elsewhere.
    private Map<String, String> names() throws NotUnderstood {
        Map<String, String> names = new HashMap<>();
        tokens.expect("{");
        while (!tokens.skip("}")) {
            if (tokens.is("type") && tokens.peek(1).kind() == Kind.WORD) {
                tokens.next();
            }
            String name = tokens.name();
            names.put(tokens.skip("as") ? tokens.name() : name, name);
            if (!tokens.is("}")) {
                tokens.expect(",");
            }
        }
        return names;
    }

    private void declared() throws NotUnderstood {
        tokens.next();
        if (tokens.is("enum")) {
            enumeration();
            return;
        }
        do {
            boolean named = tokens.peek().kind() == Kind.WORD;
            String name = named ? tokens.name() : "";
            if (!named) {
                parser.expression(); // a pattern takes values apart, and its names mean nothing to a schema
            }
            if (tokens.skip(":")) {
                types.skip();
            }
            if (tokens.skip("=")) {
                declare(name, parser.expression());
            }
        } while (tokens.skip(","));
    }

    private void declare(String name, Node value) {
        statements.add(new Statement.Declared(name, value, first.comment(), first.line(), written()));
    }

    private void type() {
        tokens.next();
        types.skip();
        if (tokens.skip("=")) {
            types.skip();
        }
    }

    private void enumeration() throws NotUnderstood {
        tokens.next();
        int line = tokens.line();
        String name = tokens.name();
        tokens.expect("{");
        List<Node.Property> values = new ArrayList<>();
        while (!tokens.skip("}")) {
            String key = tokens.peek().kind() == Kind.TEXT ? tokens.next().text() : tokens.name();
            values.add(new Node.Property(key, tokens.skip("=") ? parser.expression() : new Other(line), "", line));
            if (!tokens.is("}")) {
                tokens.expect(",");
            }
        }
        declare(name, new Node.Properties(values, line));
    }

    private void function() throws NotUnderstood {
        tokens.next();
        String name = tokens.name();
        Node.Arrow function = parser.function();
        if (function.body() instanceof Other) {
            throw new NotUnderstood("functions aren't run");
        }
        declare(name, function);
    }
}
