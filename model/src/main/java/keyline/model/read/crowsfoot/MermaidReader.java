package keyline.model.read.crowsfoot;

import java.util.List;
import java.util.Set;
import keyline.model.read.Design;
import keyline.model.read.markdown.Fences;

/// Reads entity relationship diagrams of Mermaid, bare or from the blocks of a Markdown file; several become one
/// design.
///
/// Beside what no diagram says, these don't say which columns take NULL, but for those of foreign keys, nor which are
/// numbered; nor the order of a primary key's columns, unique constraints over several columns, and types that Mermaid
/// has no signs for as they were.
public final class MermaidReader {

    private static final Set<String> LANGUAGES = Set.of("mermaid", "mmd");

    private MermaidReader() {}

    /// Reads a text.
    ///
    /// @throws WrongDiagram when there is no such diagram in it
    public static Design read(String text) throws WrongDiagram {
        return read(Fences.in(text, LANGUAGES));
    }

    /// Reads the blocks of a text that hold Mermaid.
    ///
    /// @throws WrongDiagram when there is no such diagram in them
    public static Design read(List<Fences.Block> blocks) throws WrongDiagram {
        Drawing drawing = new Drawing();
        Told told = new Told();
        boolean any = false;
        for (Fences.Block block : blocks) {
            any |= new MermaidParser(block, drawing, told).parse();
        }
        if (!any) {
            throw new WrongDiagram("there is no erDiagram in it");
        }
        return Assembly.design(drawing, told);
    }
}
