package keyline.model.read.drizzle;

import java.util.ArrayList;
import java.util.List;
import keyline.model.read.drizzle.Node.Property;
import keyline.model.read.drizzle.Node.Template;
import keyline.model.read.drizzle.TsToken.Kind;

/// Reads what is written down as it is: texts, numbers, templates, lists, objects.
record TsLiterals(TsTokens tokens, TsParser parser, TsBudget budget) {

    /// A text, number or template.
    Node literal() throws NotUnderstood {
        TsToken token = tokens.peek();
        return switch (token.kind()) {
            case TEXT -> new Node.Text(tokens.next().text(), token.line());
            case NUMBER -> new Node.Numeral(tokens.next().text(), token.line());
            case TEMPLATE -> template();
            case WORD, SYMBOL, WRONG, END -> throw tokens.unexpected("a value is expected, not ");
        };
    }

    /// A template with the expressions in it.
    Template template() throws NotUnderstood {
        TsToken token = tokens.next();
        String raw = token.text();
        List<String> texts = new ArrayList<>();
        List<Node> holes = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < raw.length(); at++) {
            if (raw.charAt(at) == '\\') {
                at++;
            } else if (raw.startsWith("${", at)) {
                texts.add(TsEscapes.resolved(raw.substring(from, at)));
                int end = TsTemplates.endOfHole(raw, at + 2, raw.length());
                if (end < 0) {
                    throw new NotUnderstood("a template isn't closed");
                }
                holes.add(hole(raw.substring(at + 2, end), token.line()));
                at = end;
                from = end + 1;
            }
        }
        texts.add(TsEscapes.resolved(raw.substring(from)));
        return new Template(texts, holes, token.line());
    }

    private Node hole(String text, int line) throws NotUnderstood {
        TsTokens within = new TsTokens(new TsLexer(text, 0, text.length(), line));
        Node node = new TsParser(within, budget).expression();
        if (!within.atEnd()) {
            throw within.unexpected("a template is closed before ");
        }
        return node;
    }

    /// `[a, b]`.
    Node items() throws NotUnderstood {
        int line = tokens.line();
        return new Node.Items(items("]"), line);
    }

    /// Values up to the bracket that closes them, behind one that opens them.
    List<Node> items(String close) throws NotUnderstood {
        tokens.next();
        List<Node> items = new ArrayList<>();
        while (!tokens.skip(close)) {
            if (tokens.skip(",")) {
                continue;
            }
            items.add(item());
            if (!tokens.is(close)) {
                tokens.expect(",");
            }
        }
        return items;
    }

    /// A value, or one that is spread.
    Node item() throws NotUnderstood {
        int line = tokens.line();
        return tokens.skip("...") ? new Node.Spread(parser.expression(), line) : parser.expression();
    }

    /// `{ a, b: c, ...d, e() { return f; } }`.
    Node properties() throws NotUnderstood {
        int line = tokens.line();
        tokens.next();
        List<Property> all = new ArrayList<>();
        while (!tokens.skip("}")) {
            all.add(property());
            if (!tokens.is("}")) {
                tokens.expect(",");
            }
        }
        return new Node.Properties(all, line);
    }

    private Property property() throws NotUnderstood {
        TsToken first = tokens.peek();
        if (first.is("...")) {
            return new Property("", item(), "", first.line());
        }
        String key = key();
        if (tokens.is("(") || tokens.is("<")) {
            return new Property(key, parser.function(), first.comment(), first.line());
        }
        if (tokens.skip(":")) {
            return new Property(key, parser.expression(), first.comment(), first.line());
        }
        if (tokens.skip("=")) {
            parser.expression();
        }
        return new Property(key, new Node.Name(key, first.line()), first.comment(), first.line());
    }

    private String key() throws NotUnderstood {
        if (tokens.is("[")) {
            List<Node> computed = items("]");
            if (computed.size() == 1 && computed.getFirst() instanceof Node.Text(String key, int _)) {
                return key;
            }
            throw new NotUnderstood("a computed name isn't understood");
        }
        Kind kind = tokens.peek().kind();
        if (kind != Kind.WORD && kind != Kind.TEXT && kind != Kind.NUMBER) {
            throw tokens.unexpected("the name of a property is expected, not ");
        }
        return tokens.next().text();
    }
}
