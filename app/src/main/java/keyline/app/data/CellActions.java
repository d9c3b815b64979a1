package keyline.app.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import keyline.app.data.grid.Extra;
import keyline.app.data.row.CellContent;
import keyline.app.data.row.Draft;
import keyline.app.data.row.GridColumn;
import keyline.app.data.row.Line;
import keyline.app.data.row.Link;
import keyline.app.data.row.Span;
import keyline.app.data.row.StoredRow;
import keyline.app.data.row.Typed;
import keyline.app.job.Later;
import keyline.app.text.Count;
import keyline.model.ColumnId;
import keyline.model.Value;
import keyline.model.ValueSource;
import keyline.model.ValueSource.Literal;
import keyline.persistence.store.RowEdit;
import keyline.persistence.store.RowOutcome;
import keyline.persistence.store.RowQuery;

/// What can be done with the cell of the cursor without typing, and why something can't.
record CellActions(DataGrid grid) {

    /// What stands below the list of parent rows: only what is possible.
    List<Extra> extras() {
        List<Extra> extras = new ArrayList<>();
        if (noNull().isEmpty()) {
            extras.add(new Extra("Set to NULL", this::setNull));
        }
        if (noDefault().isEmpty()) {
            extras.add(new Extra("Set to default", this::setDefault));
        }
        link().ifPresent(link -> extras.add(new Extra("Open " + link.parent().name(), this::openReferencedTable)));
        return extras;
    }

    /// Why the cell can't be NULL.
    Optional<String> noNull() {
        return grid.board().flatMap(board -> board.cursorColumn().unclearable());
    }

    /// Clears the cell, with those that refer together with it; all selected cells where there are several.
    void setNull() {
        grid.board().ifPresent(board -> {
            if (board.span().isSeveral()) {
                clearSelected(board);
            } else {
                clear(board);
            }
            grid.view().refresh();
        });
    }

    private void clear(TableBoard board) {
        GridColumn column = board.cursorColumn();
        switch (board.cursorLine()) {
            case Line.OfDraft(Draft draft) -> grid.access().drafts().put(board.id(), draft.without(column.id()));
            case Line.OfRow _ ->
                column.unclearable()
                        .ifPresentOrElse(
                                reason -> grid.say(Note.of(reason)),
                                () -> new CellWriting(grid).put(board, cleared(board, List.of(column))));
            case Line.Awaited _, Line.Adding _ -> {}
        }
    }

    /// NULL for these columns and those that refer together with them, as far as they take it.
    private static Map<ColumnId, Value> cleared(TableBoard board, List<GridColumn> columns) {
        Map<ColumnId, Value> cleared = new HashMap<>();
        for (GridColumn column : board.columns()) {
            boolean together = columns.stream()
                    .flatMap(each -> each.link().stream())
                    .anyMatch(link -> link.key().columns().contains(column.id()));
            if ((columns.contains(column) || together) && column.unclearable().isEmpty()) {
                cleared.put(column.id(), Value.NULL);
            }
        }
        return cleared;
    }

    private void clearSelected(TableBoard board) {
        Span span = board.span();
        List<GridColumn> columns = board.columns().subList(span.left(), span.right() + 1);
        Map<ColumnId, Value> cleared = cleared(board, columns);
        List<RowEdit> edits = LongStream.rangeClosed(span.top(), span.bottom())
                .mapToObj(board::line)
                .filter(Line.OfRow.class::isInstance)
                .<RowEdit>map(line -> new RowEdit.Update(board.id(), ((Line.OfRow) line).row().id(), cleared))
                .toList();
        if (cleared.isEmpty() || edits.isEmpty()) {
            columns.getFirst().unclearable().ifPresent(reason -> grid.say(Note.of(reason)));
            return;
        }
        String label = "Clear cells in %s of %s"
                .formatted(Count.of(edits.size(), "row"), board.table().name());
        Later.then(grid.access().rows().perform(new RowEdit.All(label, edits)), outcome -> {
            if (outcome instanceof RowOutcome.Refused(var refusal)) {
                grid.say(Note.of(refusal.message()));
            }
        });
    }

    /// Changes true to false, everything else to true.
    void toggle() {
        grid.board().ifPresent(board -> {
            boolean on = board.content(board.cursorLine(), board.cursorColumn()).equals(new CellContent.Truth(true));
            new CellWriting(grid)
                    .put(board, Map.of(board.cursorColumn().id(), new Value.Int(on ? 0 : 1)));
        });
    }

    /// Why there is no default to set.
    Optional<String> noDefault() {
        return grid.board().flatMap(board -> {
            GridColumn column = board.cursorColumn();
            return column.fixed().or(() -> switch (column.column().source()) {
                case Literal _ -> Optional.empty();
                case ValueSource.None _ -> Optional.of(column.name() + " has no default.");
                case ValueSource.Expression _,
                        ValueSource.CurrentTime _,
                        ValueSource.Identity _,
                        ValueSource.Generated _ ->
                    board.cursorLine() instanceof Line.OfDraft
                            ? Optional.empty()
                            : Optional.of("The database gives %s its default only in new rows.".formatted(column.name()));
            });
        });
    }

    /// Gives the cell the default of its column; in a new row by leaving it to the database.
    void setDefault() {
        grid.board().ifPresent(board -> {
            GridColumn column = board.cursorColumn();
            if (board.cursorLine() instanceof Line.OfDraft(Draft draft)) {
                grid.access().drafts().put(board.id(), draft.without(column.id()));
                grid.view().refresh();
            } else if (column.column().source() instanceof Literal(String text)) {
                Typed typed = Typed.of(text, column.column().type(), grid.access().schema());
                new CellWriting(grid).write(board, grid.cursorDraft(board).with(column.id(), typed));
            }
        });
    }

    private Optional<Link> link() {
        return grid.board().flatMap(board -> board.cursorColumn().link());
    }

    /// Why there is no row to open.
    Optional<String> noReferenced() {
        return grid.board().flatMap(board -> {
            Optional<Link> link = board.cursorColumn().link();
            if (link.isEmpty()) {
                return Optional.of(board.cursorColumn().name() + " doesn't refer to another table.");
            }
            return key(board, link.get()).contains(Value.NULL)
                    ? Optional.of("The cell is NULL, so it refers to no row.")
                    : Optional.empty();
        });
    }

    /// Shows the row that the cell refers to.
    void openReferenced() {
        noReferenced()
                .ifPresentOrElse(
                        reason -> grid.say(Note.of(reason)),
                        () -> grid.board().ifPresent(board -> link()
                                .ifPresent(link -> grid.follow(link.rows(key(board, link))))));
    }

    private static List<Value> key(TableBoard board, Link link) {
        Line line = board.cursorLine();
        return link.key().columns().stream().map(line::value).toList();
    }

    /// Shows all rows of the table that the cell refers to.
    void openReferencedTable() {
        link().ifPresent(link -> grid.follow(RowQuery.all(link.parent().id())));
    }

    /// Shows only the rows that have the same value in this column.
    void filterByValue() {
        grid.board().ifPresent(board -> {
            ColumnId column = board.cursorColumn().id();
            Value value = board.cursorLine().value(column);
            board.view()
                    .filterBy(
                            value instanceof Value.Null
                                    ? new RowQuery.IsNull(column)
                                    : new RowQuery.Equals(column, value));
            board.refresh();
            grid.view().refresh();
        });
    }

    /// Why there is no stored row at the cursor.
    Optional<String> noRow() {
        return grid.board()
                .filter(board -> board.cursorLine() instanceof Line.OfRow(StoredRow _, Optional<Draft> _))
                .isPresent()
                        ? Optional.empty()
                        : Optional.of("This row isn't stored yet.");
    }
}
