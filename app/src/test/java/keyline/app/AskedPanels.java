package keyline.app;

import java.util.Optional;
import java.util.function.Consumer;
import keyline.app.command.LegendActions;
import keyline.app.command.PanelActions;

/// Stands for the panels and pages of a window, and tells what it was asked.
final class AskedPanels implements PanelActions, LegendActions {

    private final Consumer<String> asked;

    AskedPanels(Consumer<String> asked) {
        this.asked = asked;
    }

    @Override
    public void toggle(Side side) {
        asked.accept("toggle " + side);
    }

    @Override
    public boolean shows(Side side) {
        return true;
    }

    @Override
    public LegendActions legend() {
        return this;
    }

    @Override
    public void openPalette() {
        asked.accept("open palette");
    }

    @Override
    public void openFind() {
        asked.accept("open find");
    }

    @Override
    public void renameDiagram() {
        asked.accept("rename diagram");
    }

    @Override
    public void showTab(String key) {
        asked.accept("show tab " + key);
    }

    @Override
    public void showConnect() {
        asked.accept("connect");
    }

    @Override
    public void showExport() {
        asked.accept("export");
    }

    @Override
    public void showPrint() {
        asked.accept("print");
    }

    @Override
    public void showCompare() {
        asked.accept("compare");
    }

    @Override
    public void showPreferences() {
        asked.accept("show preferences");
    }

    @Override
    public void showShortcuts() {
        asked.accept("show shortcuts");
    }

    @Override
    public void showAbout() {
        asked.accept("show about");
    }

    @Override
    public void toggle() {
        asked.accept("legend");
    }

    @Override
    public boolean isShown() {
        return false;
    }

    @Override
    public Optional<String> obstacle() {
        return Optional.empty();
    }
}
