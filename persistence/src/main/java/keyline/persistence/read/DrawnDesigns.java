package keyline.persistence.read;

import java.nio.file.Path;
import keyline.model.read.Design;
import keyline.model.read.crowsfoot.MermaidReader;
import keyline.model.read.crowsfoot.PlantUmlReader;
import keyline.model.read.crowsfoot.WrongDiagram;
import keyline.persistence.file.UnreadableFile;

/// The formats of drawings.
final class DrawnDesigns {

    static final String MERMAID_KEY = "mermaid";
    static final String PLANTUML_KEY = "plantuml";

    static final InputFormat MERMAID = new DesignText(
            MERMAID_KEY, "Mermaid", DesignText.BY_HAND, (text, _, file) -> read(() -> MermaidReader.read(text), file));
    static final InputFormat PLANTUML = new DesignText(
            PLANTUML_KEY,
            "PlantUML",
            DesignText.BY_HAND,
            (text, _, file) -> read(() -> PlantUmlReader.read(text), file));

    private DrawnDesigns() {}

    /// Reads a drawing.
    private interface Drawing {
        Design read() throws WrongDiagram;
    }

    private static Design read(Drawing drawing, Path file) throws UnreadableFile {
        try {
            return drawing.read();
        } catch (WrongDiagram e) {
            throw new UnreadableFile(file, "can't be read: " + e.getMessage());
        }
    }
}
