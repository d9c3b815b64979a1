package keyline.app.palette;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Puts what answers to a query into order: the better match first, then the kind, then the shorter name.
final class Ranking {

    private static final Comparator<Ranked> BEST_FIRST = Comparator.comparing(Ranked::match)
            .thenComparing(ranked -> ranked.entry().kind())
            .thenComparingInt(ranked -> ranked.entry().name().length())
            .thenComparing(ranked -> ranked.entry().name(), String.CASE_INSENSITIVE_ORDER);

    private Ranking() {}

    /// The best `most` of the entries that answer to what was typed. Words may match the name and what stands beside
    /// it, so "email customers" finds the column.
    static List<Entry> best(String typed, Stream<Entry> entries, int most) {
        return entries.flatMap(entry -> ranked(typed, entry).stream())
                .sorted(BEST_FIRST)
                .limit(most)
                .map(Ranked::entry)
                .toList();
    }

    private static Optional<Ranked> ranked(String typed, Entry entry) {
        return Match.of(typed, entry.name())
                .filter(match -> match.kind() != Match.Kind.SUBSEQUENCE || !beside(typed, entry))
                .or(() -> Optional.of(new Match(Match.Kind.BESIDE, 0)).filter(_ -> beside(typed, entry)))
                .map(match -> new Ranked(entry, match));
    }

    private static boolean beside(String typed, Entry entry) {
        return Match.of(typed, "%s %s %s".formatted(entry.name(), entry.about(), entry.words()))
                .filter(match -> match.kind() != Match.Kind.SUBSEQUENCE)
                .isPresent();
    }

    private record Ranked(Entry entry, Match match) {}
}
