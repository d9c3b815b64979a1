package keyline.app.palette;

import java.util.Locale;
import java.util.Optional;

/// How well a name answers to what was typed, ignoring case: exactly, by its beginning, by the beginning of one of its
/// words, by containing it, by what stands beside it, or by having its letters in that order.
///
/// @param gaps among the last kind, how many letters of the name stand between those that were typed
record Match(Kind kind, int gaps) implements Comparable<Match> {

    enum Kind {
        EXACT,
        PREFIX,
        WORD,
        CONTAINS,
        BESIDE,
        SUBSEQUENCE
    }

    /// The match of a name, or nothing when it doesn't answer at all. Nothing typed matches everything alike.
    static Optional<Match> of(String typed, String name) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        String text = name.toLowerCase(Locale.ROOT);
        if (text.equals(wanted)) {
            return Optional.of(new Match(Kind.EXACT, 0));
        }
        int at = text.indexOf(wanted);
        if (at == 0) {
            return Optional.of(new Match(Kind.PREFIX, 0));
        }
        if (at > 0) {
            boolean word = atWord(text, wanted);
            return Optional.of(new Match(word ? Kind.WORD : Kind.CONTAINS, 0));
        }
        return subsequence(wanted, text);
    }

    private static boolean atWord(String text, String wanted) {
        for (int at = text.indexOf(wanted); at > 0; at = text.indexOf(wanted, at + 1)) {
            if (!Character.isLetterOrDigit(text.charAt(at - 1))) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Match> subsequence(String wanted, String text) {
        int from = -1;
        int first = -1;
        for (int i = 0; i < wanted.length(); i++) {
            from = text.indexOf(wanted.charAt(i), from + 1);
            if (from < 0) {
                return Optional.empty();
            }
            first = i == 0 ? from : first;
        }
        return Optional.of(new Match(Kind.SUBSEQUENCE, from - first + 1 - wanted.length()));
    }

    @Override
    public int compareTo(Match other) {
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : Integer.compare(gaps, other.gaps);
    }
}
