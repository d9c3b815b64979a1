package keyline.app.data;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.LongStream;
import keyline.app.data.grid.GridModel;
import keyline.app.data.link.Summaries;
import keyline.app.data.row.CellContent;
import keyline.app.data.row.CellContents;
import keyline.app.data.row.Draft;
import keyline.app.data.row.GridColumn;
import keyline.app.data.row.Line;
import keyline.app.data.row.LineKey;
import keyline.app.data.row.Link;
import keyline.app.data.row.RowPages;
import keyline.app.data.row.Span;
import keyline.app.data.row.StoredRow;
import keyline.app.data.row.Typed;
import keyline.model.ColumnId;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.Value;
import keyline.model.edit.WidenColumn;
import keyline.persistence.store.RowPage;
import keyline.persistence.store.RowQuery;

/// One table as it stands in the grid: first the rows of the store, then those that are only typed, then the line where
/// a row can be added.
final class TableBoard implements GridModel {

    /// So far from the cursor a line is looked for.
    private static final long NEAR = 40;

    private final Access access;
    private final ViewState view;
    private final RowPages pages;
    private final Summaries summaries;
    private final PendingMarks marks;
    private Table table;
    private List<GridColumn> all;
    private List<GridColumn> columns;

    TableBoard(Access access, Table table, ViewState view, Runnable changed) {
        this.access = access;
        this.view = view;
        this.table = table;
        this.all = GridColumn.of(table, access.schema(), access.displays());
        this.columns = all;
        this.pages = new RowPages(new Reader(), access.rows().state().get().rowsOf(table.id()), () -> {
            fit();
            changed.run();
        });
        this.summaries = new Summaries(access.session(), access.rows(), changed);
        this.marks = new PendingMarks(access, changed);
        redesign(table);
    }

    /// The rows of the view's query.
    private final class Reader implements RowPages.Reader {
        @Override
        public CompletableFuture<RowPage> read(long offset, int limit) {
            return access.rows().page(query(), offset, limit);
        }

        @Override
        public List<ColumnId> columns() {
            return table.columns().stream().map(column -> column.id()).toList();
        }
    }

    /// Gives columns their usual widths as soon as there is something to measure.
    private void fit() {
        if (pages.total() > 0) {
            columns.forEach(column -> view.widths().computeIfAbsent(column.id(), _ -> Widths.of(column, this)));
        }
    }

    /// Gives a column its usual width, measured anew, in place of one that was drawn.
    void fit(GridColumn column) {
        view.widths().put(column.id(), Widths.of(column, this));
        access.session().perform(new WidenColumn(id(), column.id(), Optional.empty()));
    }

    Table table() {
        return table;
    }

    TableId id() {
        return table.id();
    }

    ViewState view() {
        return view;
    }

    RowPages pages() {
        return pages;
    }

    RowQuery query() {
        return view.query(table.id());
    }

    /// Takes over another version of the table.
    void redesign(Table changed) {
        table = changed;
        all = GridColumn.of(changed, access.schema(), access.displays());
        List<ColumnId> ids = all.stream().map(GridColumn::id).toList();
        view.keepOnly(ids);
        showColumns();
        access.drafts().all(id()).forEach(draft -> access.drafts().put(id(), draft.within(Set.copyOf(ids))));
        refresh();
    }

    /// Shows display columns and widths as the document has them now.
    void relook() {
        List<GridColumn> now = GridColumn.of(table, access.schema(), access.displays());
        if (!summaries(now).equals(summaries(all))) {
            all = now;
            showColumns();
            summaries.expire();
        }
    }

    private static List<Optional<ColumnId>> summaries(List<GridColumn> columns) {
        return columns.stream()
                .map(column -> column.link().flatMap(Link::summary))
                .toList();
    }

    private void showColumns() {
        columns = all.stream()
                .filter(column -> !view.hidden().contains(column.id()))
                .toList();
    }

    /// Leaves a column out.
    void hide(ColumnId column) {
        view.hidden().add(column);
        showColumns();
    }

    /// Shows all columns again.
    void showHidden() {
        view.hidden().clear();
        showColumns();
    }

    /// The columns, the hidden ones too.
    List<GridColumn> all() {
        return all;
    }

    /// Reads everything again that is shown.
    void refresh() {
        summaries.expire();
        marks.read(id(), access.rows().state().get());
        var _ = pages.refresh();
    }

    @Override
    public List<GridColumn> columns() {
        return columns;
    }

    @Override
    public double width(GridColumn column) {
        return view.drawing(column.id())
                .or(() -> access.session().shown().grid(id()).width(column.id()))
                .map(Integer::doubleValue)
                .orElseGet(() -> view.widths().getOrDefault(column.id(), Widths.of(column)));
    }

    @Override
    public long lineCount() {
        return pages.total() + access.drafts().fresh(id()).size() + 1;
    }

    @Override
    public Line line(long index) {
        if (index < pages.total()) {
            return pages.row(index).<Line>map(this::stored).orElseGet(Line.Awaited::new);
        }
        List<Draft> fresh = access.drafts().fresh(id());
        int at = (int) (index - pages.total());
        return at < fresh.size() ? new Line.OfDraft(fresh.get(at)) : new Line.Adding();
    }

    private Line stored(StoredRow row) {
        return new Line.OfRow(row, access.drafts().find(id(), new LineKey.OfRow(row.id())));
    }

    /// Where a line stands: a new row anywhere, a row of the store near the cursor.
    Optional<Long> indexOf(LineKey key) {
        return switch (key) {
            case LineKey.OfDraft _ -> indexOfDraft(key);
            case LineKey.OfRow _ ->
                LongStream.rangeClosed(span().line() - NEAR, span().line() + NEAR)
                        .filter(index -> index >= 0 && index < pages.total())
                        .boxed()
                        .filter(index -> line(index).key().equals(Optional.of(key)))
                        .findFirst();
        };
    }

    private Optional<Long> indexOfDraft(LineKey key) {
        List<LineKey> fresh =
                access.drafts().fresh(id()).stream().map(Draft::key).toList();
        int at = fresh.indexOf(key);
        return at < 0 ? Optional.empty() : Optional.of(pages.total() + at);
    }

    /// A new row, with the cells that every new row of this view has.
    Draft begin() {
        Draft draft = Draft.of(access.drafts().begin());
        for (Map.Entry<ColumnId, Value> each : view.given().entrySet()) {
            draft = draft.with(each.getKey(), new Typed.Read(each.getValue()));
        }
        return draft;
    }

    /// What is typed on a line.
    Draft draft(LineKey key) {
        return access.drafts().of(id(), key);
    }

    /// Whether nothing was typed into a new row.
    boolean isUntouched(Draft draft) {
        return view.given().keySet().containsAll(draft.cells().keySet())
                && draft.values().equals(view.given());
    }

    /// The line of the cursor.
    Line cursorLine() {
        return line(span().line());
    }

    /// The column of the cursor.
    GridColumn cursorColumn() {
        return columns.get(span().column());
    }

    @Override
    public CellContent content(Line line, GridColumn column) {
        return new CellContents(access.schema(), summaries::of).of(line, column);
    }

    @Override
    public Tone tone(Line line) {
        if (line instanceof Line.Adding) {
            return Tone.ADDING;
        }
        Optional<Draft> draft = line.draft();
        if (draft.isPresent()) {
            return draft.get().refusal().isPresent() ? Tone.REFUSED : Tone.TYPED;
        }
        return remark(line).isPresent() ? Tone.PENDING : Tone.PLAIN;
    }

    @Override
    public boolean isBlamed(Line line, GridColumn column) {
        return new Blame(table, view.filters()).isOn(line, column.id());
    }

    @Override
    public Optional<String> remark(Line line) {
        return line instanceof Line.OfRow(StoredRow row, Optional<Draft> _) ? marks.of(row.id()) : Optional.empty();
    }

    @Override
    public Span span() {
        return view.span().within(lineCount(), columns.size());
    }

    @Override
    public void shown() {
        summaries.read();
    }
}
