package keyline.model.problem;

/// How bad a problem is.
public enum Severity {
    /// The script would fail, or rows break a constraint.
    ERROR,
    /// It works, and probably not as meant.
    WARNING,
    /// Something could be better.
    HINT
}
