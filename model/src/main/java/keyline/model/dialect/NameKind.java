package keyline.model.dialect;

/// What can bear a name that a dialect wants to be unique somewhere, see [Dialect#scopes(NameKind)].
public enum NameKind {
    NAMESPACE,
    TABLE,
    COLUMN,
    VIEW,
    TYPE,
    PRIMARY_KEY,
    UNIQUE,
    CHECK,
    FOREIGN_KEY,
    INDEX
}
