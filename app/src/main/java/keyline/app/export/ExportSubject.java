package keyline.app.export;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import keyline.app.picture.DiagramPicture;
import keyline.app.picture.Excerpt;
import keyline.model.Document;
import keyline.model.NodeId;
import keyline.model.SampleRows;
import keyline.model.Schema;
import keyline.model.TableId;
import keyline.model.diagram.Diagram;
import keyline.model.dialect.Fitted;

/// What is exported.
///
/// @param title what the project is called
/// @param rows the sample rows, for formats that show some
/// @param only what of the diagram to show; nothing for all
public record ExportSubject(
        String title, Document document, Diagram diagram, SampleRows rows, Optional<Set<NodeId>> only) {

    public ExportSubject {
        only = only.map(Set::copyOf);
    }

    /// The diagram, or the part of it, ready to be drawn.
    public DiagramPicture picture() {
        return new DiagramPicture(
                document, only.map(nodes -> Excerpt.of(diagram, nodes)).orElse(diagram));
    }

    /// The tables that are exported, whether they stand on the diagram or not.
    public Schema schema() {
        return Fitted.whole(document.schema())
                .only(only.map(ExportSubject::tables))
                .schema();
    }

    private static Set<TableId> tables(Set<NodeId> nodes) {
        Set<TableId> tables = new HashSet<>();
        for (NodeId node : nodes) {
            if (node instanceof TableId table) {
                tables.add(table);
            }
        }
        return tables;
    }
}
