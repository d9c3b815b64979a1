package keyline.app.ddl;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import keyline.model.SampleRows;
import keyline.model.code.CodeOption;
import keyline.model.dialect.DdlOptions;
import keyline.model.dialect.DdlOptions.Comments;
import keyline.model.dialect.DdlOptions.Constraints;
import keyline.model.dialect.DdlOptions.Drops;
import keyline.model.dialect.DdlOptions.Quoting;
import keyline.model.dialect.DdlOptions.RowForm;

/// The options of the script, and the menu to choose them in.
final class ScriptOptions {

    private final ObjectProperty<Chosen> chosen = new SimpleObjectProperty<>(new Chosen(DdlOptions.DEFAULT, Set.of()));
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
                                new Pair(it -> it.with(rows), it -> it.with(SampleRows.NONE))),
                        check(
                                "Rows for PostgreSQL as COPY",
                                "option-copy",
                                new Pair(it -> it.with(RowForm.COPY), it -> it.with(RowForm.INSERTS))),
                        relations())
                .forEach(menu.getItems()::add);
        menu.getStyleClass().add("options-menu");
    }

    /// The options at the moment.
    ObjectProperty<Chosen> value() {
        return chosen;
    }

    /// Whether the script inserts the sample rows.
    @SuppressWarnings("ReferenceEquality") // there is one object that stands for no rows
    boolean areWithRows() {
        return chosen.get().script().rows() != SampleRows.NONE;
    }

    ContextMenu menu() {
        return menu;
    }

    private CustomMenuItem check(String text, String id, Pair changes) {
        return item(text, id, on -> {
            Chosen now = chosen.get();
            return new Chosen((on ? changes.on() : changes.off()).apply(now.script()), now.code());
        });
    }

    private CustomMenuItem relations() {
        return item(
                "Relations of Drizzle",
                "option-relations",
                on -> new Chosen(chosen.get().script(), on ? Set.of(CodeOption.RELATIONS) : Set.of()));
    }

    private CustomMenuItem item(String text, String id, Function<Boolean, Chosen> change) {
        CheckBox box = new CheckBox(text);
        box.setId(id);
        box.selectedProperty().addListener((_, _, on) -> chosen.set(change.apply(on)));
        CustomMenuItem item = new CustomMenuItem(box);
        item.setHideOnClick(false);
        return item;
    }

    /// What is chosen.
    ///
    /// @param script for dialects
    /// @param code for formats of code
    record Chosen(DdlOptions script, Set<CodeOption> code) {}

    private record Pair(UnaryOperator<DdlOptions> on, UnaryOperator<DdlOptions> off) {}
}
