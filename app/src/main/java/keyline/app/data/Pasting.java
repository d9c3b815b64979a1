package keyline.app.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.scene.input.Clipboard;
import keyline.app.data.link.NewParent;
import keyline.app.data.link.Numbering;
import keyline.app.data.paste.Decision;
import keyline.app.data.paste.Doubt;
import keyline.app.data.paste.LinkMatching;
import keyline.app.data.paste.Match;
import keyline.app.data.paste.PasteReview;
import keyline.app.data.paste.Pasted;
import keyline.app.data.paste.Reference;
import keyline.app.data.row.Draft;
import keyline.app.data.row.GridColumn;
import keyline.app.data.row.LineKey;
import keyline.app.data.row.Link;
import keyline.app.data.row.Span;
import keyline.app.data.row.Tsv;
import keyline.app.job.Later;
import keyline.model.ColumnId;
import keyline.model.Value;

/// Pastes cells from a spreadsheet over rows, and as new rows below them. What comes into columns that refer to other
/// tables is matched with their rows; what matches none goes to one review first.
final class Pasting {

    /// Rows that are pasted at most.
    private static final int MOST = 100_000;

    private final DataGrid grid;
    private final PasteBatches batches;

    Pasting(DataGrid grid) {
        this.grid = grid;
        this.batches = new PasteBatches(grid);
    }

    /// Brings the list of what is wrong along with what was mended.
    void refresh() {
        batches.refresh();
    }

    /// Pastes the clipboard's cells from the cursor on.
    void paste() {
        String text =
                Optional.ofNullable(Clipboard.getSystemClipboard().getString()).orElse("");
        grid.board().filter(_ -> !text.isEmpty()).ifPresent(board -> paste(board, Tsv.read(text)));
    }

    private void paste(TableBoard board, List<List<String>> cells) {
        Pasted pasted = placed(board, cells);
        long top = board.span().top();
        Later.then(matched(pasted), found -> {
            List<Doubt> doubts = found.doubts();
            if (doubts.isEmpty()) {
                take(board, top, found, Map.of());
            } else {
                review(board, top, found, doubts);
            }
        });
    }

    private static Pasted placed(TableBoard board, List<List<String>> cells) {
        Span span = board.span();
        int left = span.kind() == Span.Kind.LINES ? 0 : span.left();
        long stored = board.pages().total();
        List<Draft> lines = new ArrayList<>();
        List<Pasted.Cell> placed = new ArrayList<>();
        for (int i = 0; i < Math.min(MOST, cells.size()); i++) {
            long line = span.top() + i;
            Optional<LineKey> key = line < board.lineCount() ? board.line(line).key() : Optional.empty();
            if (key.isPresent() || line >= stored) {
                place(board, cells.get(i), left, lines.size()).forEach(placed::add);
                lines.add(key.map(board::draft).orElseGet(board::begin));
            }
        }
        return new Pasted(lines, placed, Map.of());
    }

    private static List<Pasted.Cell> place(TableBoard board, List<String> texts, int left, int line) {
        Map<GridColumn, String> cells = new LinkedHashMap<>();
        Map<ColumnId, String> all = new HashMap<>();
        for (int i = 0; i < texts.size() && left + i < board.columns().size(); i++) {
            GridColumn column = board.columns().get(left + i);
            if (column.fixed().isEmpty()) {
                cells.put(column, texts.get(i));
                all.put(column.id(), texts.get(i));
            }
        }
        return cells.entrySet().stream()
                .map(cell -> new Pasted.Cell(line, cell.getKey(), cell.getValue(), Reference.of(cell.getKey(), all)))
                .toList();
    }

    private CompletableFuture<Pasted> matched(Pasted pasted) {
        LinkMatching matching =
                new LinkMatching(grid.access().session(), grid.access().rows());
        CompletableFuture<Map<Reference, Match>> all = CompletableFuture.completedFuture(new LinkedHashMap<>());
        for (Map.Entry<Link, List<Reference>> each : pasted.wanted().entrySet()) {
            all = all.thenCombine(matching.match(each.getKey(), each.getValue()), (matches, found) -> {
                matches.putAll(found);
                return matches;
            });
        }
        return all.thenApply(pasted::matched);
    }

    private void review(TableBoard board, long top, Pasted pasted, List<Doubt> doubts) {
        grid.side().show(new PasteReview(doubts, this::uncreatable, answer -> {
            grid.side().hide();
            answer.ifPresent(decisions -> take(board, top, pasted, decisions));
            grid.view().takeFocus();
        }));
    }

    private Optional<String> uncreatable(Doubt doubt) {
        String parent = doubt.link().parent().name();
        Optional<NewParent> row =
                doubt.parent(grid.access().schema(), grid.access().displays());
        return row.map(NewParent::lacking)
                .map(lacking -> lacking.isEmpty()
                        ? Optional.<String>empty()
                        : Optional.of("A row of %s requires %s, too."
                                .formatted(parent, lacking.getFirst().name())))
                .orElse(Optional.of("'%s' can't be a row of %s.".formatted(doubt.text(), parent)));
    }

    private void take(TableBoard board, long top, Pasted pasted, Map<Doubt, Decision> decisions) {
        List<NewParent> parents =
                Pasted.parents(decisions, grid.access().schema(), grid.access().displays());
        Later.then(new Numbering(grid.access().rows()).number(parents), numbered -> {
            List<Draft> lines = pasted.lines(
                    links(decisions, parents, numbered), grid.access().schema());
            batches.offer(
                    board,
                    new PasteBatch(
                            numbered.stream().map(NewParent::insert).toList(),
                            lines.stream().map(Draft::key).toList(),
                            top),
                    lines);
        });
    }

    /// The cells of the references that were decided about; none for those that are skipped.
    private Map<Reference, Map<ColumnId, Value>> links(
            Map<Doubt, Decision> decisions, List<NewParent> parents, List<NewParent> numbered) {
        Map<Reference, Map<ColumnId, Value>> links = new HashMap<>();
        decisions.forEach((doubt, decision) -> {
            switch (decision) {
                case Decision.LinkTo(var cells) -> links.put(doubt.reference(), cells);
                case Decision.ToNull _ -> links.put(doubt.reference(), doubt.nulls());
                case Decision.Skip _ -> {}
                case Decision.Create _ ->
                    doubt.parent(grid.access().schema(), grid.access().displays())
                            .map(parent -> numbered.get(parents.indexOf(parent)))
                            .ifPresent(parent -> links.put(doubt.reference(), parent.reference()));
            }
        });
        return links;
    }
}
