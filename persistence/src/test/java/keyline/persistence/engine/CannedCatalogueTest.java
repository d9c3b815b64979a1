package keyline.persistence.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import keyline.model.read.Design;
import keyline.persistence.database.Catalogue;
import keyline.persistence.database.OracleCatalogue;
import keyline.persistence.database.Query;
import keyline.persistence.database.SqlServerCatalogue;
import keyline.persistence.read.Input;
import keyline.persistence.read.Inputs;
import org.junit.jupiter.api.Test;

/// The catalogues of systems that no test can start, played by tables of the same names and columns in H2: what is read
/// from them is what a script of the same design gives.
class CannedCatalogueTest {

    @Test
    void a_catalogue_of_sql_server_says_what_its_script_says() throws Exception {
        same("sqlserver", "mssql", new SqlServerCatalogue());
    }

    @Test
    void a_catalogue_of_oracle_says_what_its_script_says() throws Exception {
        same("oracle", "oracle", new OracleCatalogue());
    }

    private static void same(String name, String key, Catalogue catalogue) throws Exception {
        Design live;
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:" + name + ";NON_KEYWORDS=VALUE");
                Statement statement = connection.createStatement()) {
            statement.execute(Files.readString(file(name + "-catalogue.sql")));
            live = catalogue.read(new Query(connection));
        }
        try (Input script = Inputs.open(List.of(file(name + "-script.sql")), key)) {
            assertThat(script.report().skipped()).isEmpty();
            assertThat(live.report().skipped()).isEmpty();
            assertThat(SchemaText.of(live.document().schema()))
                    .isEqualTo(SchemaText.of(script.project().document().schema()));
        }
    }

    private static Path file(String name) throws IOException, URISyntaxException {
        return Path.of(Objects.requireNonNull(CannedCatalogueTest.class.getResource(name), name)
                .toURI());
    }
}
