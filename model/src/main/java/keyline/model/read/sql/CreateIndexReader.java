package keyline.model.read.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import keyline.model.Column;
import keyline.model.Index;
import keyline.model.Index.Direction;
import keyline.model.Index.Kind;
import keyline.model.Index.OfColumn;
import keyline.model.Index.OfExpression;
import keyline.model.IndexId;
import keyline.model.Table;

/// `CREATE INDEX`.
final class CreateIndexReader implements StatementReader {

    @Override
    public void read(ScriptStatement statement, Draft draft) throws NotUnderstood {
        Tokens tokens = Tokens.of(statement, draft.dialect());
        tokens.skip("CREATE");
        Kind kind = tokens.isNext("UNIQUE") ? Kind.UNIQUE : Kind.PLAIN;
        String special = tokens.isNext("FULLTEXT") ? "fulltext" : tokens.isNext("SPATIAL") ? "spatial" : "";
        tokens.skipTo("INDEX");
        tokens.skip("CONCURRENTLY");
        tokens.skip("IF", "NOT", "EXISTS");
        String name = tokens.isNext("ON") ? "" : tokens.name(draft.dialect()).name();
        String early = method(tokens, special);
        if (!tokens.skip("ON")) {
            throw new NotUnderstood("the table is missing");
        }
        tokens.skip("ONLY");
        Table table = draft.existing(tokens.name(draft.dialect()));
        String method = method(tokens, early);
        List<Index.Part> parts = parts(tokens.group(), table, draft);
        Index index = new Index(draft.newId(IndexId::new), name, kind, parts, method, where(tokens, draft));
        draft.put(table.with(index));
    }

    /// `btree` is what every system uses where nothing is said.
    private static String method(Tokens tokens, String before) {
        if (!tokens.skip("USING")) {
            return before;
        }
        String method = tokens.next().text().toLowerCase(Locale.ROOT);
        return method.equals("btree") ? before : method;
    }

    private static List<Index.Part> parts(Tokens list, Table table, Draft draft) throws NotUnderstood {
        List<Index.Part> parts = new ArrayList<>();
        for (Tokens part : list.split()) {
            parts.add(part(part, table, draft));
        }
        if (parts.isEmpty()) {
            throw new NotUnderstood("the columns are missing");
        }
        return parts;
    }

    /// A column or an expression, then its collation, operator class and order, of which only the order is kept.
    private static Index.Part part(Tokens part, Table table, Draft draft) throws NotUnderstood {
        Direction direction =
                part.rest().stream().anyMatch(token -> token.is("DESC")) ? Direction.DESCENDING : Direction.ASCENDING;
        Optional<Column> column = column(part, table, draft);
        if (column.isPresent()) {
            if (part.peek().is('(') || part.isNext("COLLATE") || isOperatorClass(part)) {
                draft.remarks().notKept("prefix lengths, collations and operator classes of indexes");
            }
            return new OfColumn(column.get().id(), direction);
        }
        return new OfExpression(expression(part), direction);
    }

    private static Optional<Column> column(Tokens part, Table table, Draft draft) throws NotUnderstood {
        boolean prefix =
                part.peek(2).kind() == SqlToken.Kind.NUMBER && part.peek(3).is(')');
        boolean call = part.peek(1).is('(') && !prefix;
        if (!part.peek().isName() || call || part.peek(1).is('.')) {
            return Optional.empty();
        }
        return Optional.of(Draft.column(table, Tokens.plain(part.next(), draft.dialect())));
    }

    private static boolean isOperatorClass(Tokens part) {
        return part.peek().isName() && !part.isNext("ASC") && !part.isNext("DESC") && !part.isNext("NULLS");
    }

    private static String expression(Tokens part) {
        if (part.peek().is('(')) {
            return standard(part.group().rest());
        }
        return standard(part.until("ASC", "DESC", "NULLS"));
    }

    private static String where(Tokens tokens, Draft draft) {
        if (tokens.isNext("INCLUDE")) {
            draft.remarks().notKept("columns that indexes include");
        }
        return tokens.skipTo("WHERE") ? standard(tokens.until("WITH", "ON", "TABLESPACE")) : "";
    }

    private static String standard(List<SqlToken> expression) {
        return Tokens.standard(Tokens.bare(expression));
    }
}
