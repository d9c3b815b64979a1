package keyline.persistence.database.connection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import keyline.model.Schema;
import keyline.model.Value;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The rows that are taken from a live database as samples.
class RowSamplingTest {

    private final LiveH2 h2 = LiveH2.start();

    @AfterEach
    void stop_it() throws SQLException {
        h2.close();
    }

    @Test
    void sampled_rows_come_with_their_parents_through_circles_and_self_references() throws IOException, SQLException {
        h2.execute(
                "CREATE TABLE person(id INT PRIMARY KEY, boss INT REFERENCES person, home INT)",
                "CREATE TABLE town(id INT PRIMARY KEY, mayor INT REFERENCES person)",
                "ALTER TABLE person ADD FOREIGN KEY (home) REFERENCES town",
                "INSERT INTO person SELECT x, NULL, NULL FROM system_range(1, 500)",
                "INSERT INTO town SELECT x, 500 - x FROM system_range(1, 400)",
                "UPDATE person SET boss = id + 1 WHERE id < 20",
                "UPDATE person SET home = 400 WHERE id = 20");

        Map<String, List<List<Value>>> rows = sampled(2);

        assertThat(ids(rows, "PERSON"))
                .containsExactlyInAnyOrder(
                        "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16", "17",
                        "18", "19", "20", "100", "498", "499");
        assertThat(ids(rows, "TOWN")).containsExactlyInAnyOrder("1", "2", "400");
    }

    @Test
    void rows_are_sampled_along_foreign_keys_of_several_columns_and_to_unique_keys() throws IOException, SQLException {
        h2.execute(
                "CREATE TABLE place(country VARCHAR(2), code UUID, note VARCHAR, UNIQUE(country, code))",
                "CREATE TABLE visit(id INT PRIMARY KEY, country VARCHAR(2), code UUID,"
                        + " FOREIGN KEY (country, code) REFERENCES place(country, code))",
                "INSERT INTO place SELECT 'a' || MOD(x, 9), RANDOM_UUID(), x FROM system_range(1, 99)",
                "INSERT INTO visit SELECT ROWNUM(), country, code FROM place WHERE note > 90",
                "INSERT INTO visit VALUES (1000, 'a1', NULL)");

        Map<String, List<List<Value>>> rows = sampled(5);

        Set<List<Value>> parents = rows.getOrDefault("PLACE", List.of()).stream()
                .map(row -> row.subList(0, 2))
                .collect(Collectors.toSet());
        assertThat(rows.get("VISIT"))
                .hasSize(5)
                .allSatisfy(row -> assertThat(parents).contains(row.subList(1, 3)));
    }

    private static Set<String> ids(Map<String, List<List<Value>>> rows, String table) {
        return rows.getOrDefault(table, List.of()).stream()
                .map(row -> row.getFirst().text())
                .collect(Collectors.toSet());
    }

    private Map<String, List<List<Value>>> sampled(int count) throws IOException {
        try (DatabaseConnection connection = h2.reading()) {
            Schema schema = connection.design().schema();
            Map<String, List<List<Value>>> rows = new HashMap<>();
            connection.sample(
                    schema,
                    count,
                    (table, _, values) -> rows.computeIfAbsent(
                                    schema.table(table).name(), _ -> new ArrayList<>())
                            .add(values));
            return rows;
        }
    }
}
