/// Scripts that take a database from one design to another.
///
/// Both designs are fitted to the dialect first; the script then does what leads from one fitted schema to the other.
/// Things are matched by their ids, so a rename is a rename and rows stay. Two ways lead there: dialects that can alter
/// what is there ([keyline.model.migration.AlterPlan], with the words of each in an
/// [keyline.model.migration.AlterSyntax]), and SQLite and D1, which make a table anew and copy its rows
/// ([keyline.model.migration.RebuildPlan]).
@org.jspecify.annotations.NullMarked
package keyline.model.migration;
