package keyline.persistence.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import keyline.model.Column;
import keyline.model.ColumnType;
import keyline.model.ColumnType.Decimal;
import keyline.model.ColumnType.Named;
import keyline.model.ColumnType.Plain;
import keyline.model.Constraint;
import keyline.model.Constraint.ForeignKey;
import keyline.model.Deferral;
import keyline.model.Document;
import keyline.model.Index;
import keyline.model.NamedType.Domain;
import keyline.model.ReferentialAction;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.ValueSource;
import keyline.model.code.CodeContent;
import keyline.model.code.CodeFormats;
import keyline.model.code.CodeOption;
import keyline.model.dialect.Ddl;
import keyline.model.dialect.DdlOptions;
import keyline.model.dialect.Dialect;
import keyline.model.dialect.Dialects;
import keyline.model.example.Shop;
import keyline.persistence.engine.NodePackages.Outcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/// Drizzle schemas before the programs that read them: prettier, TypeScript, and drizzle-kit, whose scripts make the
/// same catalogue as ours.
@ExtendWith({NodePackages.class, Engines.class})
class DrizzleTest {

    private static final int SEEDS = Integer.getInteger("keyline.seeds", 40);
    private static final List<String> FLAVOURS = List.of("pg", "mysql", "sqlite", "mssql");

    private static Path folder = Path.of("");
    private static Outcome compiled = new Outcome(-1, "");

    @BeforeAll
    static void write_schemas_and_compile_them() throws IOException {
        folder = NodePackages.folder("drizzle");
        for (String flavour : FLAVOURS) {
            for (Map.Entry<String, Schema> each : schemas().entrySet()) {
                Path file = Files.createDirectories(folder.resolve(flavour)).resolve(each.getKey() + ".ts");
                Files.writeString(file, code(flavour, each.getValue()));
            }
        }
        NodePackages.put("drizzle.mjs", folder);
        NodePackages.put("tsconfig.json", folder);
        compiled = NodePackages.node(folder, "typescript/bin/tsc", "--project", "tsconfig.json");
    }

    private static Map<String, Schema> schemas() {
        Map<String, Schema> schemas = new TreeMap<>(tame());
        LongStream.range(0, SEEDS).forEach(seed -> schemas.put("odd" + seed, RandomSchemas.of(seed)));
        return schemas;
    }

    /// What drizzle-kit can write: it doesn't escape quotes in names.
    private static Map<String, Schema> tame() {
        Map<String, Schema> schemas = new TreeMap<>();
        schemas.put("shop", Shop.document().schema());
        LongStream.range(0, SEEDS).forEach(seed -> schemas.put("tame" + seed, sayable(RandomSchemas.tame(seed))));
        return schemas;
    }

    /// Without what Drizzle has no words for: domains, comments and deferral.
    private static Schema sayable(Schema schema) {
        Schema sayable = schema;
        for (Table table : schema.tables()) {
            sayable = sayable.with(table.withComment("")
                    .withIndexes(table.indexes().stream()
                            .filter(DrizzleTest::isOverColumns)
                            .toList())
                    .withColumns(table.columns().stream()
                            .map(column -> plain(column).withType(base(column.type(), schema)))
                            .toList())
                    .withConstraints(table.constraints().stream()
                            .map(each -> undeferred(each, table))
                            .toList()));
        }
        for (Domain domain : schema.types().stream()
                .filter(Domain.class::isInstance)
                .map(Domain.class::cast)
                .toList()) {
            sayable = sayable.without(domain.id());
        }
        return sayable;
    }

    /// MariaDB, which stands for MySQL here, takes no NOT NULL for computed columns.
    private static Column plain(Column column) {
        Column plain = column.withComment("");
        return plain.source() instanceof ValueSource.Generated ? plain.asNullable() : plain;
    }

    /// MariaDB, which stands for MySQL here, has no others.
    private static boolean isOverColumns(Index index) {
        return index.parts().stream().allMatch(Index.OfColumn.class::isInstance);
    }

    private static ColumnType base(ColumnType type, Schema schema) {
        return type instanceof Named(var id) && schema.types().get(id) instanceof Domain domain ? domain.base() : type;
    }

    /// Without cascades of key changes into NOT NULL either, which MariaDB refuses and MySQL takes.
    private static Constraint undeferred(Constraint constraint, Table table) {
        if (!(constraint instanceof ForeignKey key)) {
            return constraint;
        }
        boolean strict = key.columns().stream().anyMatch(table::isNotNull);
        return new ForeignKey(
                key.id(),
                key.name(),
                key.columns(),
                key.parent(),
                key.parentColumns(),
                key.onDelete(),
                strict ? ReferentialAction.NO_ACTION : key.onUpdate(),
                Deferral.NOT_DEFERRABLE);
    }

    private static String code(String flavour, Schema schema) {
        return CodeFormats.of("drizzle-" + flavour)
                .orElseThrow()
                .write(CodeContent.of(Document.empty().with(schema)).with(Set.of(CodeOption.RELATIONS)))
                .text();
    }

    @Test
    void typescript_takes_every_schema_strictly() {
        assertThat(compiled.output()).isEmpty();
        assertThat(compiled.exit()).isZero();
    }

    @Test
    void prettier_would_change_nothing() throws IOException {
        Outcome outcome = NodePackages.node(
                folder,
                "prettier/bin/prettier.cjs",
                "--no-editorconfig",
                "--list-different",
                "{pg,mysql,sqlite,mssql}/*.ts");
        assertThat(outcome.output()).isEmpty();
        assertThat(outcome.exit()).isZero();
    }

    @TestFactory
    Stream<DynamicTest> drizzle_kit_makes_the_same_catalogue_in_postgresql(PostgreSqlEngine engine) throws IOException {
        return sameCatalogues(engine, "pg", "postgres");
    }

    @TestFactory
    Stream<DynamicTest> drizzle_kit_makes_the_same_catalogue_in_mariadb(MariaDbEngine engine) throws IOException {
        return sameCatalogues(engine, "mysql", "mysql");
    }

    @TestFactory
    Stream<DynamicTest> drizzle_kit_makes_the_same_catalogue_in_sqlite(SqliteEngine engine) throws IOException {
        return sameCatalogues(engine, "sqlite", "sqlite");
    }

    private static Stream<DynamicTest> sameCatalogues(Engine engine, String flavour, String module) throws IOException {
        Outcome outcome = NodePackages.node(folder, "drizzle.mjs", module, "compiled/" + flavour);
        assertThat(outcome.output()).isEmpty();
        return tame().entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(
                        flavour + " " + each.getKey(),
                        () -> sameCatalogue(
                                engine, each.getValue(), folder.resolve("compiled", flavour, each.getKey() + ".sql"))));
    }

    private static void sameCatalogue(Engine engine, Schema schema, Path script) throws IOException, SQLException {
        boolean mysql = script.resolveSibling(".").normalize().endsWith("mysql");
        Dialect dialect = mysql ? Dialects.of("mysql").orElseThrow() : engine.dialect();
        Connection connection = engine.empty();
        var own = Ddl.script(schema, dialect, DdlOptions.DEFAULT);
        Engine.run(connection, own);
        String ours = told(engine, connection, schema);
        connection = engine.empty();
        try (Statement statement = connection.createStatement()) {
            for (String sql : Files.readString(script).split("--> statement-breakpoint", -1)) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            // drizzle-kit gives texts more room than our script does, and keys names that it doesn't cut
            assumeFalse(String.valueOf(e.getMessage()).contains("too long"), e.getMessage());
            throw e;
        }
        assertThat(told(engine, connection, schema)).as(own.text()).isEqualTo(ours);
    }

    /// The catalogue without names that the user didn't give. In SQLite, types of one affinity are the same.
    private static String told(Engine engine, Connection connection, Schema schema) throws SQLException {
        Schema told = engine.asTold(engine.read(connection));
        if (engine.dialect().key().equals("sqlite")) {
            for (Table table : told.tables()) {
                told = told.with(table.withColumns(table.columns().stream()
                        .map(column -> bare(column, table).withType(affinity(column.type())))
                        .toList()));
            }
        }
        return SchemaText.of(Nameless.of(told, given(schema)));
    }

    /// drizzle-kit declares the columns of a primary key without NOT NULL, and the current time is told by a word.
    private static Column bare(Column column, Table table) {
        Column bare = table.inPrimaryKey(column.id()) ? column.asNotNull() : column;
        boolean isNow = column.source() instanceof ValueSource.Expression(String sql)
                && sql.matches("(?i)current_(date|time|timestamp)");
        return isNow ? bare.withSource(new ValueSource.CurrentTime()) : bare;
    }

    private static ColumnType affinity(ColumnType type) {
        return switch (type) {
            case Plain plain ->
                switch (plain) {
                    case SMALLINT, INTEGER, BIGINT, BOOLEAN -> Plain.INTEGER;
                    case REAL, DOUBLE -> Plain.DOUBLE;
                    case BLOB -> Plain.BLOB;
                    case TEXT, DATE, TIME, TIMESTAMP, TIMESTAMP_WITH_TIME_ZONE, UUID, JSON -> Plain.TEXT;
                };
            case Decimal _ -> new Decimal(OptionalInt.empty(), OptionalInt.empty());
            case ColumnType.Char _, ColumnType.Varchar _, Named _, ColumnType.Verbatim _ -> Plain.TEXT;
        };
    }

    private static Set<String> given(Schema schema) {
        Set<String> names = new HashSet<>();
        for (Table table : schema.tables()) {
            table.constraints().forEach(each -> names.add(each.name()));
        }
        return names;
    }
}
