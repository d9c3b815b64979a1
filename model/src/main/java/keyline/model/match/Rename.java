package keyline.model.match;

import keyline.model.Id;

/// A schema, table or column that may be the same as one of another name.
///
/// @param read the id in the schema that was read
/// @param present the id in the present schema
/// @param holder the name of the table that a column is in; empty for a table or schema
/// @param before the present name; that of a table behind its schema's
/// @param after the name that was read, likewise
/// @param likeness from 0 to 1
public record Rename(Id read, Id present, String holder, String before, String after, double likeness) {

    /// The same the other way round.
    public Rename reversed() {
        return new Rename(present, read, holder, after, before, likeness);
    }
}
