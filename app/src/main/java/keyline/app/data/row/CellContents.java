package keyline.app.data.row;

import java.util.Optional;
import java.util.function.BiFunction;
import keyline.model.Schema;
import keyline.model.Value;
import keyline.persistence.store.CellText;

/// Makes out what a cell shows.
///
/// @param summaries the words for the parent row of a key, empty where there are none
public record CellContents(Schema schema, BiFunction<Link, Value, String> summaries) {

    /// What the cell of a line shows in a column.
    public CellContent of(Line line, GridColumn column) {
        return switch (line) {
            case Line.Awaited _ -> new CellContent.Blank();
            case Line.Adding _ -> new CellContent.Hint(column.placeholder());
            case Line.OfRow(StoredRow row, Optional<Draft> draft) ->
                draft.flatMap(each -> each.typed(column.id()))
                        .map(typed -> of(typed, column))
                        .orElseGet(() -> of(row.value(column.id()), column));
            case Line.OfDraft(Draft draft) ->
                draft.typed(column.id()).map(typed -> of(typed, column)).orElseGet(() -> untyped(draft, column));
        };
    }

    private static CellContent untyped(Draft draft, GridColumn column) {
        if (draft.lacks(column)) {
            return new CellContent.Needed();
        }
        return column.placeholder().isEmpty() ? new CellContent.Blank() : new CellContent.Hint(column.placeholder());
    }

    private CellContent of(Typed typed, GridColumn column) {
        return switch (typed) {
            case Typed.Read(Value value) -> of(value, column);
            case Typed.Unread(String text, String _) -> new CellContent.Unreadable(text);
        };
    }

    private CellContent of(Value value, GridColumn column) {
        if (value instanceof Value.Null) {
            return new CellContent.Null();
        }
        String text = CellText.write(value, column.column().type(), schema);
        return switch (column.entry()) {
            case Entry.Linked(Link link) -> new CellContent.Chip(text, summaries.apply(link, value));
            case Entry.Toggled _
            when value instanceof Value.Int(long number) && (number == 0 || number == 1) ->
                new CellContent.Truth(number == 1);
            case Entry.Toggled _, Entry.Free _, Entry.Listed _, Entry.Computed _ -> plain(text);
        };
    }

    private static CellContent plain(String text) {
        return text.isEmpty() ? new CellContent.Blank() : new CellContent.Plain(text);
    }

    /// The text that an editor begins with, so that reading it again gives the same value.
    public String editable(Line line, GridColumn column) {
        return switch (of(line, column)) {
            case CellContent.Plain(String text) -> text;
            case CellContent.Chip(String key, String _) -> key;
            case CellContent.Truth(boolean on) -> on ? "true" : "false";
            case CellContent.Unreadable(String text) -> text;
            case CellContent.Blank _, CellContent.Null _, CellContent.Hint _, CellContent.Needed _ -> "";
        };
    }
}
