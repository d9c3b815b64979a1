package keyline.model.read.dbml;

import java.util.ArrayList;
import java.util.List;

/// Reads the sides and the sign of a relation.
final class RefParser {

    private RefParser() {}

    /// `schema.table.column` or `table.(one, other)`.
    static RefSyntax.End end(DbmlTokens tokens) throws WrongDbml {
        int line = tokens.line();
        List<String> path = new ArrayList<>(tokens.path());
        if (tokens.peek().is('.') && tokens.peek(1).is('(')) {
            tokens.next();
            return new RefSyntax.End(path, tokens.names());
        }
        if (path.size() < 2) {
            throw new WrongDbml(line, "a ref needs a table and a column, “%s” is one name".formatted(path.getFirst()));
        }
        return new RefSyntax.End(path.subList(0, path.size() - 1), List.of(path.getLast()));
    }

    /// How many there are at each side.
    static String sign(DbmlTokens tokens) throws WrongDbml {
        if (tokens.skip('<')) {
            return tokens.skip('>') ? "<>" : "<";
        }
        if (tokens.skip('>')) {
            return ">";
        }
        if (tokens.skip('-')) {
            return "-";
        }
        throw new WrongDbml(
                tokens.line(),
                "“<”, “>”, “-” or “<>” is expected, not " + tokens.peek().shown());
    }
}
