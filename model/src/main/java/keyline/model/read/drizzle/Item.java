package keyline.model.read.drizzle;

/// A value of a file with its name, and what names mean there.
///
/// @param file empty when there is only one
record Item(String file, Statement.Declared declared, Scope scope) {

    Found value() {
        return new Found(declared.value(), scope);
    }
}
