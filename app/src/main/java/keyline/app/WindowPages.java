package keyline.app;

import keyline.app.command.Commands;
import keyline.app.command.ShortcutsPage;
import keyline.app.connect.ConnectPage;
import keyline.app.export.page.DesktopPrinting;
import keyline.app.export.page.ExportPage;
import keyline.app.export.page.PrintPage;
import keyline.app.frame.Sheet;
import keyline.app.preferences.AboutPage;
import keyline.app.preferences.PreferencesPage;

/// The pages that the window shows in the place of the canvas.
record WindowPages(Session session, WindowParts parts) {

    void connect() {
        Sheet sheet = parts.sheet();
        ConnectPage page = new ConnectPage(parts.actions().connecting(), parts.jobs(), sheet::close);
        sheet.show("Import from a database", page.node());
    }

    void export() {
        parts.sheet()
                .show(
                        "Export picture or document",
                        ExportPage.of(
                                session, parts.rows().sample(), parts.actions().files(), parts.jobs()));
    }

    void print() {
        parts.sheet()
                .show(
                        "Print",
                        PrintPage.of(session, parts.actions().files(), parts.jobs(), DesktopPrinting.ofThisMachine()));
    }

    void preferences() {
        parts.sheet().show("Preferences", PreferencesPage.of(parts.choices()));
    }

    void shortcuts(Commands commands) {
        parts.sheet().show("Keyboard shortcuts", ShortcutsPage.of(commands));
    }

    void about() {
        parts.sheet().show("About Keyline", AboutPage.of());
    }
}
