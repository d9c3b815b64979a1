package keyline.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import keyline.app.command.ArrangeActions;
import keyline.app.command.CommandParts;
import keyline.app.command.Commands;
import keyline.app.command.FileActions;
import keyline.app.command.FileState;
import keyline.app.command.ImportActions;
import keyline.app.command.LinkActions;
import keyline.app.command.PanelActions;
import keyline.app.connect.Connecting;
import keyline.app.theme.Appearance;

/// Stands for the parts of the program that a window asks for things, and writes down what it was asked.
public final class Actions {

    private final List<String> asked = new ArrayList<>();
    private final AskedCanvas canvas = new AskedCanvas(asked::add);
    private final AskedEdits edits = new AskedEdits(asked::add);
    private final AskedFiles files = new AskedFiles(asked::add);
    private final AskedPanels panels = new AskedPanels(asked::add);

    /// What was asked for, in order.
    public List<String> asked() {
        return asked;
    }

    /// Commands that ask for nothing but this.
    public Commands commands(Session session) {
        return new Commands(new CommandParts(
                session,
                canvas,
                edits,
                edits,
                files,
                files,
                panels,
                edits,
                new SimpleObjectProperty<>(Appearance.LIGHT),
                new SimpleBooleanProperty(true)));
    }

    public ArrangeActions arrange() {
        return edits;
    }

    public LinkActions links() {
        return edits;
    }

    public FileActions files() {
        return files;
    }

    public ImportActions imports() {
        return files;
    }

    public Connecting connecting() {
        return files;
    }

    public PanelActions panels() {
        return panels;
    }

    /// Where the file stands, for tests to change.
    public SimpleObjectProperty<FileState> fileState() {
        return files.fileState();
    }

    /// The projects opened last, for tests to change.
    public void setRecent(List<Path> recent) {
        files.setRecent(recent);
    }
}
