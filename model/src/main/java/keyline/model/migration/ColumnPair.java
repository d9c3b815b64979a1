package keyline.model.migration;

import keyline.model.Column;
import keyline.model.ValueSource.Generated;
import keyline.model.ValueSource.Identity;

/// A column that is there before and after.
record ColumnPair(Kept table, Column was, Column now) {

    boolean wasGenerated() {
        return was.source() instanceof Generated;
    }

    boolean isGenerated() {
        return now.source() instanceof Generated;
    }

    boolean wasNumbered() {
        return was.source() instanceof Identity;
    }

    boolean isNumbered() {
        return now.source() instanceof Identity;
    }

    boolean isRenamed() {
        return !was.name().equals(now.name());
    }

    /// Whether it begins to refuse NULL.
    boolean closes() {
        return was.nullable() && !now.nullable();
    }

    /// Whether its values come from elsewhere.
    boolean hasOtherSource() {
        if (was.source() instanceof Generated before && now.source() instanceof Generated after) {
            boolean same = before.storage() == after.storage() && table.same(before.expression(), after.expression());
            return !same;
        }
        return !was.source().equals(now.source());
    }

    /// This pair with the first step taken: as it will be, but for NULL, which it still takes.
    ColumnPair loosened() {
        return new ColumnPair(table, was, now.asNullable());
    }

    /// What is left after [#loosened()].
    ColumnPair rest() {
        return new ColumnPair(table, now.asNullable(), now);
    }
}
