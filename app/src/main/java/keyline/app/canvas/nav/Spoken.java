package keyline.app.canvas.nav;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import keyline.app.Selection.Item;
import keyline.app.Selection.OfColumn;
import keyline.app.Selection.OfNode;
import keyline.app.Selection.OfRelation;
import keyline.app.text.Count;
import keyline.model.AreaId;
import keyline.model.Column;
import keyline.model.Constraint.ForeignKey;
import keyline.model.Document;
import keyline.model.NoteId;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.TypeText;
import keyline.model.View;
import keyline.model.ViewId;
import keyline.model.diagram.Area;
import keyline.model.diagram.Diagram;
import keyline.model.diagram.Note;

/// Says what is selected on the canvas, for screen readers: what others see at a glance.
public record Spoken(Document document, Diagram diagram) {

    /// What is selected, in a sentence or two.
    public String of(List<Item> items) {
        return switch (items.size()) {
            case 0 -> "Diagram %s, %s. Tab goes from table to table.".formatted(diagram.name(), tables());
            case 1 -> of(items.getFirst());
            default -> items.size() + " things selected, the last: " + of(items.getLast());
        };
    }

    private String tables() {
        return Count.of(
                diagram.boxes().keys().stream()
                        .filter(TableId.class::isInstance)
                        .count(),
                "table");
    }

    private String of(Item item) {
        Schema schema = document.schema();
        return switch (item) {
            case OfNode(TableId id) -> schema.tables().find(id).map(this::of).orElse("");
            case OfNode(ViewId id) ->
                schema.views()
                        .find(id)
                        .map(View::name)
                        .map(name -> "View " + name)
                        .orElse("");
            case OfNode(NoteId id) ->
                diagram.notes()
                        .find(id)
                        .map(Note::text)
                        .map(text -> "Note: " + text)
                        .orElse("");
            case OfNode(AreaId id) ->
                diagram.areas()
                        .find(id)
                        .map(Area::title)
                        .map(title -> "Area " + title)
                        .orElse("");
            case OfColumn(TableId id, var column) ->
                schema.tables()
                        .find(id)
                        .flatMap(table -> table.find(column).map(found -> of(table, found)))
                        .orElse("");
            case OfRelation(TableId id, var key) ->
                schema.tables()
                        .find(id)
                        .flatMap(table -> table.foreignKeys().stream()
                                .filter(each -> each.id().equals(key))
                                .findFirst()
                                .map(each -> of(table, each)))
                        .orElse("");
        };
    }

    private String of(Table table) {
        return sentence(
                "Table %s, %s".formatted(table.name(), Count.of(table.columns().size(), "column")),
                names("refers to ", table.foreignKeys().stream().map(key -> parent(key))),
                names(
                        "referred to by ",
                        document.schema().inbound(table.id()).stream()
                                .map(reference -> reference.child().name())));
    }

    private String of(Table table, Column column) {
        return sentence(
                "Column %s of %s, %s"
                        .formatted(column.name(), table.name(), TypeText.of(column.type(), document.schema())),
                table.inPrimaryKey(column.id()) ? "primary key" : "",
                table.isNotNull(column.id()) ? "not null" : "",
                names(
                        "refers to ",
                        table.foreignKeys().stream()
                                .filter(key -> key.columns().contains(column.id()))
                                .map(key -> parent(key))));
    }

    private String of(Table table, ForeignKey key) {
        String columns = String.join(", ", table.namesOf(key.columns()));
        return "Relation: %s of %s refers to %s".formatted(columns, table.name(), parent(key));
    }

    private String parent(ForeignKey key) {
        Optional<Table> parent = document.schema().tables().find(key.parent());
        return parent.map(Table::name).orElse("a table that is gone");
    }

    private static String names(String before, Stream<String> names) {
        String joined = names.distinct().collect(Collectors.joining(", "));
        return joined.isEmpty() ? "" : before + joined;
    }

    private static String sentence(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }
}
