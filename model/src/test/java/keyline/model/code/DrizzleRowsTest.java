package keyline.model.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import keyline.model.ConstraintId;
import keyline.model.Document;
import keyline.model.ReferentialAction;
import keyline.model.Schema;
import keyline.model.Sketch;
import keyline.model.TableId;
import keyline.model.dialect.Designs;
import keyline.model.dialect.Notice;
import keyline.model.edit.RenameConstraint;
import keyline.model.edit.SetReferentialActions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What Drizzle's four modules differ in. That `tsc --strict` takes the files is tested where that is at hand.
class DrizzleRowsTest {

    private static Code code(String flavour, Schema schema) {
        return CodeFormats.of("drizzle-" + flavour)
                .orElseThrow()
                .write(CodeContent.of(Document.empty().with(schema)));
    }

    private static Schema related(ReferentialAction onDelete, String name) {
        Sketch sketch = new Sketch();
        TableId parents = sketch.table("parents", "id int pk");
        TableId children = sketch.table("children", "id int pk", "parent_id int");
        ConstraintId key = sketch.foreignKey(children, "parent_id", parents, "id");
        sketch.perform(new SetReferentialActions(children, key, onDelete, ReferentialAction.NO_ACTION));
        if (!name.isEmpty()) {
            sketch.perform(new RenameConstraint(children, key, name));
        }
        return sketch.document().schema();
    }

    @Test
    void z1_sql_server_has_a_module_of_its_own() {
        assertThat(code("mssql", Designs.cycle()).text()).contains("from \"drizzle-orm/mssql-core\";");
    }

    @ParameterizedTest
    @CsvSource({"mssql,AnyMsSqlColumn", "pg,AnyPgColumn", "mysql,AnyMySqlColumn", "sqlite,AnySQLiteColumn"})
    void z2_z5_a_self_reference_and_a_circle_have_a_return_type(String flavour, String type) {
        assertThat(code(flavour, Designs.selfReference()).text())
                .contains("type " + type)
                .contains("(): " + type + " => categories.categoryId");
        assertThat(code(flavour, Designs.cycle()).text()).contains("(): " + type + " => employees.employeeId");
    }

    @Test
    void z3_restrict_becomes_no_action_with_a_notice_in_sql_server_alone() {
        Schema schema = related(ReferentialAction.RESTRICT, "");
        Code mssql = code("mssql", schema);
        assertThat(mssql.text()).doesNotContain("restrict");
        assertThat(mssql.notices())
                .extracting(Notice::message)
                .containsExactly(
                        "fk_children_parents: SQL Server has no ON DELETE RESTRICT, NO ACTION is written instead.");
        for (String flavour : List.of("pg", "mysql", "sqlite")) {
            Code code = code(flavour, schema);
            assertThat(code.text()).contains("onDelete: \"restrict\"");
            assertThat(code.notices()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"CASCADE,cascade", "SET_NULL,set null", "SET_DEFAULT,set default"})
    void z3_sql_server_takes_the_other_actions(ReferentialAction action, String words) {
        Code code = code("mssql", related(action, ""));
        boolean told =
                code.notices().stream().anyMatch(notice -> notice.message().contains(action.sql()));
        assertThat(code.text().contains("onDelete: \"" + words + "\"") || told).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pg", "mysql", "sqlite", "mssql"})
    void z4_what_is_imported_is_used_and_what_is_used_is_imported(String flavour) {
        for (Schema schema : List.of(Designs.defaults(), Designs.indexes(), Designs.generated(), Designs.cycle())) {
            String text = code(flavour, schema).text();
            int end = text.lastIndexOf("from \"drizzle-orm");
            String head = text.substring(text.indexOf("import "), text.indexOf(';', end));
            String body = text.substring(text.indexOf(';', end));
            Set<String> imported = words(head.replaceAll("from \"[^\"]*\"|\\bimport\\b|\\btype\\b", ""));
            assertThat(words(body)).containsAll(imported);
            assertThat(imported).containsAll(called(body));
        }
    }

    private static Set<String> words(String text) {
        return Pattern.compile("\\w+")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    /// Functions that aren't methods.
    private static Set<String> called(String body) {
        return Pattern.compile("(?<![.\\w`\"])([a-z]\\w*)\\((?=[^`]*(?:`[^`]*`[^`]*)*$)")
                .matcher(body.replaceAll("sql`[^`]*`", "sql()"))
                .results()
                .map(found -> found.group(1))
                .filter(name -> !body.contains("const " + name + " "))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pg", "mysql", "sqlite", "mssql"})
    void z6_a_composite_or_named_foreign_key_stands_in_the_callback(String flavour) {
        assertThat(flat(code(flavour, Designs.compositeKeys()).text()))
                .contains("columns:[table.theatre,table.rowNo,table.seatNo],"
                        + "foreignColumns:[seats.theatre,seats.rowNo,seats.seatNo]");
        assertThat(flat(code(flavour, related(ReferentialAction.CASCADE, "the_parent"))
                        .text()))
                .contains("foreignKey({name:\"the_parent\",columns:[table.parentId],foreignColumns:[parents.id]")
                .contains("}).onDelete(\"cascade\")")
                .doesNotContain(".references(");
    }

    /// Without blanks and last commas, for the formatter may have put them anywhere.
    private static String flat(String text) {
        return text.replaceAll("\\s+", "").replaceAll(",(?=[}\\])])", "");
    }

    @Test
    void z7_sql_server_has_no_types_but_these_and_lengths_are_written() {
        Set<String> types = Set.of(
                ("int bigint smallint tinyint bit decimal numeric real float char varchar nvarchar text ntext binary"
                                + " varbinary date datetime datetime2 datetimeoffset time customType")
                        .split(" "));
        for (Schema schema : List.of(Designs.defaults(), Designs.enums(), Designs.selfReference())) {
            String text = code("mssql", schema).text();
            Stream<String> made = Pattern.compile("^ +\\w+: (\\w+)\\(\"", Pattern.MULTILINE)
                    .matcher(text)
                    .results()
                    .map(found -> found.group(1));
            assertThat(made.filter(name -> !text.contains("const " + name + " ")))
                    .isSubsetOf(types);
            assertThat(Pattern.compile("n?(var)?char\\(\"\\w+\"\\)")
                            .matcher(text)
                            .results())
                    .isEmpty();
        }
        assertThat(code("mssql", Designs.selfReference()).text())
                .contains(".identity()", "nvarchar(\"name\", { length: 60 })");
        assertThat(code("mssql", Designs.indexes()).text()).contains(".where(");
    }
}
