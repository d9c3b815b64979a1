package keyline.app.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import keyline.app.text.Count;
import keyline.model.Schema;
import keyline.model.problem.Problem;
import keyline.model.problem.Severity;
import keyline.persistence.store.Offence;
import keyline.persistence.store.PendingRemedy;

/// What a check found.
record Findings(Schema schema, List<Problem> problems, List<BrokenRule> broken) {

    /// How many there are of a severity. Rows that break a rule are an error.
    long count(Severity severity) {
        long found = problems.stream()
                .filter(problem -> problem.severity() == severity)
                .count();
        return severity == Severity.ERROR ? found + broken.size() : found;
    }

    /// One line for each, and one for all.
    String text() {
        StringBuilder text = new StringBuilder();
        for (Problem problem : problems) {
            text.append("%s: %s [%s]%n".formatted(word(problem.severity()), problem.message(), problem.rule()));
        }
        for (BrokenRule rule : broken) {
            text.append("error: %s, %s%n".formatted(rule.message(), rows(rule)));
            rule.remedies().forEach(remedy -> text.append("  remedy: %s%n".formatted(line(remedy))));
        }
        return text.append("%s, %s, %s%n"
                        .formatted(
                                Count.of(count(Severity.ERROR), "error"),
                                Count.of(count(Severity.WARNING), "warning"),
                                Count.of(count(Severity.HINT), "hint")))
                .toString();
    }

    private static String line(PendingRemedy remedy) {
        return remedy.label()
                + remedy.obstacle()
                        .map(sentence -> " (not possible: " + sentence + ")")
                        .orElse("");
    }

    private static String rows(BrokenRule rule) {
        List<Offence> rows = rule.rows().offences();
        String ids = rows.stream().map(each -> Long.toString(each.row().id())).collect(Collectors.joining(", "));
        return "rowid " + ids + (rule.rows().total() > rows.size() ? ", ..." : "");
    }

    private static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
