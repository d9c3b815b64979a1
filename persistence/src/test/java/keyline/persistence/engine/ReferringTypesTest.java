package keyline.persistence.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.Constraint.ForeignKey;
import keyline.model.Constraint.PrimaryKey;
import keyline.model.ConstraintId;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.TypeText;
import keyline.model.dialect.Ddl;
import keyline.model.dialect.DdlOptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/// Foreign keys between columns of any two types: the script runs on the real engine, whatever it has to say about it.
@ExtendWith(Engines.class)
class ReferringTypesTest {

    private static final List<String> TYPES = List.of(
            "smallint",
            "int",
            "bigint",
            "real",
            "double",
            "decimal",
            "decimal(10,2)",
            "boolean",
            "text",
            "char(3)",
            "varchar(40)",
            "date",
            "time",
            "timestamp",
            "timestamptz",
            "uuid",
            "blob");

    @TestFactory
    Stream<DynamicTest> part_3_postgresql_takes_a_key_between_any_types(PostgreSqlEngine engine) {
        return pairs(engine);
    }

    @TestFactory
    Stream<DynamicTest> part_3_mariadb_takes_a_key_between_any_types(MariaDbEngine engine) {
        return pairs(engine);
    }

    @TestFactory
    Stream<DynamicTest> part_3_h2_takes_a_key_between_any_types(H2Engine engine) {
        return pairs(engine);
    }

    @TestFactory
    Stream<DynamicTest> part_3_sqlite_takes_a_key_between_any_types(SqliteEngine engine) {
        return pairs(engine);
    }

    private static Stream<DynamicTest> pairs(Engine engine) {
        return TYPES.stream()
                .map(parent -> DynamicTest.dynamicTest(engine.dialect().key() + " " + parent, () -> {
                    for (String child : TYPES) {
                        runs(engine, child, parent);
                    }
                }));
    }

    private static void runs(Engine engine, String child, String parent) throws Exception {
        Schema schema = schema(child, parent);
        var connection = engine.empty();
        Engine.run(connection, Ddl.script(schema, engine.dialect(), DdlOptions.DEFAULT));
        boolean same = child.equals(parent);
        assertThat(engine.read(connection).tables().stream()
                        .mapToInt(table -> table.foreignKeys().size())
                        .sum())
                .as("%s -> %s", child, parent)
                .isBetween(same ? 1 : 0, 1);
    }

    private static Schema schema(String child, String parent) {
        Column id = Column.of(new ColumnId(2), "id", TypeText.read(parent, Schema.empty()));
        Column parentId = Column.of(new ColumnId(3), "parent_id", TypeText.read(child, Schema.empty()));
        Table parents = Table.of(new TableId(4), "parents")
                .with(id)
                .with(new PrimaryKey(new ConstraintId(5), "", List.of(id.id())));
        Table children = Table.of(new TableId(6), "children")
                .with(parentId)
                .with(ForeignKey.of(new ConstraintId(7), List.of(parentId.id()), parents.id(), List.of(id.id())));
        return Schema.empty().with(parents).with(children);
    }
}
