package keyline.persistence.read;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import keyline.model.ColumnId;
import keyline.model.SampleRows;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.Value;
import keyline.model.read.RowSink;
import keyline.persistence.sqlite.Failure;
import keyline.persistence.sqlite.Guarded;
import keyline.persistence.sqlite.SqliteRows;

/// The rows of what is read, kept as they were written in a scratch database until it is known what they are rows of.
/// The database is made for the first row, as most designs have none; it goes when it is closed.
final class ScratchRows implements RowSink, Closeable {

    /// Stands where a row had no value for a column. No reader hands on a floating-point number.
    static final Value ABSENT = new Value.Real(0.5);

    private static final String ABSENT_SQL = "0.5";
    private static final int MOST_INSERTS = 200;

    private Optional<Scratch> scratch = Optional.empty();
    private final Map<TableId, Set<ColumnId>> columns = new HashMap<>();
    private final Map<Shape, PreparedStatement> inserts = new LinkedHashMap<>();
    private long count;

    /// Rows of a table that have values for the same columns.
    private record Shape(TableId table, List<ColumnId> columns) {}

    private record Scratch(Path file, Connection connection) {

        static Scratch open() throws IOException, SQLException {
            Path file = Files.createTempFile("keyline-rows-", ".db");
            try {
                Connection connection = Guarded.scratch(file);
                connection.setAutoCommit(false);
                return new Scratch(file, connection);
            } catch (SQLException e) {
                Files.deleteIfExists(file);
                throw e;
            }
        }
    }

    private Connection connection() throws IOException, SQLException {
        if (scratch.isEmpty()) {
            scratch = Optional.of(Scratch.open());
        }
        return scratch.get().connection;
    }

    @Override
    public void row(TableId table, List<ColumnId> given, List<Value> values) throws IOException {
        try {
            PreparedStatement insert = insert(new Shape(table, given));
            for (int i = 0; i < values.size(); i++) {
                SqliteRows.bind(insert, i + 1, values.get(i));
            }
            insert.executeUpdate();
            count++;
        } catch (SQLException e) {
            throw Failure.io(e);
        }
    }

    private PreparedStatement insert(Shape shape) throws IOException, SQLException {
        PreparedStatement known = inserts.get(shape);
        if (known != null) {
            return known;
        }
        forgetOldest();
        ensure(shape);
        String names = shape.columns().stream().map(ScratchRows::name).collect(Collectors.joining(", "));
        String places =
                IntStream.range(0, shape.columns().size()).mapToObj(_ -> "?").collect(Collectors.joining(", "));
        String into = "INSERT INTO " + name(shape.table());
        PreparedStatement insert = connection()
                .prepareStatement(
                        shape.columns().isEmpty()
                                ? into + " DEFAULT VALUES"
                                : into + "(%s) VALUES (%s)".formatted(names, places));
        inserts.put(new Shape(shape.table(), List.copyOf(shape.columns())), insert);
        return insert;
    }

    /// Every row may leave out other columns.
    private void forgetOldest() throws SQLException {
        if (inserts.size() == MOST_INSERTS) {
            Shape oldest = inserts.keySet().iterator().next();
            PreparedStatement insert = inserts.remove(oldest);
            if (insert != null) {
                insert.close();
            }
        }
    }

    /// Makes the table, and gives it the columns that it lacks.
    private void ensure(Shape shape) throws IOException, SQLException {
        try (Statement statement = connection().createStatement()) {
            if (!columns.containsKey(shape.table())) {
                columns.put(shape.table(), new LinkedHashSet<>());
                statement.execute("CREATE TABLE %s(n INTEGER PRIMARY KEY)".formatted(name(shape.table())));
            }
            for (ColumnId column : shape.columns()) {
                if (columns.get(shape.table()).add(column)) {
                    statement.execute("ALTER TABLE %s ADD COLUMN %s DEFAULT %s"
                            .formatted(name(shape.table()), name(column), ABSENT_SQL));
                }
            }
        }
    }

    private static String name(TableId table) {
        return "t" + table.value();
    }

    private static String name(ColumnId column) {
        return "c" + column.value();
    }

    /// The rows as they were written, with [#ABSENT] for a column that a row had no value for.
    SampleRows written() {
        return scratch.<SampleRows>map(made -> new SqliteRows(made.connection, this::query))
                .orElse(SampleRows.NONE);
    }

    /// How many rows were written, of all tables.
    long count() {
        return count;
    }

    /// Whether any row of the table was given a value for the column.
    boolean has(TableId table, ColumnId column) {
        return columns.getOrDefault(table, Set.of()).contains(column);
    }

    /// What an expression gives that looks at no row; nothing where it gives an error.
    ///
    /// @param sql of ours, not of a file
    Optional<Value> computed(String sql) {
        try (Statement statement = connection().createStatement();
                ResultSet result = statement.executeQuery("SELECT " + sql)) {
            return Optional.of(SqliteRows.value(result.getObject(1)));
        } catch (SQLException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<String> query(Table table) {
        if (!columns.containsKey(table.id())) {
            return Optional.empty();
        }
        String names = table.columns().stream()
                .map(column -> has(table.id(), column.id()) ? name(column.id()) : ABSENT_SQL)
                .collect(Collectors.joining(", "));
        return Optional.of(
                "SELECT %s FROM %s ORDER BY n".formatted(names.isEmpty() ? "NULL" : names, name(table.id())));
    }

    @Override
    public void close() throws IOException {
        if (scratch.isPresent()) {
            try {
                scratch.get().connection.close();
            } catch (SQLException e) {
                throw Failure.io(e);
            } finally {
                Files.deleteIfExists(scratch.get().file);
            }
        }
    }
}
