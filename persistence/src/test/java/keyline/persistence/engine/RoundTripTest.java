package keyline.persistence.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.util.stream.Stream;
import keyline.model.SampleRows;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.dialect.Ddl;
import keyline.model.dialect.DdlOptions;
import keyline.model.dialect.DdlOptions.Constraints;
import keyline.model.dialect.DdlOptions.Drops;
import keyline.model.dialect.DdlOptions.Quoting;
import keyline.model.dialect.DdlOptions.RowForm;
import keyline.model.dialect.Fitted;
import keyline.model.dialect.Script;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/// A schema, written as a script and run on a real engine, comes back from the engine's catalogue as the schema that it
/// was fitted to.
@ExtendWith(Engines.class)
class RoundTripTest {

    @TestFactory
    Stream<DynamicTest> postgresql_says_what_the_schema_says(PostgreSqlEngine engine) {
        return roundTrips(engine);
    }

    @TestFactory
    Stream<DynamicTest> mariadb_says_what_the_schema_says(MariaDbEngine engine) {
        return roundTrips(engine);
    }

    @TestFactory
    Stream<DynamicTest> h2_says_what_the_schema_says(H2Engine engine) {
        return roundTrips(engine);
    }

    @TestFactory
    Stream<DynamicTest> sqlite_says_what_the_schema_says(SqliteEngine engine) {
        return roundTrips(engine);
    }

    private static Stream<DynamicTest> roundTrips(Engine engine) {
        return Seeds.usually(1_000)
                .mapToObj(seed ->
                        DynamicTest.dynamicTest(engine.dialect().key() + " " + seed, () -> roundTrip(engine, seed)));
    }

    private static DdlOptions options(long seed) {
        return DdlOptions.DEFAULT
                .with(seed % 2 == 0 ? Constraints.INLINE : Constraints.ALTER_TABLE)
                .with(seed % 3 == 0 ? Quoting.ALWAYS : Quoting.WHEN_NEEDED)
                .with(seed % 5 == 0 ? Drops.FIRST : Drops.NONE)
                .with(seed % 4 == 0 ? RowForm.COPY : RowForm.INSERTS);
    }

    private static void roundTrip(Engine engine, long seed) throws Exception {
        Schema schema = RandomSchemas.of(seed);
        SampleRows rows = new SoundRows(schema, seed);
        DdlOptions options = options(seed).with(rows);
        Connection connection = engine.empty();
        Script script = Ddl.script(schema, engine.dialect(), options);
        Engine.run(connection, script);
        if (options.drops() == Drops.FIRST) {
            Engine.run(connection, script);
        }
        Fitted fitted = Fitted.of(schema, engine.dialect());
        assertThat(SchemaText.of(engine.asTold(engine.read(connection))))
                .as(script.text())
                .isEqualTo(SchemaText.of(engine.asTold(fitted.schema())));
        StoredRows stored = new StoredRows(schema, fitted.schema(), engine.dialect(), options.quoting());
        for (Table table : fitted.schema().tables()) {
            assertThat(stored.read(connection, table)).as(script.text()).isEqualTo(stored.written(rows, table));
        }
    }
}
