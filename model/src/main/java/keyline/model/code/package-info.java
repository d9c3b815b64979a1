/// Designs as code that isn't a script for a database system: DBML, Drizzle schemas, diagrams as text, Markdown.
///
/// To add a format: one class that implements [keyline.model.code.CodeFormat], a line in
/// [keyline.model.code.CodeFormats], and a folder of expected files beside the tests. What the format can't say is a
/// notice, as it is with dialects.
@org.jspecify.annotations.NullMarked
package keyline.model.code;
