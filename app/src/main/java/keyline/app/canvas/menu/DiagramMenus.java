package keyline.app.canvas.menu;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import keyline.app.Selection;
import keyline.app.Session;
import keyline.app.canvas.gesture.Opening;
import keyline.app.canvas.scene.Hit;
import keyline.app.command.Commands;
import keyline.app.frame.CommandMenus;
import keyline.app.theme.Tint;
import keyline.model.AreaId;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.NodeId;
import keyline.model.NoteId;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.diagram.Point;
import keyline.model.diagram.Rectangle;
import keyline.model.edit.Edit;
import keyline.model.edit.LinkEnd;
import keyline.model.edit.MoveColumn;
import keyline.model.edit.SetColour;

/// Makes the context menu of whatever is on the canvas. What is also a command comes from the table of commands; what
/// concerns this place only stands here.
public final class DiagramMenus {

    private static final double AREA_WIDTH = 400;
    private static final double AREA_HEIGHT = 280;
    private static final double SWATCH = 6;

    private final Session session;
    private final CommandMenus commands;
    private final MenuHand hand;

    /// Menus over a session.
    public DiagramMenus(Session session, Commands commands, MenuHand hand) {
        this.session = session;
        this.commands = new CommandMenus(commands);
        this.hand = hand;
    }

    /// The menu of what is there. It is selected first, unless it is a part of the selection.
    public ContextMenu of(Opening.Menu opening) {
        return switch (opening.hit()) {
            case Hit.OnHeader(TableId table) -> table(table);
            case Hit.OnHeader(NodeId view) -> view(view);
            case Hit.OnColumn(TableId table, ColumnId column) -> column(table, column);
            case Hit.OnHandle(TableId table, ColumnId column, _) -> column(table, column);
            case Hit.OnLine line -> line(line, opening.world());
            case Hit.OnNote(NoteId note, _) -> note(note);
            case Hit.OnArea(AreaId area, _) -> area(area);
            case Hit.OnNothing _ -> canvas(opening.world());
        };
    }

    private ContextMenu table(TableId table) {
        select(new Selection.OfNode(table));
        int end = session.document().schema().table(table).columns().size();
        return menu(
                List.of(
                        opens("Edit", new Opening.EditTable(table)),
                        opens("Add Column", new Opening.NewColumn(table, end)),
                        item("Relation from Here", () -> hand.linkFrom(new LinkEnd.OfTable(table))),
                        colours()),
                "link-to-table", "-", "rename", "duplicate", "copy", "-", "remove-from-diagram", "delete");
    }

    private ContextMenu view(NodeId view) {
        select(new Selection.OfNode(view));
        return menu(
                List.of(opens("Edit", new Opening.Inspector()), colours()), "copy", "-", "remove-from-diagram", "delete");
    }

    private ContextMenu column(TableId id, ColumnId columnId) {
        select(new Selection.OfColumn(id, columnId));
        Table table = session.document().schema().table(id);
        Column column = table.column(columnId);
        int position = table.columns().indexOf(column);
        ColumnToggles toggles = new ColumnToggles(session.document(), table, column);
        List<MenuItem> items = new ArrayList<>(List.of(
                opens("Edit", new Opening.EditColumn(id, columnId)),
                opens("Add Column Below", new Opening.NewColumn(id, position + 1)),
                item("Relation from Here", () -> hand.linkFrom(new LinkEnd.OfColumn(id, columnId))),
                new SeparatorMenuItem(),
                check("Primary Key", toggles.isKey(), toggles.key()),
                check("Not Null", toggles.isNotNull(), toggles.notNull()),
                check("Unique", toggles.isUnique(), toggles.unique()),
                new SeparatorMenuItem()));
        if (position > 0) {
            items.add(performs("Move Up", new MoveColumn(id, columnId, position - 1)));
        }
        if (position < table.columns().size() - 1) {
            items.add(performs("Move Down", new MoveColumn(id, columnId, position + 1)));
        }
        return menu(items, "-", "link-to-table", "extract-columns", "-", "rename", "delete");
    }

    private ContextMenu line(Hit.OnLine line, Point near) {
        select(new Selection.OfRelation(line.child(), line.key()));
        return menu(
                List.of(
                        opens("Edit", new Opening.Relation(line.child(), line.key(), near)),
                        item("Change Target", () -> hand.retarget(line.child(), line.key())),
                        opens("Show in Inspector", new Opening.Inspector())),
                "-", "delete");
    }

    private ContextMenu note(NoteId note) {
        select(new Selection.OfNode(note));
        return menu(List.of(opens("Edit", new Opening.EditNote(note))), "-", "delete");
    }

    private ContextMenu area(AreaId area) {
        select(new Selection.OfNode(area));
        return menu(List.of(opens("Edit Title", new Opening.EditArea(area)), colours()), "-", "delete");
    }

    private ContextMenu canvas(Point at) {
        return menu(
                List.of(
                        opens("New Table", new Opening.NewTable(at)),
                        opens("New Note", new Opening.NewNote(at)),
                        opens("New Area", new Opening.NewArea(Rectangle.at(at, AREA_WIDTH, AREA_HEIGHT))),
                        new SeparatorMenuItem()),
                "paste", "select-all", "-", "arrange", "fit");
    }

    private void select(Selection.Item item) {
        if (!session.selection().has(item)) {
            session.select(Selection.of(item));
        }
    }

    private ContextMenu menu(List<MenuItem> own, String... keys) {
        ContextMenu menu = commands.of(keys);
        menu.getItems().addAll(0, own);
        return menu;
    }

    private MenuItem opens(String label, Opening opening) {
        return item(label, () -> hand.open(opening));
    }

    private MenuItem performs(String label, Edit edit) {
        return item(label, () -> session.perform(edit));
    }

    private static MenuItem item(String label, Runnable action) {
        MenuItem item = new MenuItem(label);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private MenuItem check(String label, boolean on, Edit toggle) {
        CheckMenuItem item = new CheckMenuItem(label);
        item.setSelected(on);
        item.setOnAction(_ -> session.perform(toggle));
        return item;
    }

    private Menu colours() {
        Menu menu = new Menu("Colour");
        for (Tint tint : Tint.values()) {
            MenuItem item = item(tint.title(), () -> session.perform(
                    new SetColour(session.diagram().id(), selected(), tint.hex())));
            item.setGraphic(swatch(tint));
            menu.getItems().add(item);
        }
        return menu;
    }

    private Set<NodeId> selected() {
        return new HashSet<>(session.selection().nodes());
    }

    private static Circle swatch(Tint tint) {
        Circle swatch = new Circle(SWATCH);
        swatch.getStyleClass().add("tint");
        swatch.setFill(tint == Tint.NONE ? Color.TRANSPARENT : Color.web(tint.hex()));
        return swatch;
    }
}
