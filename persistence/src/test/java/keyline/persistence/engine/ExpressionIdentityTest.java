package keyline.persistence.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.ColumnType;
import keyline.model.ColumnType.Plain;
import keyline.model.ColumnType.Varchar;
import keyline.model.Constraint.Check;
import keyline.model.ConstraintId;
import keyline.model.Index;
import keyline.model.Index.Direction;
import keyline.model.Index.OfExpression;
import keyline.model.IndexId;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.ValueSource;
import keyline.model.ValueSource.Expression;
import keyline.model.ValueSource.Generated;
import keyline.model.ValueSource.Generated.Storage;
import keyline.model.dialect.Ddl;
import keyline.model.dialect.DdlOptions;
import keyline.model.dialect.DdlOptions.Constraints;
import keyline.model.dialect.Dialect;
import keyline.model.dialect.Dialects;
import keyline.persistence.read.Input;
import keyline.persistence.read.Inputs;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

/// Deep expressions in defaults, checks, generated columns and indexes come back from the script of each dialect as
/// they were, and from the catalogues of live engines as something that these engines take and say again.
@ExtendWith(Engines.class)
class ExpressionIdentityTest {

    private static final int SEEDS = 60;
    private static final int DEEPEST = 4;

    @TempDir
    private Path folder;

    private static final class Ids {

        private int last = 1;

        <I> I next(IntFunction<I> kind) {
            return kind.apply(++last);
        }
    }

    private static Schema schema(Dialect dialect, long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        Ids ids = new Ids();
        RandomExpressions constant = new RandomExpressions(dialect.key(), random, false);
        RandomExpressions over = new RandomExpressions(dialect.key(), random, true);
        int depth = 1 + random.nextInt(DEEPEST);
        Table table = Table.of(ids.next(TableId::new), "t")
                .with(column(ids, "n", Plain.INTEGER, new Expression("1 + " + constant.number(depth))))
                .with(column(ids, "m", Plain.INTEGER, new ValueSource.None()))
                .with(column(
                        ids,
                        "s",
                        new Varchar(OptionalInt.of(200)),
                        new Expression("upper(" + constant.text(depth) + ")")))
                .with(column(ids, "d", Plain.DATE, new ValueSource.None()))
                .with(column(ids, "j", Plain.JSON, new ValueSource.None()))
                .with(new Check(ids.next(ConstraintId::new), "c1", over.condition(depth)))
                .with(new Check(ids.next(ConstraintId::new), "c2", over.condition(DEEPEST)))
                .with(column(ids, "g", Plain.BIGINT, new Generated(over.number(depth), stored(dialect))))
                .with(column(
                        ids, "v", new Varchar(OptionalInt.of(300)), new Generated(over.text(depth), usual(dialect))));
        return Schema.empty().with(dialect.key().matches("mysql|mariadb|h2|mssql") ? table : indexed(table, ids, over));
    }

    /// Oracle computes columns on reading only.
    private static Storage stored(Dialect dialect) {
        return dialect.key().equals("oracle") ? Storage.VIRTUAL : Storage.STORED;
    }

    private static Storage usual(Dialect dialect) {
        return dialect.key().matches("postgresql|h2") ? Storage.STORED : Storage.VIRTUAL;
    }

    private static Table indexed(Table table, Ids ids, RandomExpressions over) {
        OfExpression part = new OfExpression(over.text(2), Direction.ASCENDING);
        return table.with(new Index(ids.next(IndexId::new), "ix", Index.Kind.PLAIN, List.of(part), "", ""));
    }

    private static Column column(Ids ids, String name, ColumnType type, ValueSource source) {
        return new Column(ids.next(ColumnId::new), name, type, true, source, "");
    }

    @TestFactory
    Stream<DynamicTest> d2_deep_expressions_come_back_from_the_script_of_every_dialect() {
        return Dialects.all().stream()
                .filter(dialect -> !dialect.key().equals("d1"))
                .flatMap(dialect -> LongStream.range(0, SEEDS)
                        .mapToObj(seed ->
                                DynamicTest.dynamicTest(dialect.key() + " " + seed, () -> comesBack(dialect, seed))));
    }

    private void comesBack(Dialect dialect, long seed) throws IOException {
        Schema schema = schema(dialect, seed);
        String script = Ddl.script(
                        schema,
                        dialect,
                        DdlOptions.DEFAULT.with(seed % 2 == 0 ? Constraints.INLINE : Constraints.ALTER_TABLE))
                .text();
        Path file = Files.writeString(folder.resolve("script.sql"), script);
        try (Input input = Inputs.open(List.of(file), dialect.key())) {
            assertThat(input.report().skipped()).as(script).isEmpty();
            assertThat(Expressed.of(input.project().document().schema(), sql -> sql))
                    .as(script)
                    .isEqualTo(Expressed.of(schema, sql -> RandomExpressions.standard(sql, dialect.key())));
        }
    }

    @TestFactory
    Stream<DynamicTest> d3_deep_expressions_come_back_from_a_live_postgresql(PostgreSqlEngine engine) {
        return live(engine);
    }

    @TestFactory
    Stream<DynamicTest> d3_deep_expressions_come_back_from_a_live_mariadb(MariaDbEngine engine) {
        return live(engine);
    }

    @TestFactory
    Stream<DynamicTest> d3_deep_expressions_come_back_from_a_live_h2(H2Engine engine) {
        return live(engine);
    }

    @TestFactory
    Stream<DynamicTest> d3_deep_expressions_come_back_from_a_live_sqlite(SqliteEngine engine) {
        return live(engine);
    }

    private static Stream<DynamicTest> live(Engine engine) {
        return LongStream.range(0, SEEDS)
                .mapToObj(seed -> DynamicTest.dynamicTest(
                        engine.dialect().key() + " " + seed,
                        () -> staysTheSame(schema(engine.dialect(), seed), engine)));
    }

    /// An engine has words of its own for an expression, and groups and orders conditions as it likes: what it says of
    /// them when it is told them, it says again. Some of what is random isn't to its taste: a text of no collation.
    private static void staysTheSame(Schema schema, Engine engine) throws Exception {
        Schema once;
        try {
            once = run(schema, engine);
        } catch (SQLException e) {
            throw new TestAbortedException(e.getMessage(), e);
        }
        Schema twice = run(once, engine);

        assertThat(Expressed.words(twice)).isEqualTo(Expressed.words(once));
        assertThat(once.tables().stream().findFirst().orElseThrow().constraints())
                .hasSize(2);
    }

    private static Schema run(Schema schema, Engine engine) throws Exception {
        Connection connection = engine.empty();
        Engine.run(connection, Ddl.script(schema, engine.dialect(), DdlOptions.DEFAULT));
        return engine.read(connection);
    }
}
