/// Reading diagrams with crow's feet, as Mermaid and PlantUML draw them: their texts say which tables and columns there
/// are, which rows belong together, and now and then which columns make them do so. Where they don't say it, the
/// columns are found by their names, or made. A line that isn't understood is reported; everything else is read.
///
/// What neither can say, and a design that went through them has lost: checks, defaults, indexes, comments on tables,
/// names and actions of foreign keys, the values of enums, views, and rows. [MermaidReader] and [PlantUmlReader] say
/// what else is lost in theirs.
@org.jspecify.annotations.NullMarked
package keyline.model.read.crowsfoot;
