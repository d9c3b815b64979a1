package keyline.app.compare;

import java.util.Collection;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import keyline.model.match.Rename;

/// Asks whether something was renamed: nothing is taken for renamed unless somebody says so.
public final class RenameBox {

    private RenameBox() {}

    /// A check box for one of the renames that may be meant.
    ///
    /// @param confirmed those that somebody said are meant
    /// @param toggled is told when somebody says so of this one, or not any more
    public static CheckBox of(Rename rename, Collection<Rename> confirmed, Consumer<Rename> toggled) {
        String holder = rename.holder().isEmpty() ? "table " : "column " + rename.holder() + ".";
        CheckBox box = new CheckBox("%s%s is now %s".formatted(holder, rename.before(), rename.after()));
        box.setMnemonicParsing(false); // names have underscores
        box.getStyleClass().add("rename");
        box.setSelected(confirmed.contains(rename));
        box.setOnAction(_ -> toggled.accept(rename));
        return box;
    }
}
