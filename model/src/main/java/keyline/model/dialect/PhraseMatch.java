package keyline.model.dialect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import keyline.model.dialect.Operands.Span;
import keyline.model.dialect.Phrase.Form;
import keyline.model.dialect.Piece.Call;
import keyline.model.dialect.Piece.Group;
import keyline.model.dialect.Piece.Word;

/// A phrase that was found among pieces, with its operands.
///
/// @param operands by their numbers in the form
record PhraseMatch(Phrases.Known known, Span span, Map<String, List<Piece>> operands) {

    /// What is compared, and the operands that were found so far.
    private record Comparing(Operands kinds, Map<String, List<Piece>> found) {

        boolean all(List<Piece> form, List<Piece> actual) {
            List<Piece> wanted = Pieces.words(form);
            List<Piece> pieces = Operands.unwrapped(actual);
            int at = 0;
            for (int i = 0; i < wanted.size(); i++) {
                if (isOperand(wanted.get(i))) {
                    int end = i + 1 < wanted.size() ? find(wanted.get(i + 1), pieces, at) : pieces.size();
                    if (!operand(wanted.get(i), pieces.subList(at, end))) {
                        return false;
                    }
                    at = end;
                } else {
                    at = Pieces.next(pieces, at);
                    if (at >= pieces.size() || !one(wanted.get(i), pieces.get(at++))) {
                        return false;
                    }
                }
            }
            return Pieces.next(pieces, at) == pieces.size();
        }

        private static int find(Piece wanted, List<Piece> pieces, int from) {
            int at = from;
            while (at < pieces.size() && !pieces.get(at).key().equals(wanted.key())) {
                at++;
            }
            return at;
        }

        boolean operand(Piece form, List<Piece> actual) {
            List<Piece> stripped = Pieces.stripped(actual);
            found.put(form.sql().replaceAll("\\D", ""), stripped);
            return !stripped.isEmpty() && kinds.is(kind(form), stripped);
        }

        boolean one(Piece form, Piece actual) {
            return switch (form) {
                case Word word -> word.key().equals(actual.key());
                case Call call -> actual instanceof Call other && sameCall(call, other);
                case Group group ->
                    actual instanceof Group other
                            && group.open().equals(other.open())
                            && all(group.inside(), other.inside());
            };
        }

        private boolean sameCall(Call form, Call actual) {
            boolean same = form.key().equals(actual.key())
                    && form.arguments().size() == actual.arguments().size();
            for (int i = 0; same && i < form.arguments().size(); i++) {
                same = all(form.arguments().get(i), actual.arguments().get(i));
            }
            return same;
        }
    }

    private static boolean isOperand(Piece form) {
        return form instanceof Word(String sql) && sql.startsWith("$");
    }

    /// The form, if it stands at this place: there its operator, its function or its first word.
    static Optional<PhraseMatch> of(Phrases.Known known, List<Piece> pieces, int at, Operands kinds) {
        Comparing comparing = new Comparing(kinds, new HashMap<>());
        List<Piece> form = Pieces.words(known.form().pieces());
        Optional<Span> left = known.form().isInfix() ? Operands.before(pieces, at) : Optional.of(new Span(at, at));
        if (left.isEmpty()
                || (known.form().isInfix()
                        && !comparing.operand(
                                form.getFirst(),
                                pieces.subList(left.get().from(), left.get().to())))) {
            return Optional.empty();
        }
        int end = at;
        for (Piece wanted : form.subList(known.form().isInfix() ? 1 : 0, form.size())) {
            Optional<Span> right = isOperand(wanted) ? Operands.after(pieces, end) : single(pieces, end);
            if (right.isEmpty()
                    || !matches(
                            comparing,
                            wanted,
                            pieces.subList(right.get().from(), right.get().to()))) {
                return Optional.empty();
            }
            end = right.get().to();
        }
        return Optional.of(new PhraseMatch(known, new Span(left.get().from(), end), comparing.found));
    }

    private static Optional<Span> single(List<Piece> pieces, int at) {
        int next = Pieces.next(pieces, at);
        return next < pieces.size() ? Optional.of(new Span(next, next + 1)) : Optional.empty();
    }

    private static boolean matches(Comparing comparing, Piece wanted, List<Piece> actual) {
        return isOperand(wanted) ? comparing.operand(wanted, actual) : comparing.one(wanted, actual.getFirst());
    }

    /// The same in another form, if its operands are whole there and of the kinds that it wants.
    Optional<Piece> in(Form form, List<Piece> around, Operands kinds) {
        boolean infix = known.form().isInfix() && form.isInfix();
        boolean whole = infix
                || !known.form().isInfix()
                || !Operands.isPart(around, span, known.form().key());
        if (!whole || !fits(form, kinds)) {
            return Optional.empty();
        }
        List<Piece> filled = form.isInfix() ? filledWhole(form.pieces()) : filled(form.pieces());
        boolean loose = form.isInfix() && !known.form().isInfix();
        return Optional.of(loose ? new Group("(", filled, ")") : new Group("", filled, ""));
    }

    private boolean fits(Form form, Operands kinds) {
        return Pieces.words(form.pieces()).stream()
                .filter(PhraseMatch::isOperand)
                .allMatch(each -> kinds.is(kind(each), operand(each)));
    }

    private static String kind(Piece form) {
        return form.sql().substring(1).replaceAll("\\d", "");
    }

    private List<Piece> operand(Piece form) {
        return Objects.requireNonNull(operands.get(form.sql().replaceAll("\\D", "")));
    }

    /// Operands of several words are put in parentheses.
    private List<Piece> filledWhole(List<Piece> form) {
        return form.stream()
                .flatMap(each -> isOperand(each) && !isSingle(operand(each))
                        ? Stream.of(new Group("(", operand(each), ")"))
                        : filled(List.of(each)).stream())
                .toList();
    }

    /// A name may have others before it.
    private static boolean isSingle(List<Piece> operand) {
        return Operands.before(operand, operand.size())
                .filter(span -> span.from() == 0)
                .isPresent();
    }

    private List<Piece> filled(List<Piece> form) {
        return form.stream().flatMap(this::filled).toList();
    }

    private Stream<Piece> filled(Piece form) {
        return switch (form) {
            case Word word when isOperand(word) -> operand(word).stream();
            case Word word when word.isText() -> Stream.of(filledText(word));
            case Word word -> Stream.of(word);
            case Call call -> Stream.of(new Call(call.name(), call.gap(), arguments(call)));
            case Group group -> Stream.of(new Group(group.open(), filled(group.inside()), group.close()));
        };
    }

    /// A text within which another text stands.
    private Word filledText(Word form) {
        String sql = form.sql();
        for (String number : operands.keySet()) {
            Optional<Word> text = Operands.text(operands.getOrDefault(number, List.of()));
            sql = text.isPresent() ? sql.replace("$" + number, text.get().content()) : sql;
        }
        return new Word(sql);
    }

    /// A CONCAT within a CONCAT becomes one.
    private List<List<Piece>> arguments(Call form) {
        List<List<Piece>> arguments = new ArrayList<>();
        for (List<Piece> argument : form.arguments()) {
            List<Piece> filled = filled(argument);
            List<Piece> inside = Operands.unwrapped(filled);
            boolean nested = form.key().equals("CONCAT(")
                    && inside.size() == 1
                    && inside.getFirst() instanceof Call call
                    && call.key().equals(form.key());
            if (nested) {
                arguments.addAll(((Call) inside.getFirst()).arguments());
            } else {
                arguments.add(filled);
            }
        }
        return arguments;
    }
}
