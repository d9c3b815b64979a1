package keyline.model.dialect;

import java.util.Optional;
import java.util.Set;
import keyline.model.SampleRows;
import keyline.model.TableId;

/// What a script is to contain, and how.
///
/// @param rows written as inserts or as the row form says
/// @param only the tables to write; empty for all, and the views with them
public record DdlOptions(
        Constraints constraints,
        Drops drops,
        Comments comments,
        Quoting quoting,
        SampleRows rows,
        RowForm rowForm,
        Optional<Set<TableId>> only) {

    public DdlOptions {
        only = only.map(Set::copyOf);
    }

    /// Everything in its table, with comments, quotes where needed, no drops and no rows.
    public static final DdlOptions DEFAULT = new DdlOptions(
            Constraints.INLINE,
            Drops.NONE,
            Comments.WRITTEN,
            Quoting.WHEN_NEEDED,
            SampleRows.NONE,
            RowForm.INSERTS,
            Optional.empty());

    /// Where checks and foreign keys stand. Keys always stand in their table: columns that the database numbers need
    /// them.
    public enum Constraints {
        /// In their table, except foreign keys that close a cycle.
        INLINE,
        /// In statements of their own behind all tables, where the target has such.
        ALTER_TABLE
    }

    /// Whether what is there of the same name is dropped.
    public enum Drops {
        NONE,
        /// Before anything is made.
        FIRST
    }

    /// Whether the comments of tables, columns, types and views are written. Remarks on what the target lacks always
    /// are.
    public enum Comments {
        WRITTEN,
        LEFT_OUT
    }

    /// What rows are written as.
    public enum RowForm {
        INSERTS,
        /// `COPY ... FROM stdin`, which psql reads a hundred times as fast, where the target has it.
        COPY
    }

    /// Which names are quoted.
    public enum Quoting {
        WHEN_NEEDED,
        ALWAYS
    }

    /// These options with constraints elsewhere.
    public DdlOptions with(Constraints changed) {
        return new DdlOptions(changed, drops, comments, quoting, rows, rowForm, only);
    }

    /// These options with or without drops.
    public DdlOptions with(Drops changed) {
        return new DdlOptions(constraints, changed, comments, quoting, rows, rowForm, only);
    }

    /// These options with or without comments.
    public DdlOptions with(Comments changed) {
        return new DdlOptions(constraints, drops, changed, quoting, rows, rowForm, only);
    }

    /// These options with more or fewer quotes.
    public DdlOptions with(Quoting changed) {
        return new DdlOptions(constraints, drops, comments, changed, rows, rowForm, only);
    }

    /// These options with these rows.
    public DdlOptions with(SampleRows changed) {
        return new DdlOptions(constraints, drops, comments, quoting, changed, rowForm, only);
    }

    /// These options with rows in another form.
    public DdlOptions with(RowForm changed) {
        return new DdlOptions(constraints, drops, comments, quoting, rows, changed, only);
    }

    /// These options for these tables only.
    public DdlOptions only(Set<TableId> tables) {
        return new DdlOptions(constraints, drops, comments, quoting, rows, rowForm, Optional.of(tables));
    }
}
