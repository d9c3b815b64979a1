package keyline.app.command;

/// What brings designs in that other programs wrote.
public interface ImportActions {

    /// Asks for a script, database or project, and whether it is to be a project of its own or part of this one.
    void importFile();
}
