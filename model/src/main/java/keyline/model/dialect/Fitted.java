package keyline.model.dialect;

import java.util.List;
import keyline.model.Schema;

/// A schema as a dialect can say it: every table, column, constraint and index has its final name, every type and
/// action is one that the target has, and what was lost on the way is noticed.
///
/// It is what a script writes and what the target's catalogue says afterwards.
public record Fitted(Schema schema, List<Notice> notices) {

    public Fitted {
        notices = List.copyOf(notices);
    }

    /// Fits the schema to the dialect. It never fails: what can't be said is left out, with a notice.
    public static Fitted of(Schema schema, Dialect dialect) {
        return new Fitting(schema, dialect).fitted();
    }
}
