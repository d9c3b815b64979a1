package keyline.model.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import keyline.model.Column;
import keyline.model.ColumnType.Plain;
import keyline.model.Table;
import keyline.model.dialect.Operands.Span;
import keyline.model.dialect.Piece.Group;
import keyline.model.dialect.Piece.Word;

/// Truth values in conditions: where they are numbers, a column must be compared with one; where they are none, it must
/// not be.
record Truths(Set<String> columns, Kind kind) {

    private static final Set<String> BEFORE_CONDITION = Set.of("", "AND", "OR", "NOT", "WHEN", "WHERE", "ON", "HAVING");
    private static final Set<String> BEHIND_CONDITION = Identifiers.words("""
        AND OR THEN CROSS EXCEPT FETCH FULL GROUP HAVING INNER INTERSECT JOIN LEFT LIMIT MINUS OFFSET ORDER RIGHT UNION
        WHERE\
        """);
    private static final Set<String> EQUALITY = Set.of("=", "<>", "!=");

    private enum Kind {
        /// A column isn't a condition.
        NUMBERS,
        /// A column isn't compared with a number.
        TRUTHS,
        /// It is both.
        EITHER
    }

    Truths(Dialect dialect, Table table) {
        this(
                table.columns().stream()
                        .filter(column -> column.type() == Plain.BOOLEAN)
                        .map(Column::name)
                        .map(Pieces::unquoted)
                        .collect(Collectors.toSet()),
                switch (dialect.key()) {
                    case "mssql", "oracle" -> Kind.NUMBERS;
                    case "postgresql", "h2" -> Kind.TRUTHS;
                    default -> Kind.EITHER;
                });
    }

    List<Piece> compared(List<Piece> original) {
        if (columns.isEmpty() || kind == Kind.EITHER) {
            return original;
        }
        List<Piece> pieces = new ArrayList<>(original);
        pieces.replaceAll(piece -> piece instanceof Group(String open, var inside, String close)
                ? new Group(open, compared(inside), close)
                : piece);
        for (int at = 0; at < pieces.size(); at++) {
            if (pieces.get(at) instanceof Word(String sql) && columns.contains(Pieces.unquoted(sql))) {
                switch (kind) {
                    case NUMBERS -> compareAlone(pieces, at);
                    case TRUTHS -> compareWithTruths(pieces, at);
                    case EITHER -> {}
                }
            }
        }
        return pieces;
    }

    private static void compareAlone(List<Piece> pieces, int at) {
        int first = Operands.before(pieces, at + 1).map(Span::from).orElse(at);
        int before = Pieces.previous(pieces, first - 1);
        String behind = Pieces.key(pieces, Pieces.next(pieces, at + 1));
        boolean alone = BEFORE_CONDITION.contains(Pieces.key(pieces, before))
                && (behind.isEmpty() || BEHIND_CONDITION.contains(behind));
        if (!alone) {
            return;
        }
        boolean negated = Pieces.key(pieces, before).equals("NOT");
        pieces.set(at, new Word(pieces.get(at).sql() + (negated ? " = 0" : " = 1")));
        if (negated) {
            for (int i = before; i < first; i++) {
                pieces.set(i, new Word(""));
            }
        }
    }

    private static void compareWithTruths(List<Piece> pieces, int at) {
        int operator = Pieces.next(pieces, at + 1);
        int value = Pieces.next(pieces, operator + 1);
        if (EQUALITY.contains(Pieces.key(pieces, operator)) && value < pieces.size()) {
            pieces.set(value, truth(pieces.get(value)));
        } else if (Pieces.key(pieces, operator).equals("IN")
                && value < pieces.size()
                && pieces.get(value) instanceof Group(String open, var inside, String close)) {
            pieces.set(value, new Group(open, inside.stream().map(Truths::truth).toList(), close));
        }
    }

    private static Piece truth(Piece piece) {
        return switch (piece.sql()) {
            case "1" -> new Word("TRUE");
            case "0" -> new Word("FALSE");
            default -> piece;
        };
    }
}
