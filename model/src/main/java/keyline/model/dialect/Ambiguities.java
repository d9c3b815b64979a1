package keyline.model.dialect;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import keyline.model.TypeFamily;
import keyline.model.dialect.Operands.Span;
import keyline.model.dialect.Piece.Call;
import keyline.model.dialect.Piece.Group;
import keyline.model.dialect.Piece.Word;

/// What is said in the same words everywhere and has another value in some systems: texts joined with NULLs, and whole
/// numbers divided. As expressions are kept in any dialect's words, nobody knows which value was meant: it is told.
record Ambiguities(String dialect, Operands kinds) {

    private static final Set<String> NULL_JOINS = Set.of("mysql", "mariadb");
    private static final Set<String> FRACTIONS = Set.of("mysql", "mariadb", "oracle");
    private static final Set<String> FACTORS = Set.of("*", "/");

    /// What is to be told, in half sentences.
    Set<String> in(List<Piece> pieces) {
        Set<String> told = new LinkedHashSet<>();
        for (int at = 0; at < pieces.size(); at++) {
            switch (pieces.get(at)) {
                case Group group -> told.addAll(in(group.inside()));
                case Call call -> {
                    call.arguments().forEach(argument -> told.addAll(in(argument)));
                    joined(call).ifPresent(told::add);
                }
                case Word(String sql) -> {
                    if (sql.equals("/")) {
                        divided(pieces, at).ifPresent(told::add);
                    } else if (sql.equals("||") && dialect.equals("oracle") && mayBeNull(pieces, at)) {
                        told.add("a text joined with a NULL stays, elsewhere it becomes NULL");
                    }
                }
            }
        }
        return told;
    }

    private Optional<String> joined(Call call) {
        if (!call.key().equals("CONCAT(") || call.arguments().stream().noneMatch(kinds::mayBeNull)) {
            return Optional.empty();
        }
        return Optional.of(
                NULL_JOINS.contains(dialect)
                        ? "CONCAT is NULL where one of its texts is, elsewhere it passes over them"
                        : "CONCAT passes over NULLs, in MySQL it is NULL where one of its texts is");
    }

    private Optional<String> divided(List<Piece> pieces, int sign) {
        List<List<Piece>> factors = factors(pieces, sign);
        if (factors.stream().allMatch(factor -> isOf(TypeFamily.WHOLE_NUMBER, factor))) {
            return Optional.of(
                    FRACTIONS.contains(dialect)
                            ? "whole numbers that are divided keep their fraction, in PostgreSQL or SQLite they lose it"
                            : "whole numbers that are divided lose their fraction, in MySQL or Oracle they keep it");
        }
        boolean stored = factors.stream()
                .allMatch(factor -> isOf(TypeFamily.WHOLE_NUMBER, factor)
                        || (isOf(TypeFamily.DECIMAL, factor) && !Operands.isNumber(factor)));
        return dialect.equals("sqlite") && stored
                ? Optional.of("decimals without a fraction are divided as whole numbers, elsewhere as decimals")
                : Optional.empty();
    }

    private boolean mayBeNull(List<Piece> pieces, int at) {
        return operand(Operands.before(pieces, at), pieces)
                        .filter(kinds::mayBeNull)
                        .isPresent()
                || operand(Operands.after(pieces, at + 1), pieces)
                        .filter(kinds::mayBeNull)
                        .isPresent();
    }

    /// What is divided, with the factors further left, and what it is divided by.
    private static List<List<Piece>> factors(List<Piece> pieces, int sign) {
        List<List<Piece>> factors = new ArrayList<>();
        factors.add(operand(Operands.after(pieces, sign + 1), pieces).orElse(List.of()));
        int at = sign;
        while (FACTORS.contains(Pieces.key(pieces, at))) {
            Optional<Span> left = Operands.before(pieces, at);
            factors.add(operand(left, pieces).orElse(List.of()));
            at = left.map(span -> Pieces.previous(pieces, span.from() - 1)).orElse(-1);
        }
        return factors;
    }

    private boolean isOf(TypeFamily family, List<Piece> factor) {
        return kinds.family(factor) == family;
    }

    private static Optional<List<Piece>> operand(Optional<Span> span, List<Piece> pieces) {
        return span.map(each -> pieces.subList(each.from(), each.to()));
    }
}
