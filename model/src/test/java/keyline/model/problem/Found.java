package keyline.model.problem;

import java.util.List;
import keyline.model.Sketch;

/// The problems of a sketch, as a test asks for them.
final class Found {

    private Found() {}

    /// The problems that one rule finds.
    static List<Problem> by(String rule, Sketch sketch) {
        return Rules.check(sketch.document()).stream()
                .filter(problem -> problem.rule().equals(rule))
                .toList();
    }

    /// The messages that one rule gives.
    static List<String> messages(String rule, Sketch sketch) {
        return by(rule, sketch).stream().map(Problem::message).toList();
    }

    /// The buttons that go with the first problem that one rule finds.
    static List<String> fixes(String rule, Sketch sketch) {
        return by(rule, sketch).getFirst().fixes().stream().map(Problem.Fix::label).toList();
    }
}
