package keyline.persistence.sqlite;

import java.util.List;
import keyline.model.Deferral;
import keyline.persistence.sqlite.TableText.Reference;

/// Reads a foreign key behind its word REFERENCES (sqlite.org/syntax/foreign-key-clause.html).
final class ReferenceParser {

    private final SqlTokens tokens;

    ReferenceParser(SqlTokens tokens) {
        this.tokens = tokens;
    }

    /// Reads it to its end.
    ///
    /// @param name of the constraint, empty when it has none
    /// @param from the child's columns
    /// @param start where the constraint begins in the text
    Reference parse(String name, List<String> from, int start) {
        String parent = tokens.name();
        List<String> to = tokens.names();
        Deferral deferral = Deferral.NOT_DEFERRABLE;
        while (tokens.peek().isWord("ON") || tokens.peek().isWord("MATCH") || isDeferral()) {
            if (tokens.skip("ON")) {
                tokens.next();
                action();
            } else if (tokens.skip("MATCH")) {
                tokens.next();
            } else {
                deferral = deferral();
            }
        }
        return new Reference(name, from, parent, to, deferral, new Span(start, tokens.lastEnd()));
    }

    private void action() {
        if (!tokens.skip("NO", "ACTION")) {
            tokens.skip("SET");
            tokens.next();
        }
    }

    private boolean isDeferral() {
        return tokens.peek().isWord("DEFERRABLE") || tokens.isNext("NOT", "DEFERRABLE");
    }

    private Deferral deferral() {
        boolean deferrable = !tokens.skip("NOT");
        tokens.next();
        boolean deferred = tokens.skip("INITIALLY", "DEFERRED");
        tokens.skip("INITIALLY", "IMMEDIATE");
        if (!deferrable) {
            return Deferral.NOT_DEFERRABLE;
        }
        return deferred ? Deferral.INITIALLY_DEFERRED : Deferral.INITIALLY_IMMEDIATE;
    }
}
