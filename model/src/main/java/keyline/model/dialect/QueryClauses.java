package keyline.model.dialect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import keyline.model.dialect.Piece.Call;
import keyline.model.dialect.Piece.Group;
import keyline.model.dialect.Piece.Word;

/// The clauses of queries in which dialects differ, beside their expressions: what some of them have only, and what can
/// be said otherwise.
record QueryClauses(String dialect) {

    // From the manuals, as in PhraseTable.
    private static final Map<List<String>, Set<String>> ONLY_THERE = read("""
        DISTINCT ON          | postgresql h2
        FULL JOIN            | postgresql sqlite mssql oracle
        FULL OUTER           | postgresql sqlite mssql oracle
        NATURAL              | postgresql mysql mariadb sqlite oracle h2
        USING (              | postgresql mysql mariadb sqlite oracle h2
        LATERAL              | postgresql mysql oracle
        CROSS APPLY          | mssql oracle
        OUTER APPLY          | mssql oracle
        EXCEPT ALL           | postgresql mysql mariadb h2
        INTERSECT ALL        | postgresql mysql mariadb h2
        NULLS FIRST          | postgresql sqlite oracle h2
        NULLS LAST           | postgresql sqlite oracle h2
        IS DISTINCT          | postgresql sqlite h2
        IS NOT DISTINCT      | postgresql sqlite h2
        FILTER(              | postgresql sqlite h2
        FILTER (             | postgresql sqlite h2
        WITH RECURSIVE       | postgresql mysql mariadb sqlite h2
        STRING_AGG(          | postgresql mssql
        GROUP_CONCAT(        | mysql mariadb sqlite
        LISTAGG(             | oracle h2
        ARRAY_AGG(           | postgresql h2
        JSON_AGG(            | postgresql
        CONNECT BY           | oracle
        ROWNUM               | oracle
        PIVOT                | mssql oracle
        GROUPING SETS        | postgresql mssql oracle
        ROLLUP(              | postgresql mssql oracle
        CUBE(                | postgresql mssql oracle
        WITH ROLLUP          | mysql mariadb
        STRAIGHT_JOIN        | mysql mariadb
        FOR XML              | mssql
        FOR JSON             | mssql
        TABLESAMPLE          | postgresql mssql
        QUALIFY              | h2
        WITH TIES            | postgresql mssql oracle h2
        PERCENT              | mssql oracle h2
        """);

    private static final Set<String> SETS = Set.of("UNION", "EXCEPT", "INTERSECT", "MINUS");
    private static final Set<String> UNLIMITED_IN = Set.of("mysql", "mariadb");
    private static final Set<String> NUMBERED_TRUTHS = Set.of("mssql", "oracle");
    private static final Set<String> COMPARISONS =
            Identifiers.words("= <> != < > <= >= AND OR NOT IS IN LIKE BETWEEN EXISTS");

    private static Map<List<String>, Set<String>> read(String table) {
        Map<List<String>, Set<String>> read = new LinkedHashMap<>();
        table.lines().forEach(line -> {
            String[] parts = line.split("\\|", 2);
            read.put(
                    List.of(parts[0].strip().split(" ")),
                    Set.of(parts[1].strip().split(" ")));
        });
        return read;
    }

    /// The first clause that the dialect hasn't got.
    Optional<String> lacking(List<Piece> pieces) {
        List<Piece> words = Pieces.words(pieces);
        for (int at = 0; at < words.size(); at++) {
            Optional<String> found = lackingAt(words, at).or(inside(words.get(at)));
            if (found.isPresent()) {
                return found;
            }
        }
        return isQuery(words)
                ? new QueryLimit(dialect).lacking(words).or(() -> lackingInQuery(words))
                : Optional.empty();
    }

    private Optional<String> lackingAt(List<Piece> words, int at) {
        boolean limited = UNLIMITED_IN.contains(dialect)
                && Pieces.key(words, at).equals("IN")
                && at + 1 < words.size()
                && words.get(at + 1) instanceof Group(var _, var inside, var _)
                && inside.stream().anyMatch(piece -> piece.key().equals("LIMIT"));
        if (limited) {
            return Optional.of("LIMIT within IN");
        }
        return ONLY_THERE.entrySet().stream()
                .filter(each -> !each.getValue().contains(dialect) && stands(each.getKey(), words, at))
                .map(each -> String.join(" ", each.getKey()).replace("(", "").strip())
                .findFirst();
    }

    private static boolean stands(List<String> wanted, List<Piece> words, int at) {
        for (int i = 0; i < wanted.size(); i++) {
            boolean same = Pieces.key(words, at + i).equals(wanted.get(i))
                    || (wanted.get(i).equals("(")
                            && at + i < words.size()
                            && words.get(at + i) instanceof Group(String open, var _, var _)
                            && open.equals("("));
            if (!same) {
                return false;
            }
        }
        return !Pieces.key(words, at - 1).equals(".")
                && !Pieces.key(words, at - 1).equals("AS");
    }

    private Supplier<Optional<String>> inside(Piece piece) {
        return () -> switch (piece) {
            case Word _ -> Optional.empty();
            case Group group -> lacking(group.inside());
            case Call call ->
                call.arguments().stream()
                        .flatMap(argument -> lacking(argument).stream())
                        .findFirst();
        };
    }

    private static boolean isQuery(List<Piece> words) {
        return Pieces.key(words, 0).equals("SELECT") || Pieces.key(words, 0).equals("WITH");
    }

    private Optional<String> lackingInQuery(List<Piece> words) {
        List<String> keys = words.stream().map(Piece::key).toList();
        if (dialect.equals("oracle") && !keys.contains("FROM")) {
            return Optional.of("query without FROM");
        }
        boolean ordered =
                keys.contains("ORDER") && !keys.contains("TOP") && !keys.contains("TOP(") && !keys.contains("FETCH");
        if (dialect.equals("mssql") && ordered) {
            return Optional.of("ORDER BY without TOP in a view");
        }
        return NUMBERED_TRUTHS.contains(dialect) && hasTruthInList(keys)
                ? Optional.of("truth value in a list of columns")
                : Optional.empty();
    }

    /// Whether something is compared between SELECT and FROM, outside CASE.
    private static boolean hasTruthInList(List<String> keys) {
        boolean list = false;
        int cases = 0;
        for (String key : keys) {
            switch (key) {
                case "SELECT" -> list = true;
                case "FROM" -> list = false;
                case "CASE" -> cases++;
                case "END" -> cases--;
                default -> {
                    if (list && cases == 0 && COMPARISONS.contains(key)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /// The same query with what can be said otherwise said so: MINUS, the AS before the alias of a table, and in
    /// [QueryLimit] how many rows are wanted.
    List<Piece> translated(List<Piece> original) {
        List<Piece> pieces = new ArrayList<>(original);
        pieces.replaceAll(piece -> switch (piece) {
            case Word word -> word;
            case Group group -> new Group(group.open(), translated(group.inside()), group.close());
            case Call call ->
                new Call(
                        call.name(),
                        call.gap(),
                        call.arguments().stream().map(this::translated).toList());
        });
        if (!isQuery(Pieces.words(pieces)) && !isSet(pieces)) {
            return pieces;
        }
        pieces.replaceAll(this::withOwnMinus);
        if (dialect.equals("oracle")) {
            dropAliasWords(pieces);
        }
        return new QueryLimit(dialect).translated(dialect.equals("sqlite") ? withTables(pieces) : pieces);
    }

    private Piece withOwnMinus(Piece piece) {
        return switch (piece.key()) {
            case "MINUS" -> dialect.equals("oracle") ? piece : new Word("EXCEPT");
            case "EXCEPT" -> dialect.equals("oracle") ? new Word("MINUS") : piece;
            default -> piece;
        };
    }

    /// SQLite takes no parentheses around the queries that are put together: each is read as a table.
    private static List<Piece> withTables(List<Piece> pieces) {
        List<Piece> all = new ArrayList<>();
        boolean operand = isSet(pieces);
        for (Piece piece : pieces) {
            boolean query = piece instanceof Group(var _, List<Piece> inside, var _) && isQuery(Pieces.words(inside));
            all.addAll(operand && query ? Pieces.of("SELECT * FROM ") : List.of());
            all.add(piece);
            boolean before =
                    SETS.contains(piece.key()) || (operand && piece.key().equals("ALL"));
            operand = Pieces.isBlank(piece) ? operand : before;
        }
        return all;
    }

    /// Oracle takes no AS before the alias of a table.
    private static void dropAliasWords(List<Piece> pieces) {
        boolean from = false;
        for (int at = 0; at < pieces.size(); at++) {
            switch (pieces.get(at).key()) {
                case "FROM" -> from = true;
                case "SELECT", "WHERE", "GROUP", "ORDER", "HAVING" -> from = false;
                case "AS" -> {
                    if (from) {
                        pieces.subList(at, Math.min(at + 2, pieces.size())).clear();
                    }
                }
                default -> {}
            }
        }
    }

    /// Whether several queries are put together.
    static boolean isSet(List<Piece> pieces) {
        return pieces.stream().map(Piece::key).anyMatch(SETS::contains);
    }
}
