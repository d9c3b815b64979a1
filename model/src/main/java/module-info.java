/// What a database design is: documents, edits, problems, dialects and readers, as values and functions.
@org.jspecify.annotations.NullMarked
module keyline.model {
    requires static transitive org.jspecify;
}
