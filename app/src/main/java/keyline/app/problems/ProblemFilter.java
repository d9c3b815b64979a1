package keyline.app.problems;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import keyline.model.Schema;
import keyline.model.problem.Problem;
import keyline.model.problem.Severity;

/// Which problems a list shows, and in what order: the worst first.
final class ProblemFilter {

    private ProblemFilter() {}

    /// Those whose message or place contains the text, ignoring case.
    static List<Problem> matching(String text, List<Problem> problems, Schema schema) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return problems.stream()
                .filter(problem -> (problem.message() + " " + Places.name(problem.place(), schema))
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .sorted(Comparator.comparing(Problem::severity))
                .toList();
    }

    /// How many of a severity there are.
    static long count(List<Problem> problems, Severity severity) {
        return problems.stream()
                .filter(problem -> problem.severity() == severity)
                .count();
    }
}
