package keyline.app.ddl;

import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import keyline.model.SampleRows;
import keyline.model.dialect.DdlOptions;
import keyline.model.dialect.DdlOptions.Comments;
import keyline.model.dialect.DdlOptions.Constraints;
import keyline.model.dialect.DdlOptions.Drops;
import keyline.model.dialect.DdlOptions.Quoting;

/// The options of the script, and the menu to choose them in.
final class ScriptOptions {

    private final ObjectProperty<DdlOptions> options = new SimpleObjectProperty<>(DdlOptions.DEFAULT);
    private final ContextMenu menu = new ContextMenu();

    /// @param rows the sample rows that the script may insert
    ScriptOptions(SampleRows rows) {
        List.of(
                        check(
                                "Constraints as ALTER TABLE",
                                "option-alter",
                                new Pair(it -> it.with(Constraints.ALTER_TABLE), it -> it.with(Constraints.INLINE))),
                        check(
                                "Drop what is there first",
                                "option-drop",
                                new Pair(it -> it.with(Drops.FIRST), it -> it.with(Drops.NONE))),
                        check(
                                "Leave comments out",
                                "option-comments",
                                new Pair(it -> it.with(Comments.LEFT_OUT), it -> it.with(Comments.WRITTEN))),
                        check(
                                "Quote all names",
                                "option-quote",
                                new Pair(it -> it.with(Quoting.ALWAYS), it -> it.with(Quoting.WHEN_NEEDED))),
                        check(
                                "Sample rows as INSERTs",
                                "option-rows",
                                new Pair(it -> it.with(rows), it -> it.with(SampleRows.NONE))))
                .forEach(menu.getItems()::add);
        menu.getStyleClass().add("options-menu");
    }

    /// The options at the moment.
    ObjectProperty<DdlOptions> value() {
        return options;
    }

    /// Whether the script inserts the sample rows.
    @SuppressWarnings("ReferenceEquality") // there is one object that stands for no rows
    boolean areWithRows() {
        return options.get().rows() != SampleRows.NONE;
    }

    ContextMenu menu() {
        return menu;
    }

    private CustomMenuItem check(String text, String id, Pair changes) {
        CheckBox box = new CheckBox(text);
        box.setId(id);
        box.selectedProperty()
                .addListener((_, _, on) -> options.set((on ? changes.on() : changes.off()).apply(options.get())));
        CustomMenuItem item = new CustomMenuItem(box);
        item.setHideOnClick(false);
        return item;
    }

    private record Pair(UnaryOperator<DdlOptions> on, UnaryOperator<DdlOptions> off) {}
}
