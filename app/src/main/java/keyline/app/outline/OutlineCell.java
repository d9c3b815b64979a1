package keyline.app.outline;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import keyline.app.text.Count;
import keyline.model.AreaId;
import keyline.model.NoteId;
import keyline.model.TableId;
import keyline.model.ViewId;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Shows a line of the outline: a mark in the table's colour, the name, rows that break a rule, the number of columns.
final class OutlineCell extends ListCell<OutlineItem> {

    private final OutlineTree tree;
    private final FontIcon arrow = new FontIcon(Feather.CHEVRON_RIGHT);
    private final Region handle = new StackPane(arrow);
    private final Region swatch = new Region();
    private final FontIcon icon = new FontIcon();
    private final Label name = new Label();
    private final Label pending = new Label();
    private final Label columns = new Label();
    private final HBox row = new HBox();

    OutlineCell(OutlineTree tree) {
        this.tree = tree;
        setAccessibleRole(AccessibleRole.TREE_ITEM);
        swatch.getStyleClass().add("swatch");
        name.getStyleClass().add("name");
        pending.getStyleClass().add("pill");
        columns.getStyleClass().add("count");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        pending.setMinWidth(Region.USE_PREF_SIZE);
        columns.setMinWidth(Region.USE_PREF_SIZE);
        row.getStyleClass().add("outline-row");
        handle.getStyleClass().add("handle");
        handle.addEventFilter(MouseEvent.ANY, this::turn);
        row.getChildren().addAll(handle, swatch, icon, name, space, pending, columns);
        getStyleClass().add("outline-cell");
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case EXPANDED, TREE_ITEM_COUNT, TREE_ITEM_AT_INDEX, TREE_ITEM_PARENT, DISCLOSURE_LEVEL, LEAF ->
                tree.ofLine(getIndex(), attribute, parameters);
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (!tree.act(getIndex(), action)) {
            super.executeAccessibleAction(action, parameters);
        }
    }

    /// A press on the arrow opens or closes the line, and selects nothing.
    private void turn(MouseEvent event) {
        if (handle.isVisible()) {
            event.consume();
            if (event.getEventType() == MouseEvent.MOUSE_PRESSED) {
                tree.act(getIndex(), tree.isOpen(getIndex()) ? AccessibleAction.COLLAPSE : AccessibleAction.EXPAND);
            }
        }
    }

    @Override
    protected void updateItem(@Nullable OutlineItem item, boolean empty) {
        super.updateItem(item, empty);
        getStyleClass().removeAll("heading", "relation");
        setAccessibleText(item == null || empty ? "" : spoken(item));
        if (item == null || empty) {
            setGraphic(null);
            setText("");
            setDisable(false);
            return;
        }
        switch (item) {
            case OutlineItem.Heading(String title) -> showHeading(title);
            case OutlineItem.OfNode node -> showNode(node);
            case OutlineItem.OfRelation relation -> showRelation(relation);
            case OutlineItem.OfType type -> showRow(type.name(), Feather.LIST);
        }
        handle.setVisible(item instanceof OutlineItem.OfNode && tree.opens(getIndex()));
        arrow.setIconCode(tree.isOpen(getIndex()) ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
        setDisable(item instanceof OutlineItem.Heading);
    }

    /// For screen readers, which don't see the icon and the numbers.
    private static String spoken(OutlineItem item) {
        return switch (item) {
            case OutlineItem.Heading(String title) -> title;
            case OutlineItem.OfRelation relation -> relation.name() + ", relation";
            case OutlineItem.OfType type -> type.name() + ", type";
            case OutlineItem.OfNode node ->
                switch (node.node()) {
                    case TableId _ -> table(node);
                    case ViewId _ -> node.name() + ", view";
                    case NoteId _ -> node.name() + ", note";
                    case AreaId _ -> node.name() + ", area";
                };
        };
    }

    private static String table(OutlineItem.OfNode table) {
        String broken = table.offenders() > 0 ? ", " + Count.of(table.offenders(), "row") + " against the rules" : "";
        return "%s, table, %s, %s%s"
                .formatted(
                        table.name(),
                        Count.of(table.columns(), "column"),
                        Count.of(table.relations(), "relation"),
                        broken);
    }

    private void showRelation(OutlineItem.OfRelation relation) {
        showRow(relation.name(), Feather.LINK_2);
        getStyleClass().add("relation");
    }

    private void showHeading(String title) {
        setGraphic(null);
        setText(title.toUpperCase(java.util.Locale.ROOT));
        getStyleClass().add("heading");
    }

    private void showNode(OutlineItem.OfNode item) {
        switch (item.node()) {
            case TableId _ -> showTable(item);
            case ViewId _ -> showRow(item.name(), Feather.EYE);
            case NoteId _ -> showRow(item.name(), Feather.FILE_TEXT);
            case AreaId _ -> showRow(item.name(), Feather.SQUARE);
        }
    }

    private void showTable(OutlineItem.OfNode item) {
        showRow(item.name(), Feather.SQUARE);
        show(icon, false);
        show(swatch, true);
        swatch.setStyle(item.colour().isEmpty() ? "" : "-fx-background-color: " + item.colour() + ";");
        columns.setText(Count.number(item.columns()));
        pending.setText(Count.number(item.offenders()));
        show(pending, item.offenders() > 0);
        pending.setAccessibleText(Count.of(item.offenders(), "row") + " against the rules");
    }

    private void showRow(String text, Ikon picture) {
        setText("");
        setGraphic(row);
        name.setText(text);
        icon.setIconCode(picture);
        columns.setText("");
        show(icon, true);
        show(swatch, false);
        show(pending, false);
    }

    private static void show(javafx.scene.Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
