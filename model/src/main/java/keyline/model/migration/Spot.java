package keyline.model.migration;

/// Something of a table in the words of a script, all of them quoted.
///
/// @param table with its namespace
/// @param name without
/// @param qualified the name behind the namespace of the table
record Spot(String table, String name, String qualified) {}
