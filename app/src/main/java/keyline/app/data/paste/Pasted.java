package keyline.app.data.paste;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keyline.app.data.link.NewParent;
import keyline.app.data.row.DisplayColumns;
import keyline.app.data.row.Draft;
import keyline.app.data.row.GridColumn;
import keyline.app.data.row.Link;
import keyline.app.data.row.Typed;
import keyline.model.Schema;
import keyline.model.Value;

/// Cells of a clipboard as they fall on lines of a grid.
///
/// @param lines as they were before
/// @param matches what the texts are in the tables that their columns refer to
public record Pasted(List<Draft> lines, List<Cell> cells, Map<GridColumn, Map<String, Match>> matches) {

    /// A text on its line, by the line's place in the list.
    public record Cell(int line, GridColumn column, String text) {}

    /// Whether the column takes its values from the rows of one column of another table.
    private static Optional<Link> link(GridColumn column) {
        return column.link().filter(link -> !link.isComposite());
    }

    /// The texts that have to be matched, each once.
    public Map<GridColumn, List<String>> wanted() {
        Map<GridColumn, LinkedHashSet<String>> texts = new LinkedHashMap<>();
        for (Cell cell : cells) {
            if (link(cell.column()).isPresent() && !cell.text().isBlank()) {
                texts.computeIfAbsent(cell.column(), _ -> new LinkedHashSet<>()).add(cell.text());
            }
        }
        Map<GridColumn, List<String>> wanted = new LinkedHashMap<>();
        texts.forEach((column, each) -> wanted.put(column, List.copyOf(each)));
        return wanted;
    }

    /// This with what the texts are.
    public Pasted matched(Map<GridColumn, Map<String, Match>> found) {
        return new Pasted(lines, cells, found);
    }

    /// The texts about which someone has to decide.
    public List<Doubt> doubts() {
        List<Doubt> doubts = new ArrayList<>();
        matches.forEach((column, each) -> each.forEach((text, match) -> {
            if (!(match instanceof Match.Found)) {
                int count = (int) cells.stream()
                        .filter(cell -> cell.column().equals(column) && cell.text().equals(text))
                        .count();
                doubts.add(new Doubt(column, link(column).orElseThrow(), text, match, count));
            }
        }));
        return doubts;
    }

    /// The rows that are to be created, each once.
    public static List<NewParent> parents(Map<Doubt, Decision> decisions, Schema schema, DisplayColumns displays) {
        return decisions.entrySet().stream()
                .filter(each -> each.getValue() instanceof Decision.Create)
                .map(Map.Entry::getKey)
                .flatMap(doubt -> NewParent.of(doubt.link(), doubt.text(), schema, displays).stream())
                .filter(new LinkedHashSet<Object>()::add)
                .toList();
    }

    /// The lines with what was pasted.
    ///
    /// @param links the values of the cells whose texts were decided about; of those without a value nothing is pasted
    public List<Draft> lines(Map<Place, Value> links, Schema schema) {
        List<Draft> changed = new ArrayList<>(lines);
        for (Cell cell : cells) {
            typed(cell, links, schema)
                    .ifPresent(typed -> changed.set(
                            cell.line(),
                            changed.get(cell.line()).with(cell.column().id(), typed)));
        }
        return changed;
    }

    /// A text in a column.
    public record Place(GridColumn column, String text) {}

    private Optional<Typed> typed(Cell cell, Map<Place, Value> links, Schema schema) {
        Match match = matches.getOrDefault(cell.column(), Map.of()).get(cell.text());
        return switch (match) {
            case null -> Optional.of(read(cell, schema));
            case Match.Found(Value key) -> Optional.of(new Typed.Read(key));
            case Match.Ambiguous _, Match.Unmatched _ ->
                Optional.ofNullable(links.get(new Place(cell.column(), cell.text()))).map(Typed.Read::new);
        };
    }

    private static Typed read(Cell cell, Schema schema) {
        boolean none = cell.text().isEmpty() && cell.column().nullness() == GridColumn.Nullness.NULLABLE;
        return none
                ? new Typed.Read(Value.NULL)
                : Typed.of(cell.text(), cell.column().column().type(), schema);
    }
}
