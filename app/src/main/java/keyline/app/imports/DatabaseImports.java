package keyline.app.imports;

import java.util.List;
import keyline.app.connect.Connecting;
import keyline.app.job.Jobs;
import keyline.app.job.Work;
import keyline.app.project.Projects;
import keyline.persistence.database.connection.DatabaseAddress;
import keyline.persistence.read.Input;

/// Takes what is read from live databases, as a project of its own or into the open one. FX thread only.
public record DatabaseImports(Projects projects, Imports imports, Jobs jobs) implements Connecting {

    @Override
    public List<DatabaseAddress> remembered() {
        return projects.connections();
    }

    @Override
    public void connected(DatabaseAddress address) {
        projects.connected(address);
    }

    @Override
    public void openRead(String name, Work<Input> reading) {
        projects.openRead("Import " + name, reading);
    }

    @Override
    public void reviewRead(String name, Work<Input> reading) {
        jobs.start("Read " + name, reading, input -> imports.review(name, input));
    }
}
