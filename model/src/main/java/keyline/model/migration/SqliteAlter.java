package keyline.model.migration;

import java.util.List;
import java.util.Optional;
import keyline.model.Constraint;

/// The little that SQLite alters: names.
record SqliteAlter() implements AlterSyntax {

    @Override
    public boolean altersColumns() {
        return false;
    }

    /// That name is taken: by the table itself (3.54).
    @Override
    public boolean respellsTables() {
        return false;
    }

    @Override
    public List<String> alter(ColumnChange change) {
        return List.of();
    }

    /// They keep theirs until their table is made anew.
    @Override
    public Optional<String> renameConstraint(Constraint constraint, Spot spot, Name name) {
        return Optional.of("");
    }
}
