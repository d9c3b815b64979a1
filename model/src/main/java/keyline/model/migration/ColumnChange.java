package keyline.model.migration;

import keyline.model.Column;
import keyline.model.ColumnType;
import keyline.model.TypeFamily;
import keyline.model.dialect.Clauses;

/// A column that is to be altered where it stands; it has its new name already.
///
/// @param table the quoted name of the table
record ColumnChange(ColumnPair pair, Delta delta, String table) {

    private Clauses now() {
        return delta.now();
    }

    Column was() {
        return pair.was();
    }

    Column column() {
        return pair.now();
    }

    String name() {
        return now().name(column().name());
    }

    boolean isRetyped() {
        return delta.isRetyped(pair);
    }

    boolean isTextToTruth() {
        return delta.isTextToTruth(pair);
    }

    String type() {
        return now().type(column().type());
    }

    /// What kind of values it had.
    TypeFamily familyBefore() {
        return TypeFamily.of(was().type(), delta.was().schema());
    }

    /// What kind of values it is to have.
    TypeFamily family() {
        return TypeFamily.of(column().type(), now().schema());
    }

    /// Whether its type is an enum or domain.
    boolean isNamed() {
        return column().type() instanceof ColumnType.Named;
    }

    /// The whole column as it is to be.
    String definition() {
        return now().column(column(), pair.table().after());
    }

    /// The value of DEFAULT; empty when there is none.
    String defaultValue() {
        return now().defaultOf(column(), pair.table().after());
    }

    /// Whether DEFAULT is another, or has to be told again because of the type.
    boolean hasOtherDefault() {
        return pair.hasOtherSource() || (isRetyped() && !defaultValue().isEmpty());
    }

    boolean hasOtherNullability() {
        return was().nullable() != column().nullable();
    }

    /// `ALTER TABLE t ALTER COLUMN c` and what follows.
    String alter(String words) {
        return "ALTER TABLE " + table + " ALTER COLUMN " + name() + " " + words;
    }
}
