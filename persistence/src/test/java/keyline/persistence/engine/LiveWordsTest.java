package keyline.persistence.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import keyline.model.Document;
import keyline.model.Schema;
import keyline.model.TableId;
import keyline.model.change.Change;
import keyline.model.change.Changes;
import keyline.model.dialect.Ddl;
import keyline.model.dialect.DdlOptions;
import keyline.model.dialect.Fitted;
import keyline.model.match.LiveWords;
import keyline.model.match.Matching;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/// A design that was just deployed is the same as what the database says of it.
@ExtendWith(Engines.class)
class LiveWordsTest {

    private static final int BEYOND = 1_000_000;

    @TestFactory
    Stream<DynamicTest> a_design_does_not_differ_from_the_postgresql_that_it_was_deployed_to(PostgreSqlEngine engine) {
        return deployed(engine);
    }

    @TestFactory
    Stream<DynamicTest> a_design_does_not_differ_from_the_mariadb_that_it_was_deployed_to(MariaDbEngine engine) {
        return deployed(engine);
    }

    @TestFactory
    Stream<DynamicTest> a_design_does_not_differ_from_the_h2_that_it_was_deployed_to(H2Engine engine) {
        return deployed(engine);
    }

    @TestFactory
    Stream<DynamicTest> a_design_does_not_differ_from_the_sqlite_that_it_was_deployed_to(SqliteEngine engine) {
        return deployed(engine);
    }

    private static Stream<DynamicTest> deployed(Engine engine) {
        return Seeds.usually(200)
                .mapToObj(seed ->
                        DynamicTest.dynamicTest(engine.dialect().key() + " " + seed, () -> isTheSame(seed, engine)));
    }

    private static void isTheSame(long seed, Engine engine) throws SQLException {
        assertThat(changes(RandomSchemas.of(seed), engine)).isEmpty();
    }

    /// What a comparison shows of a design that was just deployed, without the order of constraints and indexes.
    static List<Change> changes(Schema schema, Engine engine) throws SQLException {
        Schema fitted = Fitted.of(schema, engine.dialect()).schema();
        Connection connection = engine.empty();
        Engine.run(connection, Ddl.script(schema, engine.dialect(), DdlOptions.DEFAULT));
        Document document = Document.empty().with(fitted).taking(new TableId(BEYOND));
        Schema live = Matching.byName(fitted, engine.read(connection))
                .applied(document)
                .schema();

        Schema said = new LiveWords(fitted, engine.dialect().key()).of(live);
        return Changes.between(document, document.with(said)).stream()
                .filter(change -> !(change instanceof Change.ConstraintsReordered))
                .filter(change -> !(change instanceof Change.IndexesReordered))
                .toList();
    }
}
