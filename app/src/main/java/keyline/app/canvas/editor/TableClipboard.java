package keyline.app.canvas.editor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import keyline.app.Selection;
import keyline.app.Session;
import keyline.app.command.ClipboardActions;
import keyline.model.Document;
import keyline.model.TableId;
import keyline.model.diagram.Box;
import keyline.model.diagram.Point;
import keyline.model.dialect.Ddl;
import keyline.model.dialect.DdlOptions;
import keyline.model.dialect.Dialects;
import keyline.model.edit.DropTables;
import keyline.model.edit.DuplicateTables;
import keyline.model.edit.PasteTables;

/// Cutting, copying, pasting and doubling of tables. What is copied goes to the system's clipboard as a script, for
/// other programs, with a mark by which this one finds the tables themselves again.
public final class TableClipboard implements ClipboardActions {

    private static final DataFormat TABLES = new DataFormat("application/x-keyline-tables");
    private static final double OFFSET = 24;

    private final Session session;
    private final Consumer<String> text;
    private Optional<Copied> copied = Optional.empty();
    private int pasted;

    /// A clipboard of this session.
    ///
    /// @param text takes what is pasted when it is no table of this program: scripts, rows
    public TableClipboard(Session session, Consumer<String> text) {
        this.session = session;
        this.text = text;
    }

    /// Tables as they were when they were copied.
    private record Copied(String mark, Document document, Map<TableId, Point> places) {}

    @Override
    public void copy() {
        Set<TableId> tables = selected();
        if (tables.isEmpty()) {
            return;
        }
        Document document = session.document();
        String mark = Long.toHexString(System.nanoTime());
        copied = Optional.of(new Copied(mark, document, places(tables)));
        pasted = 0;
        ClipboardContent content = new ClipboardContent();
        content.put(TABLES, mark);
        script(document, tables).ifPresent(content::putString);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private static Optional<String> script(Document document, Set<TableId> tables) {
        return Dialects.of(document.target())
                .map(dialect -> Ddl.script(document.schema(), dialect, DdlOptions.DEFAULT.only(tables))
                        .text());
    }

    @Override
    public void cut() {
        copy();
        Set<TableId> tables = selected();
        if (!tables.isEmpty()) {
            session.perform(new DropTables(tables));
        }
    }

    @Override
    public void paste() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        Object mark = clipboard.getContent(TABLES);
        copied.filter(each -> each.mark.equals(mark)).ifPresentOrElse(this::paste, () -> {
            if (clipboard.hasString()) {
                text.accept(clipboard.getString());
            }
        });
    }

    /// Each paste stands a little beside the one before.
    private void paste(Copied tables) {
        pasted++;
        Map<TableId, Point> places = new HashMap<>();
        tables.places.forEach((table, at) -> places.put(table, at.plus(OFFSET * pasted, OFFSET * pasted)));
        PasteTables edit =
                new PasteTables(tables.document, places, session.diagram().id());
        Set<TableId> made = edit.copies(session.document());
        session.perform(edit);
        select(made);
    }

    @Override
    public void duplicate() {
        Set<TableId> tables = selected();
        if (!tables.isEmpty()) {
            DuplicateTables edit = new DuplicateTables(tables, session.diagram().id(), OFFSET, OFFSET);
            List<TableId> made = List.copyOf(edit.copies(session.document()).values());
            session.perform(edit);
            select(Set.copyOf(made));
        }
    }

    private void select(Set<TableId> tables) {
        session.select(new Selection(
                tables.stream().<Selection.Item>map(Selection.OfNode::new).toList()));
    }

    private Set<TableId> selected() {
        return session.selection().nodes().stream()
                .filter(TableId.class::isInstance)
                .map(TableId.class::cast)
                .collect(Collectors.toSet());
    }

    private Map<TableId, Point> places(Set<TableId> tables) {
        Map<TableId, Point> places = new HashMap<>();
        for (TableId table : tables) {
            places.put(table, session.diagram().boxes().find(table).map(Box::at).orElse(new Point(0, 0)));
        }
        return places;
    }
}
