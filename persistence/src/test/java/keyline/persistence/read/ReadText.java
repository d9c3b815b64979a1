package keyline.persistence.read;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import keyline.model.Document;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.Value;
import keyline.model.diagram.Area;
import keyline.model.diagram.Diagram;
import keyline.model.diagram.Rectangle;
import keyline.persistence.engine.SchemaText;

/// What came of reading, as lines that each say one thing: `orders: id int not null`.
record ReadText(Input input) {

    /// Everything, in no order that counts.
    List<String> lines() {
        return Stream.of(told(), design(), rows(), diagram())
                .flatMap(each -> each)
                .toList();
    }

    /// What isn't in the model.
    Stream<String> told() {
        return Stream.concat(
                input.report().skipped().stream().map(each -> "skipped " + each.text()),
                input.report().remarks().stream().map(each -> "remark " + each));
    }

    private Document document() {
        return input.project().document();
    }

    private Stream<String> design() {
        List<String> lines = new ArrayList<>();
        String table = "";
        String schema = SchemaText.of(document().schema()).replace(" .", " ");
        for (String line : schema.split("\n(?=  |table |view |domain )", -1)) {
            boolean inner = line.startsWith("  ");
            table = inner ? table : line.split(" ", 2)[1].replaceFirst(" -- .*", "");
            lines.add(oneLine(inner ? table + ": " + line.substring(2) : line));
        }
        return lines.stream();
    }

    private Stream<String> rows() {
        return document().schema().tables().stream().flatMap(this::rows);
    }

    private Stream<String> rows(Table table) {
        List<String> lines = new ArrayList<>();
        String name = document().schema().namespaces().get(table.namespace()).name();
        String path = name.isEmpty() ? table.name() : name + "." + table.name();
        input.project().rows().forEach(table, row -> lines.add(path + ": row " + values(row)));
        return lines.stream();
    }

    private static String values(List<Value> row) {
        return row.stream()
                .map(value -> value.equals(Value.NULL) ? "NULL" : oneLine(value.text()))
                .collect(Collectors.joining(", "));
    }

    private Stream<String> diagram() {
        Diagram diagram = document().firstDiagram();
        return Stream.concat(
                diagram.notes().stream().map(note -> "note " + oneLine(note.text())),
                diagram.areas().stream().map(area -> "area %s %s %s".formatted(area.title(), area.colour(), in(area))));
    }

    private List<String> in(Area area) {
        Rectangle frame = Rectangle.at(area.at(), area.width(), area.height());
        return document().firstDiagram().boxes().keys().stream()
                .filter(node -> node instanceof TableId
                        && frame.contains(
                                document().firstDiagram().boxes().get(node).at()))
                .map(node -> document().schema().table((TableId) node).name())
                .toList();
    }

    private static String oneLine(String text) {
        return text.replace("\n", "\\n");
    }
}
