package keyline.persistence.sqlite;

/// A statement of a script.
///
/// @param line where it begins, from 1
/// @param sql without the comments before it and the semicolon behind it
record ScriptStatement(int line, String sql) {}
