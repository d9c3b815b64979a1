package keyline.app.problems;

import java.util.Optional;
import keyline.model.problem.Problem;

/// Leads from problems that rows make to these rows.
public interface ProblemRows {

    /// What shows the rows; nothing for a problem of the design.
    Optional<Runnable> of(Problem problem);
}
