package keyline.app.export.page;

import keyline.app.command.FileActions;

/// What the open project is called, without the extension of its file.
final class ProjectTitle {

    private ProjectTitle() {}

    static String of(FileActions files) {
        return files.state().getValue().name().replaceFirst("\\.keyline(\\.json)?$", "");
    }
}
