package keyline.app.palette;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import keyline.app.control.Labels;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Shows an entry of the palette; of what can't be chosen at the moment, the reason.
final class EntryCell extends ListCell<Entry> {

    private static final PseudoClass OBSTRUCTED = PseudoClass.getPseudoClass("obstructed");

    private final FontIcon icon = new FontIcon();
    private final Label name = new Label();
    private final Label about = Labels.of("", "muted", "small");
    private final HBox row = Labels.row(name, about);

    EntryCell() {
        row.getChildren().addFirst(icon);
        getStyleClass().add("palette-cell");
    }

    @Override
    protected void updateItem(@Nullable Entry entry, boolean empty) {
        super.updateItem(entry, empty);
        if (entry == null || empty) {
            setGraphic(null);
            return;
        }
        icon.setIconCode(icon(entry.kind()));
        name.setText(entry.name());
        about.setText(entry.obstacle().orElse(entry.about()));
        pseudoClassStateChanged(OBSTRUCTED, entry.obstacle().isPresent());
        setGraphic(row);
    }

    private static Ikon icon(Entry.Kind kind) {
        return switch (kind) {
            case TABLE -> Feather.LAYOUT;
            case COMMAND -> Feather.CHEVRON_RIGHT;
            case VIEW -> Feather.EYE;
            case COLUMN -> Feather.MINUS;
            case AREA -> Feather.SQUARE;
            case NOTE -> Feather.FILE_TEXT;
        };
    }
}
