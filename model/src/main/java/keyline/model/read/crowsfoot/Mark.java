package keyline.model.read.crowsfoot;

/// What a diagram says of a column beside its name and type.
enum Mark {
    PRIMARY_KEY,
    FOREIGN_KEY,
    UNIQUE,
    NOT_NULL
}
