package keyline.model.read.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes a text of Markdown apart at its headings.
final class Sections {

    private static final int LONGEST = 20_000;
    private static final Pattern HEADING = Pattern.compile("#{1,6} (.*?)(?: #+)?");
    private static final Pattern FENCE = Pattern.compile("(`{3,}|~{3,})[^`]*");

    private final List<String> lines;
    private final List<Section> sections = new ArrayList<>(List.of(new Section("")));
    private int at;

    private Sections(String text) {
        lines = text.lines()
                .map(line -> line.length() > LONGEST ? "" : line.strip())
                .toList();
    }

    /// The sections in their order; the first has no heading.
    static List<Section> of(String text) {
        Sections sections = new Sections(text);
        while (sections.at < sections.lines.size()) {
            sections.part(sections.lines.get(sections.at));
        }
        return sections.sections;
    }

    private void part(String line) {
        Matcher heading = HEADING.matcher(line);
        Matcher fence = FENCE.matcher(line);
        if (heading.matches()) {
            sections.add(new Section(Inline.text(heading.group(1).strip())));
            at++;
        } else if (fence.matches()) {
            code(fence.group(1));
        } else if (line.startsWith("|")) {
            grid();
        } else if (isItem(line)) {
            list();
        } else {
            if (!line.isEmpty()) {
                sections.getLast().paragraphs.add(line);
            }
            at++;
        }
    }

    private static boolean isItem(String line) {
        return line.startsWith("- ") || line.startsWith("* ") || line.startsWith("+ ");
    }

    private void code(String fence) {
        List<String> inside = new ArrayList<>();
        for (at++; at < lines.size() && !lines.get(at).startsWith(fence); at++) {
            inside.add(lines.get(at));
        }
        at++;
        sections.getLast().code.add(String.join("\n", inside));
    }

    private void grid() {
        int first = at;
        List<List<String>> rows = new ArrayList<>();
        while (at < lines.size() && lines.get(at).startsWith("|")) {
            rows.add(Inline.cells(lines.get(at)));
            at++;
        }
        boolean ruled = rows.size() > 1 && rows.get(1).stream().allMatch(cell -> cell.matches(":?-+:?"));
        if (ruled) {
            List<String> headings = rows.getFirst().stream().map(Inline::text).toList();
            String title = title("Sample rows");
            sections.getLast().grids.add(new Section.Grid(title, headings, rows.subList(2, rows.size()), first + 3));
        }
    }

    private void list() {
        List<Section.Item> items = new ArrayList<>();
        while (at < lines.size() && isItem(lines.get(at))) {
            items.add(new Section.Item(lines.get(at).substring(2).strip(), at + 1));
            at++;
        }
        String title = title("");
        sections.getLast().lists.add(new Section.Listing(title, items));
    }

    /// The last paragraph, if it ends with a colon and begins with this, without the colon; it is no paragraph then.
    private String title(String beginning) {
        List<String> paragraphs = sections.getLast().paragraphs;
        boolean titled = !paragraphs.isEmpty()
                && paragraphs.getLast().endsWith(":")
                && paragraphs.getLast().startsWith(beginning);
        String title = titled ? paragraphs.removeLast() : ":";
        return title.substring(0, title.length() - 1);
    }
}
