package keyline.persistence.engine;

import static keyline.model.ReferentialAction.NO_ACTION;

import java.util.stream.Stream;
import keyline.model.Constraint.ForeignKey;
import keyline.model.Schema;
import keyline.model.Table;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/// Two versions of a schema: on the real engine, the way up ends in the catalogue of the new one, the way down in that
/// of the old one, and every row is still there but for what the steps say goes.
@ExtendWith(Engines.class)
class MigrationRoundTripTest {

    @TestFactory
    Stream<DynamicTest> postgresql_goes_up_and_down(PostgreSqlEngine engine) {
        return roundTrips(engine);
    }

    @TestFactory
    Stream<DynamicTest> mariadb_goes_up_and_down(MariaDbEngine engine) {
        return roundTrips(engine);
    }

    @TestFactory
    Stream<DynamicTest> h2_goes_up_and_down(H2Engine engine) {
        return roundTrips(engine);
    }

    @TestFactory
    Stream<DynamicTest> sqlite_goes_up_and_down(SqliteEngine engine) {
        return roundTrips(engine);
    }

    @TestFactory
    Stream<DynamicTest> d15_d1_goes_up_and_down_in_one_transaction_that_defers_foreign_keys() {
        return roundTrips(SqliteEngine.d1());
    }

    private static Stream<DynamicTest> roundTrips(Engine engine) {
        return Seeds.usually(60)
                .mapToObj(seed -> DynamicTest.dynamicTest(
                        engine.dialect().key() + " " + seed,
                        () -> versions(engine, seed).goesUpAndDown()));
    }

    private static Versions versions(Engine engine, long seed) {
        Schema before = settable(RandomSchemas.of(seed));
        return new Versions(engine, before, RandomChanges.of(before, seed), seed);
    }

    /// Without what no row can be deleted under: SET NULL over NOT NULL.
    static Schema settable(Schema schema) {
        Schema changed = schema;
        for (Table table : schema.tables()) {
            for (ForeignKey key : table.foreignKeys()) {
                if (key.columns().stream().anyMatch(table::isNotNull)) {
                    Table now = changed.table(table.id());
                    changed = changed.with(now.with(key.withActions(NO_ACTION, key.onUpdate())));
                }
            }
        }
        return changed;
    }
}
