package keyline.persistence.store;

/// A column of a table in the store file. A column that a step dropped stays, under the name `p<step>_<id>`, for as
/// long as the step can be undone: its values need no other place, and undo gives it its name back.
///
/// @param name unquoted
/// @param fallback the DEFAULT that the declaration gives it, for SET DEFAULT; empty when there is none
record PhysicalColumn(String name, Storage storage, String fallback) {

    /// A column without a default.
    static PhysicalColumn of(String name, Storage storage) {
        return new PhysicalColumn(name, storage, "");
    }

    PhysicalColumn named(String changed) {
        return new PhysicalColumn(changed, storage, fallback);
    }

    PhysicalColumn storing(Storage changed) {
        return new PhysicalColumn(name, changed, fallback);
    }

    PhysicalColumn fallingBackTo(String changed) {
        return new PhysicalColumn(name, storage, changed);
    }

    String quoted() {
        return Physical.quoted(name);
    }
}
