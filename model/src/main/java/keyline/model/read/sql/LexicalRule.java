package keyline.model.read.sql;

/// What the dialects disagree upon below the level of words.
enum LexicalRule {
    /// A backslash in a text escapes what follows.
    BACKSLASH_ESCAPES,
    /// So it does in `E'...'`.
    ESCAPE_STRINGS,
    /// `[name]`.
    BRACKETED_NAMES,
    /// `"..."` is a text, no name.
    TEXT_IN_DOUBLE_QUOTES,
    /// `$$ ... $$` and `$tag$ ... $tag$`.
    DOLLAR_QUOTES,
    /// `q'[ ... ]'`.
    Q_QUOTES,
    /// `# ...` to the end of the line; `--` needs a blank behind it.
    HASH_COMMENTS,
    /// Comments within comments count.
    NESTED_COMMENTS,
    /// `/*!40101 ... */` is no comment.
    CONDITIONAL_COMMENTS
}
