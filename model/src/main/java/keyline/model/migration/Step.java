package keyline.model.migration;

import java.util.List;
import keyline.model.dialect.Statement;

/// One step of a migration.
///
/// @param statement with what is to be said about the step in its remarks
public record Step(Statement statement, List<Hazard> hazards) {

    public Step {
        hazards = List.copyOf(hazards);
    }

    /// Whether rows or values go for good.
    public boolean losesData() {
        return hazards.stream().anyMatch(Hazard.Loses.class::isInstance);
    }
}
