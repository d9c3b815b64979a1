package keyline.model.code;

/// A format that a design can be written in.
///
/// A format is one class in a file of its own and one line in [CodeFormats].
public interface CodeFormat {

    /// The key that the command line uses: `dbml`.
    String key();

    /// The name that people use: `DBML`.
    String displayName();

    /// What the names of its files end in, with the point: `.dbml`.
    String extension();

    /// The design in this format. The same content always gives the same text. It never fails: what can't be said is
    /// left out, with a notice.
    Code write(CodeContent content);
}
