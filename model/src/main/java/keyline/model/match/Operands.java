package keyline.model.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The parentheses around whole queries, and around those that UNION and its like put together: they say nothing where
/// there is a plain query between them, and what belongs together where there is more.
final class Operands {

    private static final Set<String> BEFORE = Set.of("union", "all", "distinct", "intersect", "except");
    private static final Set<String> BINDING =
            Set.of("union", "intersect", "except", "order", "limit", "offset", "fetch", "with");

    private Operands() {}

    /// Without the end, and without the parentheses that say nothing.
    static List<String> bare(List<String> tokens) {
        List<String> bare = new ArrayList<>();
        int end = !tokens.isEmpty() && tokens.getLast().equals(";") ? tokens.size() - 1 : tokens.size();
        for (int i = 0; i < end; i++) {
            int close = isOperand(tokens, i, bare) ? closing(tokens, i) : i;
            if (close == i) {
                bare.add(tokens.get(i));
                continue;
            }
            List<String> inner = bare(tokens.subList(i + 1, close));
            boolean counts = binds(inner) && !(i == 0 && close == end - 1);
            bare.addAll(counts ? List.of("(") : List.of());
            bare.addAll(inner);
            bare.addAll(counts ? List.of(")") : List.of());
            i = close;
        }
        return bare;
    }

    private static boolean isOperand(List<String> tokens, int at, List<String> before) {
        boolean placed = before.isEmpty() || BEFORE.contains(before.getLast().toLowerCase(Locale.ROOT));
        return placed && tokens.get(at).equals("(") && (begins(tokens, at) || begins(tokens, at + 1));
    }

    private static boolean begins(List<String> tokens, int at) {
        return at + 1 < tokens.size()
                && tokens.get(at).equals("(")
                && tokens.get(at + 1).matches("(?i)select|with");
    }

    private static boolean binds(List<String> query) {
        return Clause.of(query, BINDING).stream().anyMatch(each -> !each.word().isEmpty());
    }

    /// Where the query in parentheses ends that begins at a place, the same place if none does.
    static int endOfQuery(List<String> tokens, int open) {
        return begins(tokens, open) ? closing(tokens, open) : open;
    }

    /// Where the parenthesis is closed that is opened at a place, the same place if it never is.
    private static int closing(List<String> tokens, int open) {
        int depth = 0;
        for (int i = open; i < tokens.size(); i++) {
            depth += tokens.get(i).equals("(") ? 1 : tokens.get(i).equals(")") ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return open;
    }
}
