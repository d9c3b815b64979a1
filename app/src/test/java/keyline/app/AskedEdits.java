package keyline.app;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import keyline.app.command.ArrangeActions;
import keyline.app.command.ClipboardActions;
import keyline.app.command.LinkActions;
import keyline.model.ColumnId;
import keyline.model.TableId;

/// Stands for what copies, arranges and links tables, and tells what it was asked.
final class AskedEdits implements ClipboardActions, ArrangeActions, LinkActions {

    private final Consumer<String> asked;

    AskedEdits(Consumer<String> asked) {
        this.asked = asked;
    }

    @Override
    public void copy() {
        asked.accept("copy");
    }

    @Override
    public void cut() {
        asked.accept("cut");
    }

    @Override
    public void paste() {
        asked.accept("paste");
    }

    @Override
    public void duplicate() {
        asked.accept("duplicate");
    }

    @Override
    public void arrange() {
        asked.accept("arrange");
    }

    @Override
    public void align(Alignment alignment) {
        asked.accept("align " + alignment);
    }

    @Override
    public void tidyColumns() {
        asked.accept("tidy columns");
    }

    @Override
    public void sameWidth() {
        asked.accept("same width");
    }

    @Override
    public void distribute(Direction direction) {
        asked.accept("distribute " + direction);
    }

    @Override
    public void link(TableId table, Optional<ColumnId> column) {
        asked.accept(
                "link " + table.value() + column.map(id -> "." + id.value()).orElse(""));
    }

    @Override
    public void extract(TableId table, Set<ColumnId> columns) {
        asked.accept("extract " + table.value()
                + columns.stream().map(ColumnId::value).sorted().toList());
    }
}
