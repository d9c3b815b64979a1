package keyline.model.code;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import keyline.model.Document;
import keyline.model.NamedType;
import keyline.model.Place;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.View;
import keyline.model.diagram.Area;
import keyline.model.diagram.Box;
import keyline.model.diagram.Diagram;
import keyline.model.diagram.Note;
import keyline.model.diagram.Rectangle;
import keyline.model.dialect.Dialects;
import keyline.model.dialect.Fitted;

/// DBML, the text format of dbdiagram.io, such that our own reader reads the same design. Areas become groups of the
/// tables whose upper left corners lie in them.
final class Dbml implements CodeFormat {

    @Override
    public String key() {
        return "dbml";
    }

    @Override
    public String displayName() {
        return "DBML";
    }

    @Override
    public String extension() {
        return ".dbml";
    }

    @Override
    public Code write(CodeContent content) {
        Fitted selected = Fitted.whole(content.document().schema()).only(content.only());
        Losses losses = new Losses();
        selected.notices().forEach(notice -> losses.add(notice.place(), notice.message()));
        Schema schema = selected.schema();
        DbmlNames names = new DbmlNames(schema, losses);
        List<String> blocks = new ArrayList<>();
        blocks.add("// Schema in DBML, written by Keyline.\n");
        blocks.add("Project design {\n  database_type: %s\n}\n"
                .formatted(DbmlText.text(Dialects.targetOf(content.document()).displayName())));
        addTypes(blocks, schema, names, losses);
        addTables(blocks, content.document().with(schema), names, losses);
        List<String> refs = new DbmlRefs(schema, names, losses).lines();
        if (!refs.isEmpty()) {
            blocks.add(String.join("\n", refs) + "\n");
        }
        addDiagram(blocks, content.document(), names);
        DbmlRecords records = new DbmlRecords(names, content.rows());
        schema.tables().stream()
                .filter(table -> names.has(table.id()))
                .map(records::block)
                .forEach(blocks::add);
        blocks.removeIf(String::isEmpty);
        return new Code(String.join("\n", blocks), losses.all());
    }

    private static void addTypes(List<String> blocks, Schema schema, DbmlNames names, Losses losses) {
        for (NamedType type : schema.types()) {
            if (!type.comment().isEmpty()) {
                losses.add(
                        new Place.OfType(type.id()),
                        "%s: DBML has no notes on types, its comment is left out.".formatted(type.name()));
            }
            if (type instanceof NamedType.EnumType each && !each.values().isEmpty()) {
                blocks.add("Enum %s {\n%s}\n"
                        .formatted(
                                names.path(each.id()),
                                each.values().stream()
                                        .distinct()
                                        .map(value -> "  " + DbmlText.name(value) + "\n")
                                        .collect(Collectors.joining())));
            }
        }
    }

    private static void addTables(List<String> blocks, Document document, DbmlNames names, Losses losses) {
        Schema schema = document.schema();
        DbmlTable writer = new DbmlTable(schema, names, losses);
        for (Table table : schema.tables()) {
            if (names.has(table.id())) {
                blocks.add(writer.block(table, colour(document, table)));
            } else {
                losses.add(
                        new Place.OfTable(table.id()),
                        "%s is left out: DBML has no tables without columns.".formatted(table.name()));
            }
        }
        for (View view : schema.views()) {
            losses.add(new Place.OfView(view.id()), "%s is left out: DBML has no views.".formatted(view.name()));
        }
    }

    private static String colour(Document document, Table table) {
        return document.firstDiagram()
                .boxes()
                .find(table.id())
                .map(Box::colour)
                .orElse("")
                .toLowerCase(Locale.ROOT);
    }

    private static void addDiagram(List<String> blocks, Document document, DbmlNames names) {
        Diagram diagram = document.firstDiagram();
        Set<String> taken = new HashSet<>();
        Set<TableId> grouped = new HashSet<>();
        for (Area area : diagram.areas()) {
            String members = diagram.boxes().keys().stream()
                    .filter(node -> node instanceof TableId table && names.has(table) && !grouped.contains(table))
                    .filter(node -> Rectangle.at(area.at(), area.width(), area.height())
                            .contains(diagram.boxes().get(node).at()))
                    .map(TableId.class::cast)
                    .filter(grouped::add)
                    .map(table -> "  " + names.path(table) + "\n")
                    .collect(Collectors.joining());
            if (!members.isEmpty()) {
                String colour = area.colour().isEmpty() ? "" : " [color: %s]".formatted(area.colour());
                blocks.add("TableGroup %s%s {\n%s}\n".formatted(free(area.title(), "area", taken), colour, members));
            }
        }
        taken.clear();
        for (Note note : diagram.notes()) {
            blocks.add("Note %s {\n  %s\n}\n".formatted(free("", "note", taken), DbmlText.text(note.text())));
        }
    }

    private static String free(String name, String kind, Set<String> taken) {
        String base = name.isEmpty() ? kind : name;
        String free = base;
        for (int number = 2; !taken.add(free); number++) {
            free = base + "_" + number;
        }
        return DbmlText.name(free);
    }
}
