package keyline.model.edit;

import java.util.List;
import java.util.Map;
import java.util.Set;
import keyline.model.DiagramId;
import keyline.model.Document;
import keyline.model.Table;
import keyline.model.TableId;

/// Copies tables with all that is in them. Foreign keys between the copied tables, self references included, go to the
/// copies; those to other tables stay. Names given to constraints and indexes aren't copied, for they would clash.
///
/// @param dx how far right of its original each copy stands, in pixels at 100 %
/// @param dy how far below
public record DuplicateTables(Set<TableId> tables, DiagramId diagram, double dx, double dy) implements Edit {

    public DuplicateTables {
        tables = Set.copyOf(tables);
    }

    @Override
    public String label(Document before) {
        return "Duplicate " + Wording.nodes(before, tables);
    }

    /// The copies that [#apply(Document)] makes, by their originals.
    public Map<TableId, TableId> copies(Document before) {
        return new TableCopies(originals(before), before.nextId()).tables();
    }

    @Override
    public Document apply(Document before) {
        TableCopies copies = new TableCopies(originals(before), before.nextId());
        Document document = before;
        for (Table original : originals(before)) {
            Table copy = copies.of(original)
                    .withName(FreeName.like(
                            original.name() + "_copy", FreeName.taken(original.namespace(), document.schema())));
            document = placed(Documents.replaced(document, copy), original.id(), copy.id());
        }
        return document;
    }

    private List<Table> originals(Document before) {
        return before.schema().tables().stream()
                .filter(table -> tables.contains(table.id()))
                .toList();
    }

    private Document placed(Document document, TableId original, TableId copy) {
        return document.diagrams()
                .find(diagram)
                .flatMap(on -> on.boxes()
                        .find(original)
                        .map(box -> on.withBoxes(on.boxes().with(copy, box.movedTo(box.at().plus(dx, dy))))))
                .map(document::with)
                .orElse(document);
    }
}
