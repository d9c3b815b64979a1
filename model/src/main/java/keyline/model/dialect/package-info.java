/// Database systems as targets, and the scripts that make a design there.
///
/// The way of a script: [keyline.model.dialect.Fitted#of] turns the user's schema into one that the dialect can say
/// (names made to fit and unique, domains written out, actions that it lacks replaced) and notices what was lost.
/// `ScriptWriter` then only writes. Fitting is a step from schema to schema, not a part of writing, because three
/// others want its result: problems show the notices while someone designs, a catalogue that is read back equals it,
/// and the difference of two of them is what a migration has to do.
///
/// A dialect is one class that says what it has ([keyline.model.dialect.Dialect]) and how it words it
/// ([keyline.model.dialect.Syntax], whose defaults are the SQL standard's). To add one: that class, a line in
/// [keyline.model.dialect.Dialects], and a folder of expected scripts beside the tests.
///
/// Who wants one CREATE TABLE with names and types of its own, as the sample store does, makes a schema that bears
/// those names, with types as [keyline.model.ColumnType.Verbatim] and expressions put through
/// [keyline.model.dialect.Expressions#replaceNames], and calls [keyline.model.dialect.Ddl#createTable].
@org.jspecify.annotations.NullMarked
package keyline.model.dialect;
