package keyline.model.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import keyline.model.dialect.Piece.Group;
import keyline.model.dialect.Piece.Word;

/// How many rows a query wants: LIMIT, FETCH FIRST or TOP, each of which some dialects know.
record QueryLimit(String dialect) {

    private static final Set<String> LIMITING = Set.of("postgresql", "mysql", "mariadb", "sqlite", "h2");
    private static final Set<String> FETCHING = Set.of("postgresql", "mariadb", "oracle", "h2");

    // LIMIT 5, 10: from the sixth on.
    private static final Set<String> COMMAS = Set.of("mysql", "mariadb", "sqlite");

    private static final Pattern LIMIT = Pattern.compile(
            "(?is)\\s*\\bLIMIT\\s+(?:(?<before>\\d+)\\s*,\\s*)?(?<count>\\d+)(?:\\s+OFFSET\\s+(?<offset>\\d+))?\\s*");
    private static final Pattern FETCH = Pattern.compile(
            "(?is)\\s*(?:\\bOFFSET\\s+(?<offset>\\d+)\\s+ROWS?\\s+)?\\bFETCH\\s+(?:FIRST|NEXT)\\s+(?:(?<count>\\d+)\\s+)?ROWS?\\s+ONLY\\s*");

    /// @param offset how many rows are passed over first
    private record Wanted(String count, String offset) {

        static Wanted of(Matcher match) {
            String offset = Optional.ofNullable(match.group("offset")).orElse("0");
            return new Wanted(Optional.ofNullable(match.group("count")).orElse("1"), offset);
        }

        boolean passesOver() {
            return !offset.equals("0");
        }
    }

    /// The query with its limit in the words of the dialect; unchanged where it knows them or can't say it.
    List<Piece> translated(List<Piece> query) {
        int top = top(query);
        if (top >= 0) {
            return dialect.equals("mssql") ? query : withoutTop(query, top);
        }
        int at = start(query);
        if (at < 0) {
            return query;
        }
        String words = Pieces.sql(query.subList(at, query.size()));
        Matcher limit = LIMIT.matcher(words);
        Matcher fetch = FETCH.matcher(words);
        if (limit.matches()) {
            boolean comma = limit.group("before") != null;
            Wanted wanted = comma ? new Wanted(limit.group("count"), limit.group("before")) : Wanted.of(limit);
            return (comma ? COMMAS : LIMITING).contains(dialect) ? query : said(query, at, wanted);
        }
        boolean known = FETCHING.contains(dialect)
                || (dialect.equals("mssql") && fetch.matches() && fetch.group("offset") != null);
        return fetch.matches() && !known ? said(query, at, Wanted.of(fetch)) : query;
    }

    /// What can't be said is left as it is: the first word of a limit that the dialect doesn't know.
    Optional<String> lacking(List<Piece> query) {
        if (top(query) >= 0 && !dialect.equals("mssql")) {
            return Optional.of("TOP");
        }
        int at = start(query);
        if (at < 0) {
            return Optional.empty();
        }
        String words = Pieces.sql(query.subList(at, query.size())).strip().toUpperCase(Locale.ROOT);
        boolean limit = words.startsWith("LIMIT");
        boolean known = limit
                ? LIMITING.contains(dialect)
                : FETCHING.contains(dialect) || (dialect.equals("mssql") && words.startsWith("OFFSET"));
        return known ? Optional.empty() : Optional.of(limit ? "LIMIT" : "FETCH FIRST");
    }

    private static int start(List<Piece> query) {
        for (int at = 0; at < query.size(); at++) {
            if (Set.of("LIMIT", "FETCH", "OFFSET").contains(query.get(at).key())) {
                return at;
            }
        }
        return -1;
    }

    private static int top(List<Piece> query) {
        int select = Pieces.next(query, 0);
        int at = Pieces.next(query, select + 1);
        at = Pieces.key(query, at).equals("DISTINCT") ? Pieces.next(query, at + 1) : at;
        return Pieces.key(query, select).equals("SELECT")
                        && Pieces.key(query, at).matches("TOP\\(?")
                ? at
                : -1;
    }

    /// `TOP 10` or `TOP (10)`, and nothing else.
    private List<Piece> withoutTop(List<Piece> query, int top) {
        int number = query.get(top) instanceof Word ? Pieces.next(query, top + 1) : top;
        String count =
                number < query.size() ? Pieces.sql(List.of(query.get(number))).replaceAll("(?i)TOP|[()\\s]", "") : "";
        boolean plain = count.matches("\\d+")
                && !Set.of("PERCENT", "WITH").contains(Pieces.key(query, Pieces.next(query, number + 1)))
                && !QueryClauses.isSet(query);
        if (!plain) {
            return query;
        }
        List<Piece> rest = new ArrayList<>(query);
        rest.subList(top, Pieces.next(query, number + 1)).clear();
        return said(rest, Pieces.previous(rest, rest.size() - 1) + 1, new Wanted(count, "0"));
    }

    /// The query with other words from a place on.
    private List<Piece> said(List<Piece> query, int at, Wanted wanted) {
        List<Piece> rest = new ArrayList<>(query.subList(0, Pieces.previous(query, at - 1) + 1));
        if (dialect.equals("mssql")) {
            return withTop(query, rest, wanted);
        }
        String words = LIMITING.contains(dialect)
                ? "LIMIT " + wanted.count() + (wanted.passesOver() ? " OFFSET " + wanted.offset() : "")
                : (wanted.passesOver() ? "OFFSET " + wanted.offset() + " ROWS " : "") + "FETCH FIRST " + wanted.count()
                        + " ROWS ONLY";
        rest.add(new Word("\n"));
        rest.addAll(Pieces.of(words));
        return rest;
    }

    private static List<Piece> withTop(List<Piece> query, List<Piece> rest, Wanted wanted) {
        int select = Pieces.next(rest, 0);
        boolean plain = Pieces.key(rest, select).equals("SELECT") && !QueryClauses.isSet(rest);
        if (wanted.passesOver()) {
            boolean ordered = rest.stream().anyMatch(piece -> piece.key().equals("ORDER"));
            rest.add(new Word("\n"));
            rest.addAll(Pieces.of("OFFSET %s ROWS FETCH NEXT %s ROWS ONLY".formatted(wanted.offset(), wanted.count())));
            return ordered ? rest : query;
        }
        if (!plain) {
            return query;
        }
        int next = Pieces.next(rest, select + 1);
        int at = Pieces.key(rest, next).equals("DISTINCT") ? next + 1 : select + 1;
        rest.addAll(
                at,
                List.of(new Word(" "), new Word("TOP"), new Word(" "), new Group("(", Pieces.of(wanted.count()), ")")));
        return rest;
    }
}
