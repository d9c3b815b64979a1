package keyline.app.data.paste;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import keyline.app.data.link.NewParent;
import keyline.app.data.row.DisplayColumns;
import keyline.app.data.row.Draft;
import keyline.app.data.row.GridColumn;
import keyline.app.data.row.Link;
import keyline.app.data.row.Typed;
import keyline.model.ColumnId;
import keyline.model.ConstraintId;
import keyline.model.Schema;
import keyline.model.Value;

/// Cells of a clipboard as they fall on lines of a grid.
///
/// @param lines as they were before
/// @param matches what the references are in the tables that they lead to; none for those that are taken as typed
public record Pasted(List<Draft> lines, List<Cell> cells, Map<Reference, Match> matches) {

    /// A text on its line, by the line's place in the list.
    ///
    /// @param reference what the line refers to by it and the other columns of its foreign key
    public record Cell(int line, GridColumn column, String text, Optional<Reference> reference) {}

    /// What has to be matched, each once.
    public Map<Link, List<Reference>> wanted() {
        Map<ConstraintId, Link> links = new LinkedHashMap<>();
        Map<ConstraintId, Set<Reference>> references = new HashMap<>();
        for (Cell cell : cells) {
            cell.reference().ifPresent(reference -> {
                links.computeIfAbsent(reference.key(), _ -> cell.column().link().orElseThrow());
                references
                        .computeIfAbsent(reference.key(), _ -> new LinkedHashSet<>())
                        .add(reference);
            });
        }
        Map<Link, List<Reference>> wanted = new LinkedHashMap<>();
        links.forEach((key, link) -> wanted.put(link, List.copyOf(references.getOrDefault(key, Set.of()))));
        return wanted;
    }

    /// This with what the references are.
    public Pasted matched(Map<Reference, Match> found) {
        return new Pasted(lines, cells, found);
    }

    /// The references about which someone has to decide.
    public List<Doubt> doubts() {
        List<Doubt> doubts = new ArrayList<>();
        matches.forEach((reference, match) -> {
            if (!(match instanceof Match.Found)) {
                doubts.add(doubt(reference, match));
            }
        });
        return doubts;
    }

    private Doubt doubt(Reference reference, Match match) {
        List<Cell> same = cells.stream()
                .filter(cell -> cell.reference().equals(Optional.of(reference)))
                .toList();
        List<GridColumn> columns = same.stream().map(Cell::column).distinct().toList();
        return new Doubt(columns, columns.getFirst().link().orElseThrow(), reference, match, same.size());
    }

    /// The rows that are to be created, each once.
    public static List<NewParent> parents(Map<Doubt, Decision> decisions, Schema schema, DisplayColumns displays) {
        return decisions.entrySet().stream()
                .filter(each -> each.getValue() instanceof Decision.Create)
                .map(Map.Entry::getKey)
                .flatMap(doubt -> doubt.parent(schema, displays).stream())
                .filter(new LinkedHashSet<Object>()::add)
                .toList();
    }

    /// The lines with what was pasted.
    ///
    /// @param links the cells of the references that were decided about; of those without any nothing is pasted
    public List<Draft> lines(Map<Reference, Map<ColumnId, Value>> links, Schema schema) {
        List<Draft> changed = new ArrayList<>(lines);
        for (Cell cell : cells) {
            Draft line = changed.get(cell.line());
            changed.set(cell.line(), pasted(line, cell, links, schema));
        }
        return changed;
    }

    private Draft pasted(Draft line, Cell cell, Map<Reference, Map<ColumnId, Value>> links, Schema schema) {
        Optional<Reference> reference = cell.reference().filter(matches::containsKey);
        if (reference.isEmpty()) {
            return line.with(cell.column().id(), read(cell, schema));
        }
        Draft changed = line;
        for (var each : linked(reference.get(), links).entrySet()) {
            changed = changed.with(each.getKey(), new Typed.Read(each.getValue()));
        }
        return changed;
    }

    private Map<ColumnId, Value> linked(Reference reference, Map<Reference, Map<ColumnId, Value>> links) {
        return matches.get(reference) instanceof Match.Found(var cells)
                ? cells
                : links.getOrDefault(reference, Map.of());
    }

    private static Typed read(Cell cell, Schema schema) {
        boolean none = cell.text().isEmpty() && cell.column().nullness() == GridColumn.Nullness.NULLABLE;
        return none
                ? new Typed.Read(Value.NULL)
                : Typed.of(cell.text(), cell.column().column().type(), schema);
    }
}
