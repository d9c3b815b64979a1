package keyline.model.dictionary;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import keyline.model.SampleRows;
import keyline.model.Value;

/// Writes what a page says of tables.
record TableSection(Html html, Dictionary dictionary, SampleRows rows, int mostRows) {

    private static final int LONGEST_CELL = 200;

    void write(Entry entry) throws IOException {
        String id = DictionaryPage.id(entry.table().id(), dictionary);
        html.raw("<section id=\"" + Html.escaped(id) + "\">\n");
        html.element("h2", entry.name()).raw("\n");
        if (!entry.table().comment().isBlank()) {
            html.element("p", entry.table().comment()).raw("\n");
        }
        columns(entry.columns());
        parents(entry.parents());
        children(entry.children());
        rules(entry.rules());
        sample(entry);
        html.raw("</section>\n");
    }

    private void columns(List<ColumnEntry> columns) throws IOException {
        if (columns.isEmpty()) {
            html.element("p class=\"muted\"", "No columns.").raw("\n");
            return;
        }
        boolean comments = columns.stream().anyMatch(column -> !column.comment().isBlank());
        html.raw("<div class=\"wide\"><table>\n<tr><th>Column</th><th>Type</th><th>NULL</th><th>Default</th>");
        html.raw(comments ? "<th>Comment</th></tr>\n" : "</tr>\n");
        for (ColumnEntry column : columns) {
            html.raw("<tr><td>").text(column.name());
            for (String mark : column.marks()) {
                html.element("span class=\"mark " + mark.toLowerCase(Locale.ROOT) + "\"", mark);
            }
            html.raw("</td>").element("td class=\"code\"", column.type());
            html.element("td class=\"muted nowrap\"", column.presence().isEmpty() ? "allowed" : "no");
            html.element("td class=\"code\"", column.source());
            if (comments) {
                html.element("td", column.comment());
            }
            html.raw("</tr>\n");
        }
        html.raw("</table></div>\n");
    }

    private void parents(List<Entry.Relation> relations) throws IOException {
        html.raw(relations.isEmpty() ? "" : "<h3>Refers to</h3>\n<ul>\n");
        for (Entry.Relation relation : relations) {
            html.raw("<li>").text(relation.columns() + " → ");
            other(relation);
            actions("(" + relation.parentColumns() + ")", relation);
        }
        html.raw(relations.isEmpty() ? "" : "</ul>\n");
    }

    private void children(List<Entry.Relation> relations) throws IOException {
        html.raw(relations.isEmpty() ? "" : "<h3>Referred to by</h3>\n<ul>\n");
        for (Entry.Relation relation : relations) {
            html.raw("<li>");
            other(relation);
            actions("(" + relation.columns() + ") → " + relation.parentColumns(), relation);
        }
        html.raw(relations.isEmpty() ? "" : "</ul>\n");
    }

    private void other(Entry.Relation relation) throws IOException {
        html.link(DictionaryPage.id(relation.other().id(), dictionary), dictionary.name(relation.other()));
    }

    private void actions(String columns, Entry.Relation relation) throws IOException {
        html.text(" " + columns + " ")
                .element("span class=\"muted\"", relation.actions())
                .raw("</li>\n");
    }

    private void rules(List<Entry.Rule> rules) throws IOException {
        if (rules.isEmpty()) {
            return;
        }
        html.raw("<h3>Constraints and indexes</h3>\n<div class=\"wide\"><table>\n");
        for (Entry.Rule rule : rules) {
            html.raw("<tr>").element("td class=\"nowrap\"", rule.kind()).element("td class=\"code\"", rule.content());
            html.element("td class=\"muted\"", rule.name()).raw("</tr>\n");
        }
        html.raw("</table></div>\n");
    }

    private void sample(Entry entry) throws IOException {
        Sample sample = Sample.of(entry.table(), rows, mostRows);
        if (sample.rows().isEmpty()) {
            return;
        }
        String title = String.format(
                Locale.ROOT, "Sample rows, %,d of %,d", sample.rows().size(), sample.total());
        html.element("h3", title).raw("\n<div class=\"wide\"><table class=\"sample\">\n<tr>");
        for (ColumnEntry column : entry.columns()) {
            html.element("th", column.name());
        }
        html.raw("</tr>\n");
        for (List<Value> row : sample.rows()) {
            html.raw("<tr>");
            for (Value value : row) {
                html.element(value instanceof Value.Null ? "td class=\"null\"" : "td", cell(value));
            }
            html.raw("</tr>\n");
        }
        html.raw("</table></div>\n");
    }

    private static String cell(Value value) {
        String text = value instanceof Value.Null ? "NULL" : value.text();
        return text.length() <= LONGEST_CELL ? text : text.substring(0, LONGEST_CELL) + "…";
    }
}
