package keyline.persistence.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import keyline.model.dialect.Ddl;
import keyline.model.dialect.DdlOptions;
import keyline.model.dialect.Dialects;
import keyline.model.example.Shop;
import org.junit.jupiter.api.Test;

class H2RowsTest {

    @Test
    void h2_takes_the_rows_of_the_shop_and_goes_on_numbering_behind_them() throws SQLException {
        var options = DdlOptions.DEFAULT.with(Shop.rows()).with(DdlOptions.Drops.FIRST);
        var script = Ddl.script(Shop.document().schema(), Dialects.of("h2").orElseThrow(), options);
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:");
                Statement statement = connection.createStatement()) {
            Engine.run(connection, script);
            Engine.run(connection, script);
            assertThat(number(statement, "SELECT count(*) FROM order_lines")).isEqualTo(25);
            statement.execute("INSERT INTO shippers (name) VALUES ('Kurier')");
            assertThat(number(statement, "SELECT shipper_id FROM shippers WHERE name = 'Kurier'"))
                    .isEqualTo(4);
        }
    }

    private static int number(Statement statement, String sql) throws SQLException {
        try (ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
