package keyline.app.data.row;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import keyline.model.Schema;
import keyline.model.Value;
import keyline.persistence.store.CellText;

/// Makes out what a cell shows.
///
/// @param summaries the words for the parent row of a link with these key values, empty where there are none
public record CellContents(Schema schema, BiFunction<Link, List<Value>, String> summaries) {

    /// Contents without words for parent rows.
    public static CellContents plain(Schema schema) {
        return new CellContents(schema, (_, _) -> "");
    }

    /// What the cell of a line shows in a column.
    public CellContent of(Line line, GridColumn column) {
        return switch (line) {
            case Line.Awaited _ -> new CellContent.Blank();
            case Line.Adding _ -> new CellContent.Hint(column.placeholder());
            case Line.OfRow(StoredRow row, Optional<Draft> draft) ->
                draft.flatMap(each -> each.typed(column.id()))
                        .map(typed -> of(typed, column, line))
                        .orElseGet(() -> of(row.value(column.id()), column, line));
            case Line.OfDraft(Draft draft) ->
                draft.typed(column.id()).map(typed -> of(typed, column, line)).orElseGet(() -> untyped(draft, column));
        };
    }

    private static CellContent untyped(Draft draft, GridColumn column) {
        if (draft.lacks(column)) {
            return new CellContent.Needed();
        }
        return column.placeholder().isEmpty() ? new CellContent.Blank() : new CellContent.Hint(column.placeholder());
    }

    private CellContent of(Typed typed, GridColumn column, Line line) {
        return switch (typed) {
            case Typed.Read(Value value) -> of(value, column, line);
            case Typed.Unread(String text, String _) -> new CellContent.Unreadable(text);
        };
    }

    private CellContent of(Value value, GridColumn column, Line line) {
        if (value instanceof Value.Null) {
            return new CellContent.Null();
        }
        String text = CellText.write(value, column.column().type(), schema);
        return switch (column.entry()) {
            case Entry.Linked(Link link) -> new CellContent.Chip(text, summary(link, line));
            case Entry.Toggled _
            when value instanceof Value.Int(long number) && (number == 0 || number == 1) ->
                new CellContent.Truth(number == 1);
            case Entry.Toggled _, Entry.Free _, Entry.Listed _, Entry.Computed _ -> plain(text);
        };
    }

    private String summary(Link link, Line line) {
        List<Value> key = link.key().columns().stream().map(line::value).toList();
        if (!link.isFirst() || key.contains(Value.NULL)) {
            return "";
        }
        return line.draft()
                .flatMap(draft -> draft.parent(link.cells(key)))
                .map(parent -> words(parent, link))
                .orElseGet(() -> summaries.apply(link, key));
    }

    private static String words(PlannedParent parent, Link link) {
        return link.summary()
                .map(column -> parent.insert()
                        .values()
                        .getOrDefault(column, Value.NULL)
                        .text())
                .orElse("");
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
