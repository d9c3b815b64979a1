package keyline.app.canvas.scene;

import keyline.model.Document;
import keyline.model.Schema;
import keyline.model.diagram.Diagram;

/// A version of the document, and the diagram of it that is shown.
record Shown(Document document, Diagram diagram) {

    Schema schema() {
        return document.schema();
    }

    /// Whether it is the very same version.
    @SuppressWarnings("ReferenceEquality") // an equal one that is another object is shown like any change
    boolean isSame(Shown other) {
        return document == other.document && diagram == other.diagram;
    }

    /// Whether every table may look different: another detail, or other names of types and namespaces.
    boolean looksDifferentFrom(Shown other) {
        return diagram.detail() != other.diagram.detail()
                || !schema().types().equals(other.schema().types())
                || !schema().namespaces().equals(other.schema().namespaces());
    }
}
