package keyline.model.read.drizzle;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import keyline.model.read.drizzle.Node.Arrow;
import keyline.model.read.drizzle.Node.Call;
import keyline.model.read.drizzle.Node.Member;
import keyline.model.read.drizzle.Node.Name;
import keyline.model.read.drizzle.Node.Other;
import keyline.model.read.drizzle.Node.Tagged;
import keyline.model.read.drizzle.TsToken.Kind;

/// Reads expressions, of those kinds that schemas consist of; what is calculated is gone over.
final class TsParser {

    private static final String OPERATORS = "+-*/%<>=!&|^~";
    private static final Set<String> WORDS_BEFORE = Set.of("typeof", "await", "void", "delete", "keyof");

    private final TsTokens tokens;
    private final TsBudget budget;
    private final TsTypes types;
    private final TsLiterals literals;

    TsParser(TsTokens tokens, TsBudget budget) {
        this.tokens = tokens;
        this.budget = budget;
        this.types = new TsTypes(tokens);
        this.literals = new TsLiterals(tokens, this, budget);
    }

    /// The expression that is next.
    Node expression() throws NotUnderstood {
        budget.open();
        try {
            return calculation();
        } finally {
            budget.close();
        }
    }

    private Node calculation() throws NotUnderstood {
        int line = tokens.line();
        Node left = operand();
        boolean calculated = false;
        while (true) {
            if ((tokens.is("as") || tokens.is("satisfies")) && !tokens.peek().startsLine()) {
                tokens.next();
                types.skip();
            } else if (tokens.is("?") && !tokens.peek(1).is(":")) {
                tokens.next();
                expression();
                tokens.expect(":");
                expression();
                calculated = true;
            } else if (isOperator(tokens.peek())) {
                while (isOperator(tokens.peek())) {
                    tokens.next();
                }
                operand();
                calculated = true;
            } else {
                return calculated ? new Other(line) : left;
            }
        }
    }

    private static boolean isOperator(TsToken token) {
        boolean symbol = token.kind() == Kind.SYMBOL && token.text().length() == 1;
        return (symbol && OPERATORS.contains(token.text())) || token.is("instanceof") || token.is("in");
    }

    private Node operand() throws NotUnderstood {
        int line = tokens.line();
        if (tokens.is("-") && tokens.peek(1).kind() == Kind.NUMBER) {
            tokens.next();
            return new Node.Numeral("-" + tokens.next().text(), line);
        }
        boolean changed = false;
        while (isOperator(tokens.peek())
                || (tokens.peek().kind() == Kind.WORD
                        && WORDS_BEFORE.contains(tokens.peek().text()))) {
            tokens.next();
            changed = true;
        }
        boolean isNew = tokens.is("new") && tokens.peek(1).kind() == Kind.WORD;
        if (isNew) {
            tokens.next();
        }
        Node node = behind(primary());
        return changed || isNew ? new Other(line) : node;
    }

    private Node primary() throws NotUnderstood {
        budget.count();
        TsToken token = tokens.peek();
        return switch (token.kind()) {
            case TEXT, NUMBER, TEMPLATE -> literals.literal();
            case WORD -> word();
            case SYMBOL -> group();
            case WRONG, END -> throw tokens.unexpected("a value is expected, not ");
        };
    }

    private Node group() throws NotUnderstood {
        return switch (tokens.peek().text()) {
            case "[" -> literals.items();
            case "{" -> literals.properties();
            case "(" -> parentheses();
            default -> throw tokens.unexpected("a value is expected, not ");
        };
    }

    private Node word() throws NotUnderstood {
        if (tokens.is("async") && !tokens.peek(1).is(",")) {
            tokens.next();
        }
        if (tokens.is("function")) {
            tokens.next();
            if (tokens.peek().kind() == Kind.WORD) {
                tokens.next();
            }
            return function();
        }
        if (tokens.is("class")) {
            throw new NotUnderstood("classes are no part of a schema");
        }
        if (tokens.is("(")) {
            return parentheses();
        }
        int line = tokens.line();
        Name name = new Name(tokens.name(), line);
        return tokens.is("=>") ? arrow(List.of(name), line) : name;
    }

    /// Parameters, the type of what is returned, and the body in braces.
    Arrow function() throws NotUnderstood {
        int line = tokens.line();
        if (tokens.is("<")) {
            types.skipArguments();
        }
        tokens.expect("(");
        List<Node> parameters = within();
        if (tokens.skip(":")) {
            types.skip();
        }
        return new Arrow(parameters, body(), line);
    }

    private Arrow arrow(List<Node> parameters, int line) throws NotUnderstood {
        tokens.expect("=>");
        return new Arrow(parameters, tokens.is("{") ? body() : expression(), line);
    }

    /// What a body in braces returns, when that is all that it does.
    private Node body() throws NotUnderstood {
        int line = tokens.line();
        tokens.expect("{");
        if (tokens.skip("return")) {
            Node returned = expression();
            tokens.skip(";");
            if (tokens.skip("}")) {
                return returned;
            }
        }
        for (int open = 1; open > 0; ) {
            TsToken token = tokens.next();
            if (token.kind() == Kind.END || token.kind() == Kind.WRONG) {
                throw new NotUnderstood("a function isn't closed");
            }
            open += token.is("{") ? 1 : token.is("}") ? -1 : 0;
        }
        return new Other(line);
    }

    /// A value in parentheses, or the parameters of a function and what follows.
    private Node parentheses() throws NotUnderstood {
        int line = tokens.line();
        tokens.expect("(");
        List<Node> parts = within();
        if (tokens.is(":") && types.isReturned()) {
            tokens.next();
            types.skip();
        }
        if (tokens.is("=>")) {
            return arrow(parts, line);
        }
        return parts.size() == 1 ? parts.getFirst() : new Other(line);
    }

    /// Values or parameters, with the parenthesis that closes them.
    private List<Node> within() throws NotUnderstood {
        List<Node> parts = new ArrayList<>();
        while (!tokens.skip(")")) {
            parts.add(literals.item());
            tokens.skip("?");
            if (tokens.skip(":")) {
                types.skip();
            }
            if (tokens.skip("=")) {
                expression();
            }
            if (!tokens.is(")")) {
                tokens.expect(",");
            }
        }
        return parts;
    }

    /// What stands behind a value: properties, calls, templates.
    private Node behind(Node first) throws NotUnderstood {
        Node node = first;
        while (true) {
            budget.count();
            int line = tokens.line();
            if (tokens.skip(".") || tokens.skip("?.")) {
                node = tokens.is("(") ? node : new Member(node, tokens.name(), line);
            } else if (tokens.is("(")) {
                node = new Call(node, literals.items(")"), line);
            } else if (tokens.is("[") && !tokens.peek().startsLine()) {
                List<Node> index = literals.items("]");
                node = index.size() == 1 && index.getFirst() instanceof Node.Text(String key, int _)
                        ? new Member(node, key, line)
                        : new Other(line);
            } else if (tokens.peek().kind() == Kind.TEMPLATE) {
                node = new Tagged(node, literals.template(), line);
            } else if (tokens.is("!") && !tokens.peek(1).is("=")) {
                tokens.next();
            } else if (!tokens.is("<") || !types.skipArguments()) {
                return node;
            }
        }
    }
}
