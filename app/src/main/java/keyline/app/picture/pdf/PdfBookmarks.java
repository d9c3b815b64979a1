package keyline.app.picture.pdf;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import keyline.app.canvas.scene.PlacedTable;
import keyline.model.NodeId;
import keyline.model.diagram.Point;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/// The bookmarks of a PDF: one for each table, by name, to the first page that shows it.
final class PdfBookmarks {

    private static final float ABOVE = 20;

    private final PDDocument document;
    private final Map<NodeId, PDOutlineItem> items = new TreeMap<>(Comparator.comparingInt(NodeId::value));

    PdfBookmarks(PDDocument document) {
        this.document = document;
    }

    /// Marks a table, unless it is marked already.
    ///
    /// @param corner its upper left corner on the page, from the page's lower left one
    void add(PlacedTable table, PDPage page, Point corner) {
        items.computeIfAbsent(table.node(), _ -> {
            PDPageXYZDestination place = new PDPageXYZDestination();
            place.setPage(page);
            place.setLeft(Math.max(0, (int) (corner.x() - ABOVE)));
            place.setTop((int) (corner.y() + ABOVE));
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle(table.figure().prefix() + table.figure().title());
            item.setDestination(place);
            return item;
        });
    }

    /// Puts them into the document. The outline is part of it first, or PDFBox would go down from each item to the next in
    /// a stack that thousands overflow.
    void finish() {
        PDDocumentOutline outline = new PDDocumentOutline();
        document.getDocumentCatalog().setDocumentOutline(outline);
        items.values().stream()
                .sorted(Comparator.comparing(item -> item.getTitle().toLowerCase(Locale.ROOT)))
                .forEach(outline::addLast);
    }
}
