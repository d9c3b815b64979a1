package keyline.persistence.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.ColumnType.Plain;
import keyline.model.Constraint.ForeignKey;
import keyline.model.Constraint.PrimaryKey;
import keyline.model.ConstraintId;
import keyline.model.Deferral;
import keyline.model.Document;
import keyline.model.ReferentialAction;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.code.CodeContent;
import keyline.model.code.CodeFormats;
import keyline.model.dialect.Notice;
import keyline.persistence.engine.NodePackages.Outcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What drizzle-kit can't do, and so is kept out of the schemas by which [DrizzleTest] compares it with our scripts.
/// When a test here fails, drizzle-kit has learnt it, and those schemas can have it.
@ExtendWith(NodePackages.class)
class DrizzleLimitsTest {

    private static final Map<String, Schema> SCHEMAS = Map.of(
            "comment", Schema.empty().with(table("t").withComment("Everyone we know")),
            "deferral", deferred(),
            "quote", Schema.empty().with(table("a\"b")));

    private static Path folder = Path.of("");

    @BeforeAll
    static void have_scripts_made() throws IOException {
        folder = NodePackages.folder("drizzle-limits");
        Files.createDirectories(folder.resolve("pg"));
        for (Map.Entry<String, Schema> each : SCHEMAS.entrySet()) {
            Files.writeString(folder.resolve("pg", each.getKey() + ".ts"), code(each.getValue()));
        }
        NodePackages.put("drizzle.mjs", folder);
        NodePackages.put("tsconfig.json", folder);
        Outcome compiled = NodePackages.node(folder, "typescript/bin/tsc", "--project", "tsconfig.json");
        assertThat(compiled.output()).isEmpty();
        Outcome made = NodePackages.node(folder, "drizzle.mjs", "postgres", "compiled/pg");
        assertThat(made.output()).isEmpty();
    }

    private static Table table(String name) {
        ColumnId id = new ColumnId(2);
        return Table.of(new TableId(3), name)
                .with(Column.of(id, "id", Plain.INTEGER))
                .with(new PrimaryKey(new ConstraintId(4), "", List.of(id)));
    }

    private static Schema deferred() {
        ColumnId id = new ColumnId(2);
        ForeignKey key = ForeignKey.of(new ConstraintId(5), List.of(id), new TableId(3), List.of(id));
        return Schema.empty()
                .with(table("t")
                        .with(new ForeignKey(
                                key.id(),
                                key.name(),
                                key.columns(),
                                key.parent(),
                                key.parentColumns(),
                                ReferentialAction.NO_ACTION,
                                ReferentialAction.NO_ACTION,
                                Deferral.INITIALLY_DEFERRED)));
    }

    private static String code(Schema schema) {
        return CodeFormats.of("drizzle-pg")
                .orElseThrow()
                .write(CodeContent.of(Document.empty().with(schema)))
                .text();
    }

    private static String script(String name) throws IOException {
        return Files.readString(folder.resolve("compiled", "pg", name + ".sql"));
    }

    @Test
    void drizzle_kit_has_no_comments_in_the_database() throws IOException {
        assertThat(code(SCHEMAS.getOrDefault("comment", Schema.empty()))).contains("// Everyone we know");
        assertThat(script("comment")).contains("CREATE TABLE").doesNotContain("Everyone we know");
    }

    @Test
    void drizzle_kit_defers_no_foreign_key_and_we_say_so() throws IOException {
        assertThat(script("deferral")).contains("FOREIGN KEY").doesNotContain("DEFERRABLE");
        assertThat(CodeFormats.of("drizzle-pg")
                        .orElseThrow()
                        .write(CodeContent.of(Document.empty().with(deferred())))
                        .notices())
                .extracting(Notice::message)
                .containsExactly("fk_t_t: Drizzle can't defer it, it is checked at once.");
    }

    @Test
    void drizzle_kit_escapes_no_quotes_in_names() throws IOException {
        assertThat(script("quote")).contains("\"a\"b\"").doesNotContain("\"a\"\"b\"");
    }
}
