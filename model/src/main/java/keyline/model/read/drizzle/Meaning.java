package keyline.model.read.drizzle;

/// What a name in a file stands for.
sealed interface Meaning {

    /// A function of Drizzle.
    record OfFunction(String name) implements Meaning {}

    /// All functions of Drizzle, each a property.
    record OfModule() implements Meaning {}

    /// A value of a file that is read.
    ///
    /// @param scope what the names in it mean
    record OfValue(Node node, Scope scope) implements Meaning {}

    /// Something of a file that isn't read.
    record OfElsewhere(String name, String module) implements Meaning {}
}
