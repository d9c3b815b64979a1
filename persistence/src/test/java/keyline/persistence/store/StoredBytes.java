package keyline.persistence.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Collectors;
import keyline.model.Schema;
import keyline.model.Table;

/// The rows as they stand in a store's file: of every cell its storage class and bytes, of every row its identity.
record StoredBytes(Path file, Schema schema) {

    String text() {
        StringBuilder text = new StringBuilder();
        try (StoreCopy copy = new StoreCopy(file)) {
            Connection connection = copy.connection();
            Set<String> tables = Set.copyOf(Soundness.list(connection, "SELECT name FROM sqlite_schema"));
            for (Table table : schema.tables()) {
                text.append(table.id()).append('\n');
                if (tables.contains(Physical.name(table.id()))) {
                    text.append(String.join("\n", Soundness.list(connection, cells(table))))
                            .append('\n');
                }
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        return text.toString().replaceAll("\\n\\n+", "\n");
    }

    private static String cells(Table table) {
        String cells = table.columns().stream()
                .map(column -> Physical.quoted(column.id()))
                .map(name -> " || ' ' || typeof(%1$s) || ' ' || quote(%1$s) || ' ' || hex(%1$s)".formatted(name))
                .collect(Collectors.joining());
        return "SELECT rid%s FROM %s ORDER BY rid".formatted(cells, Physical.quoted(table.id()));
    }
}
