package keyline.app.data;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import keyline.app.control.ActionButton;
import keyline.app.control.Labels;
import keyline.model.ColumnId;
import keyline.model.Value;
import keyline.persistence.store.RowQuery;
import keyline.persistence.store.RowQuery.Filter;

/// Says in words which rows are shown, while there are filters, and takes them away.
final class FilterBar {

    private final Label text = Labels.of("", "muted", "small");
    private final HBox node;

    FilterBar(Runnable clear) {
        node = new HBox(text, ActionButton.styled("Show all rows", clear, "link"));
        node.getStyleClass().add("filter-bar");
        hide();
    }

    HBox node() {
        return node;
    }

    void hide() {
        node.setVisible(false);
        node.setManaged(false);
    }

    void show(TableBoard board) {
        List<Filter> filters = board.view().filters();
        text.setText("Only " + words(filters, board));
        node.setVisible(!filters.isEmpty());
        node.setManaged(!filters.isEmpty());
    }

    /// "these 3 rows", "rows where city is Rome and name is NULL".
    private static String words(List<Filter> filters, TableBoard board) {
        List<String> rows = new ArrayList<>();
        List<String> conditions = new ArrayList<>();
        for (Filter filter : filters) {
            switch (filter) {
                case RowQuery.Rows(List<Long> ids) ->
                    rows.add(ids.size() == 1 ? "this row" : "these %d rows".formatted(ids.size()));
                case RowQuery.Breaking _ -> rows.add("rows that break the rule");
                case RowQuery.OnColumn on -> conditions.add(condition(on, board));
            }
        }
        if (!conditions.isEmpty()) {
            rows.add("rows where " + String.join(" and ", conditions));
        }
        return String.join(" and ", rows);
    }

    private static String condition(RowQuery.OnColumn filter, TableBoard board) {
        String column = board.table().column(filter.column()).name();
        return switch (filter) {
            case RowQuery.Contains(ColumnId _, String part) -> "%s contains '%s'".formatted(column, part);
            case RowQuery.IsNull _ -> column + " is NULL";
            case RowQuery.Equals(ColumnId _, Value value) ->
                "%s is %s".formatted(column, value instanceof Value.Null ? "NULL" : value.text());
            case RowQuery.OneOf(ColumnId _, List<Value> values) ->
                "%s is one of %s"
                        .formatted(column, values.stream().map(Value::text).collect(Collectors.joining(", ")));
        };
    }
}
