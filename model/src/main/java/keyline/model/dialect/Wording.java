package keyline.model.dialect;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.dialect.Casts.Translated;
import keyline.model.dialect.Phrase.Form;
import keyline.model.dialect.Phrase.Use;
import keyline.model.dialect.Phrases.Known;
import keyline.model.dialect.Piece.Call;
import keyline.model.dialect.Piece.Group;
import keyline.model.dialect.Piece.Word;

/// Puts one expression, which is kept in any dialect's words, into those of one dialect. Words that the dialect has
/// stay as they are; of others those that mean the same are written; what can't be said so is told.
final class Wording {

    private static final Set<String> ARRAYS = Set.of("postgresql", "h2");

    private static final Set<String> DOLLAR_TEXTS = Set.of("postgresql", "h2");
    private static final Pattern DOLLARS = Pattern.compile("(?s)(\\$\\w*\\$)(?<text>.*)\\1");

    private final String dialect;
    private final Operands kinds;
    private final Casts casts;
    private final List<String> lacking = new ArrayList<>();
    private final Set<String> remarks = new LinkedHashSet<>();
    private boolean clock;

    private Wording(String dialect, Table table, Schema schema) {
        this.dialect = dialect;
        this.kinds = Operands.of(table, schema);
        this.casts = new Casts(dialect, kinds, schema);
    }

    /// An expression in the words of a dialect.
    ///
    /// @param lacking the first word that it can't say; empty when it says all
    /// @param remarks what means something else there all the same
    /// @param clock whether it has another value each time
    record Worded(String sql, Optional<String> lacking, Set<String> remarks, boolean clock) {}

    /// A condition, in which a truth value may stand alone.
    static Worded condition(String sql, Dialect dialect, Table table, Schema schema) {
        Wording wording = new Wording(key(dialect), table, schema);
        List<Piece> pieces = Pieces.of(sql);
        return wording.worded(new Truths(dialect, table).compared(pieces));
    }

    /// An expression that isn't a condition.
    static Worded value(String sql, Dialect dialect, Table table, Schema schema) {
        return new Wording(key(dialect), table, schema).worded(Pieces.of(sql));
    }

    /// The query of a view. A name that columns of several kinds have is of no kind.
    static Worded query(String sql, Dialect dialect, Schema schema) {
        Table columns = QueryColumns.of(schema, sql);
        Wording wording = new Wording(key(dialect), columns, schema);
        QueryClauses clauses = new QueryClauses(wording.dialect);
        List<Piece> pieces = clauses.translated(Pieces.of(sql));
        clauses.lacking(pieces).ifPresent(wording.lacking::add);
        return wording.worded(new Truths(dialect, columns).compared(pieces));
    }

    private static String key(Dialect dialect) {
        return dialect.key().equals("d1") ? "sqlite" : dialect.key();
    }

    private Worded worded(List<Piece> pieces) {
        remarks.addAll(new Ambiguities(dialect, kinds).in(pieces));
        String sql = Pieces.sql(translated(pieces));
        if (!ARRAYS.contains(dialect) && Pieces.tokens(sql).stream().anyMatch("ARRAY"::equalsIgnoreCase)) {
            lacking.add("ARRAY");
        }
        return new Worded(sql, lacking.stream().findFirst(), remarks, clock);
    }

    private List<Piece> translated(List<Piece> original) {
        List<Piece> pieces = new ArrayList<>(original);
        if (!dialect.equals("postgresql")) {
            cast(pieces);
        }
        pieces.replaceAll(this::inside);
        for (int at = 0; at < pieces.size(); at++) {
            at = translateAt(pieces, at);
        }
        return pieces;
    }

    private Piece inside(Piece piece) {
        return switch (piece) {
            case Word word -> text(word);
            case Call call
            when Casts.isCast(call)
                    && Phrases.of(call.key()).stream()
                            .noneMatch(each -> PhraseMatch.of(each, List.of(call), 0, kinds)
                                    .isPresent()) -> castCall(call);
            case Call call -> call(call);
            case Group group -> new Group(group.open(), translated(group.inside()), group.close());
        };
    }

    private Call call(Call call) {
        return new Call(
                call.name(),
                call.gap(),
                call.arguments().stream().map(this::translated).toList());
    }

    /// The N of SQL Server, the dollars and the backslashes of PostgreSQL are no part of a text.
    private Piece text(Word word) {
        boolean national = word.sql().startsWith("N'") || word.sql().startsWith("n'");
        if (national && dialect.equals("sqlite")) {
            return new Word(word.sql().substring(1));
        }
        Matcher dollars = DOLLARS.matcher(word.sql());
        if (dollars.matches() && !DOLLAR_TEXTS.contains(dialect)) {
            return new Word("'" + dollars.group("text").replace("'", "''") + "'");
        }
        boolean escaped = word.sql().startsWith("E'") || word.sql().startsWith("e'");
        if (!escaped || dialect.equals("postgresql")) {
            return word;
        }
        if (word.sql().contains("\\")) {
            lacking.add("E'...'");
        }
        return new Word(word.sql().substring(1));
    }

    private Piece castCall(Call call) {
        Optional<Piece> cast = casts.call(call);
        if (cast.isEmpty()) {
            lacking.add(Pieces.sql(call.arguments().getFirst()).replaceFirst("(?is).*\\sAS\\s+", "CAST to "));
        }
        Piece piece = cast.orElse(call);
        return piece instanceof Call same ? call(same) : inside(piece);
    }

    private void cast(List<Piece> pieces) {
        for (int at = 0; at < pieces.size(); at++) {
            if (pieces.get(at).key().equals("::")) {
                Optional<Translated> cast = casts.behind(pieces, at);
                if (cast.isEmpty()) {
                    lacking.add("::");
                } else {
                    replace(pieces, cast.get().span(), cast.get().value());
                    at = cast.get().span().from();
                }
            }
        }
    }

    private static void replace(List<Piece> pieces, Operands.Span span, Piece by) {
        pieces.subList(span.from(), span.to()).clear();
        pieces.add(span.from(), by);
    }

    /// Translates what stands at the place, and says where to go on.
    private int translateAt(List<Piece> pieces, int at) {
        List<PhraseMatch> matches = Pieces.key(pieces, at - 1).equals(".")
                ? List.of()
                : Phrases.of(pieces.get(at).key()).stream()
                        .flatMap(known -> PhraseMatch.of(known, pieces, at, kinds).stream())
                        .toList();
        Optional<PhraseMatch> match = chosen(matches);
        if (match.isEmpty()) {
            return at;
        }
        Known known = match.get().known();
        clock |= known.phrase().isClock();
        if (known.form().dialects().contains(dialect)) {
            if (known.form().use() == Use.REMARKED) {
                remarks.add(known.form().remark());
            }
            return at;
        }
        return translate(pieces, match.get()).orElse(at);
    }

    /// What has operands of a kind is sure, and then what the dialect itself says so.
    private Optional<PhraseMatch> chosen(List<PhraseMatch> matches) {
        return matches.stream()
                .filter(each -> each.known().form().isTyped())
                .findFirst()
                .or(() -> matches.stream()
                        .filter(each -> each.known().form().dialects().contains(dialect))
                        .findFirst())
                .or(() -> matches.stream().findFirst());
    }

    private Optional<Integer> translate(List<Piece> pieces, PhraseMatch match) {
        Known known = match.known();
        Optional<Form> form = known.phrase().in(dialect);
        Optional<Piece> said = form.flatMap(each -> match.in(each, pieces, kinds));
        if (said.isEmpty()) {
            lacking.add(known.form().key().replace("(", ""));
            return Optional.empty();
        }
        form.map(Form::remark).filter(remark -> !remark.isEmpty()).ifPresent(remarks::add);
        replace(pieces, match.span(), said.get());
        return Optional.of(match.span().from());
    }
}
