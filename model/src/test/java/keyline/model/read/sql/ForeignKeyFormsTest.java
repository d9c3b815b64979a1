package keyline.model.read.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.util.List;
import keyline.model.Constraint.ForeignKey;
import keyline.model.Schema;
import keyline.model.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The forms in which scripts declare foreign keys, in every dialect.
class ForeignKeyFormsTest {

    private static final String PARENT = "create table p (a int, b int, primary key (a, b), unique (a));\n";

    static List<ScriptDialect> dialects() {
        return ScriptDialects.all();
    }

    private static String read(ScriptDialect dialect, String child) throws IOException {
        try (SqlReader reader = new SqlReader(dialect, (_, _, _) -> {}, Duration.ofSeconds(10))) {
            reader.read(new StringReader(PARENT + child), "");
            Schema schema = reader.design().document().schema();
            Table table = schema.tableNamed("c").orElseThrow();
            ForeignKey key = table.foreignKeys().getFirst();
            Table parent = schema.table(key.parent());
            return "%s (%s) -> %s (%s)"
                    .formatted(
                            key.name(),
                            String.join(", ", table.namesOf(key.columns())),
                            parent.name(),
                            String.join(", ", parent.namesOf(key.parentColumns())));
        }
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void x3_inline_references_are_read(ScriptDialect dialect) throws IOException {
        assertThat(read(dialect, "create table c (x int references p (a))")).isEqualToIgnoringCase(" (x) -> p (a)");
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void x3_references_of_the_table_are_read_named_or_not(ScriptDialect dialect) throws IOException {
        assertThat(read(dialect, "create table c (x int, foreign key (x) references p (a))"))
                .isEqualToIgnoringCase(" (x) -> p (a)");
        assertThat(read(dialect, "create table c (x int, constraint f foreign key (x) references p (a))"))
                .isEqualToIgnoringCase("f (x) -> p (a)");
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void x3_composite_references_are_read(ScriptDialect dialect) throws IOException {
        assertThat(read(dialect, "create table c (x int, y int, foreign key (x, y) references p (a, b))"))
                .isEqualToIgnoringCase(" (x, y) -> p (a, b)");
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void x3_references_added_later_are_read(ScriptDialect dialect) throws IOException {
        assertThat(read(
                        dialect,
                        "create table c (x int);\nalter table c add constraint f foreign key (x) references p (a)"))
                .isEqualToIgnoringCase("f (x) -> p (a)");
    }
}
