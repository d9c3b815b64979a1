package keyline.model.read.crowsfoot;

import java.util.Set;
import keyline.model.read.Design;
import keyline.model.read.markdown.Fences;

/// Reads entity relationship diagrams of PlantUML, bare or from the blocks of a Markdown file; several become one
/// design. Entities, classes and tables are tables; enums are types.
///
/// Beside what no diagram says, these don't say comments on columns, expressions of generated columns, how values are
/// numbered, the order of a primary key's columns and where they stand among the others, nor unique constraints over
/// several columns.
public final class PlantUmlReader {

    private static final Set<String> LANGUAGES = Set.of("plantuml", "puml", "uml", "@startuml");

    private PlantUmlReader() {}

    /// Reads a text.
    ///
    /// @throws WrongDiagram when there is no table in it
    public static Design read(String text) throws WrongDiagram {
        Drawing drawing = new Drawing();
        Told told = new Told();
        boolean any = false;
        for (Fences.Block block : Fences.in(text, LANGUAGES)) {
            any |= new PlantUmlParser(block, drawing, told).parse();
        }
        if (!any) {
            throw new WrongDiagram("there is no entity, class or table in it");
        }
        return Assembly.design(drawing, told);
    }
}
