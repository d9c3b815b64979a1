package keyline.model.dictionary;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import keyline.model.Id;
import keyline.model.NamedType;
import keyline.model.SampleRows;
import keyline.model.TableId;
import keyline.model.View;
import keyline.model.ViewId;

/// A data dictionary as one page of HTML: the diagram to zoom and pan, a search, and a section for each table, type and
/// view. It loads nothing, and looks light or dark as its reader's desktop does.
///
/// @param title what the page is called
/// @param rows the sample rows to show; none where they aren't wanted
/// @param mostRows of each table
public record DictionaryPage(
        String title, Dictionary dictionary, Optional<Drawing> drawing, SampleRows rows, int mostRows) {

    /// The id of the section of a table, type or view.
    public static String id(Id of, Dictionary dictionary) {
        String kind = of instanceof TableId ? "table-" : of instanceof ViewId ? "view-" : "type-";
        return kind + dictionary.anchor(of);
    }

    /// Writes it.
    public void write(Appendable out) throws IOException {
        Html html = new Html(out);
        PageParts parts = PageParts.with(drawing.map(Drawing::style).orElse(""));
        html.raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"" + parts.policy() + "\">\n");
        html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.element("title", title).raw("\n<style>" + parts.style() + "</style>\n</head>\n<body>\n");
        List<Entry> entries = dictionary.entries();
        navigation(html, entries);
        html.raw("<main>\n");
        if (drawing.isPresent()) {
            diagram(html, drawing.get());
        }
        TableSection tables = new TableSection(html, dictionary, rows, mostRows);
        for (Entry entry : entries) {
            tables.write(entry);
        }
        OtherSection others = new OtherSection(html, dictionary);
        for (NamedType type : dictionary.types()) {
            others.write(type);
        }
        for (View view : dictionary.views()) {
            others.write(view);
        }
        html.raw("</main>\n<script>" + parts.script() + "</script>\n</body>\n</html>\n");
    }

    private void navigation(Html html, List<Entry> entries) throws IOException {
        int columns = entries.stream().mapToInt(entry -> entry.columns().size()).sum();
        html.raw("<nav>\n<header>\n").element("h1", title).raw("\n");
        html.element("p", String.format(Locale.ROOT, "%,d tables, %,d columns", entries.size(), columns));
        html.raw("\n<input id=\"search\" type=\"search\" placeholder=\"Search names and comments\" "
                + "aria-label=\"Search\" autocomplete=\"off\" spellcheck=\"false\">\n</header>\n<ul>\n");
        for (Entry entry : entries) {
            int count = entry.columns().size();
            item(html, entry.table().id(), entry.name(), Integer.toString(count));
        }
        for (NamedType type : dictionary.types()) {
            item(html, type.id(), dictionary.name(type.namespace(), type.name()), OtherSection.kind(type));
        }
        for (View view : dictionary.views()) {
            item(html, view.id(), dictionary.name(view.namespace(), view.name()), "view");
        }
        html.raw("</ul>\n<div id=\"none\" hidden>Nothing fits.</div>\n</nav>\n");
    }

    private void item(Html html, Id of, String name, String remark) throws IOException {
        html.raw("<li><a href=\"#" + Html.escaped(id(of, dictionary)) + "\">");
        html.element("span", name).element("small", remark).raw("</a></li>\n");
    }

    private static void diagram(Html html, Drawing drawing) throws IOException {
        html.raw("<div id=\"diagram\">\n");
        drawing.write(html.out());
        html.raw("<div><button id=\"wider\" aria-label=\"Zoom out\">−</button><button id=\"closer\" aria-label=\"Zoom"
                + " in\">+</button><button id=\"fit\">Fit</button></div>\n"
                + "</div>\n");
    }
}
