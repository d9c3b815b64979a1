package keyline.model.dialect;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import keyline.model.Schema;
import keyline.model.TableId;

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

    /// A schema as it is, for a format that fits it in its own way.
    public static Fitted whole(Schema schema) {
        return new Fitted(schema, List.of());
    }

    /// These tables alone, all where there is no choice. Names stay what they are in the whole; views and foreign keys
    /// to other tables are left out, the latter with a notice.
    public Fitted only(Optional<Set<TableId>> tables) {
        return Selection.of(this, tables);
    }
}
