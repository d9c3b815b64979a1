package keyline.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import keyline.app.project.Memory;
import keyline.persistence.database.connection.DatabaseAddress;

/// Remembers connections only.
final class NoMemory implements Memory {

    private final List<DatabaseAddress> connections = new ArrayList<>();

    @Override
    public String target() {
        return "postgresql";
    }

    @Override
    public List<Path> recent() {
        return List.of();
    }

    @Override
    public void opened(Path file) {}

    @Override
    public List<DatabaseAddress> connections() {
        return connections;
    }

    @Override
    public void connected(DatabaseAddress address) {
        connections.add(address);
    }
}
