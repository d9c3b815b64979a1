package keyline.model.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import keyline.model.dialect.Statement;
import keyline.model.dialect.Statement.Part;

/// Collects the steps of a migration, in order.
final class Steps {

    private final List<Step> steps = new ArrayList<>();

    List<Step> all() {
        return List.copyOf(steps);
    }

    void add(Part part, String sql) {
        add(new Statement(part, List.of(), sql));
    }

    void add(Statement statement) {
        steps.add(new Step(statement, List.of()));
    }

    void addAll(List<Statement> statements) {
        statements.forEach(this::add);
    }

    void addAll(Steps others) {
        steps.addAll(others.steps);
    }

    /// Adds a step and says before it what may happen to rows.
    void add(Part part, String sql, Hazard hazard) {
        add(new Statement(part, List.of(), sql), hazard);
    }

    /// Adds a step and says before it what may happen to rows.
    void add(Statement statement, Hazard hazard) {
        add(statement, List.of(hazard));
    }

    /// The same for several of them.
    void add(Statement statement, List<? extends Hazard> hazards) {
        List<String> remarks = Stream.concat(
                        statement.remarks().stream(), hazards.stream().map(Steps::remark))
                .filter(each -> !each.isEmpty())
                .toList();
        steps.add(new Step(new Statement(statement.part(), remarks, statement.sql()), List.copyOf(hazards)));
    }

    private static String remark(Hazard hazard) {
        return switch (hazard) {
            case Hazard.Loses loses -> "Loses data: " + loses.sentence();
            case Hazard.MayFail mayFail -> mayFail.sentence();
        };
    }
}
