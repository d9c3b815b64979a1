package keyline.model.impact;

import keyline.model.Place;

/// Something that an edit does to a part of the design that it isn't about.
///
/// @param place where the part is before the edit
/// @param sentence with the names in it: "Foreign key fk_orders_customers of orders goes too."
public record Consequence(Place place, Kind kind, String sentence) {

    /// What happens to the part.
    public enum Kind {
        /// It is deleted too.
        GOES,
        /// A foreign key stays, and refers to no key then.
        LOSES_KEY,
        /// A foreign key stays, between types that can't be compared.
        MISMATCHES,
        /// Its SQL stays, and mentions what is gone.
        BREAKS
    }
}
