package keyline.app.palette;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import keyline.app.Selection;
import keyline.app.Session;
import keyline.app.command.Command;
import keyline.app.command.Commands;
import keyline.app.text.Count;
import keyline.model.Column;
import keyline.model.NodeId;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TypeText;
import keyline.model.View;
import keyline.model.diagram.Diagram;

/// Everything that the palette can find.
///
/// @param fly shows where something is
record Entries(Session session, Consumer<NodeId> fly) {

    /// The commands in the order of the menus, then the projects opened last.
    static Stream<Entry> of(Commands commands) {
        return Stream.concat(commands.all().stream(), commands.recent().stream())
                .map(Entries::of);
    }

    /// Tables, views and columns, and the notes and areas of all diagrams.
    Stream<Entry> ofDocument() {
        Schema schema = session.document().schema();
        Stream<Stream<Entry>> all = Stream.of(
                schema.tables().stream().map(this::of),
                schema.views().stream().map(this::of),
                schema.tables().stream()
                        .flatMap(table -> table.columns().stream().map(column -> of(column, table, schema))),
                session.document().diagrams().stream().flatMap(this::of));
        return all.flatMap(entries -> entries);
    }

    private Stream<Entry> of(Diagram diagram) {
        String on = session.document().diagrams().size() > 1 ? " · " + diagram.name() : "";
        Stream<Entry> areas = diagram.areas().stream()
                .filter(area -> !area.title().isBlank())
                .map(area -> entry(Entry.Kind.AREA, area.title(), "area" + on, area.id(), Selection.of(area.id())));
        Stream<Entry> notes = diagram.notes().stream()
                .filter(note -> !note.text().isBlank())
                .map(note -> entry(Entry.Kind.NOTE, note.title(), "note" + on, note.id(), Selection.of(note.id())));
        return Stream.concat(areas, notes);
    }

    private static Entry of(Command command) {
        return new Entry(
                Entry.Kind.COMMAND,
                command.label().get(),
                command.keys(),
                command.words(),
                command.obstacle().get(),
                Optional.empty(),
                command::run);
    }

    private Entry of(Table table) {
        return entry(
                Entry.Kind.TABLE,
                table.name(),
                Count.of(table.columns().size(), "column"),
                table.id(),
                Selection.of(table.id()));
    }

    private Entry of(View view) {
        return entry(Entry.Kind.VIEW, view.name(), "view", view.id(), Selection.of(view.id()));
    }

    private Entry of(Column column, Table table, Schema schema) {
        String about = table.name() + " · " + TypeText.of(column.type(), schema);
        Selection selection = Selection.of(new Selection.OfColumn(table.id(), column.id()));
        return entry(Entry.Kind.COLUMN, column.name(), about, table.id(), selection);
    }

    private Entry entry(Entry.Kind kind, String name, String about, NodeId at, Selection selection) {
        return new Entry(kind, name, about, "", Optional.empty(), Optional.of(at), () -> {
            session.select(selection);
            fly.accept(at);
        });
    }
}
