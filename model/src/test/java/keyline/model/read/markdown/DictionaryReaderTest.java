package keyline.model.read.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import keyline.model.Constraint;
import keyline.model.NamedType;
import keyline.model.Namespace;
import keyline.model.ReferentialAction;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TypeText;
import keyline.model.Value;
import keyline.model.ValueSource;
import keyline.model.code.CodeContent;
import keyline.model.code.CodeFormats;
import keyline.model.example.Shop;
import keyline.model.read.Design;
import keyline.model.read.RowSink;
import keyline.model.read.Skipped;
import org.junit.jupiter.api.Test;

/// Data dictionaries, our own and those that people write.
class DictionaryReaderTest {

    @Test
    void our_own_comes_back_with_keys_checks_indexes_actions_and_rows() throws IOException {
        String text = CodeFormats.of("markdown")
                .orElseThrow()
                .write(CodeContent.of(Shop.document()).with(Shop.rows()))
                .text();
        List<List<Value>> rows = new ArrayList<>();
        Design design = DictionaryReader.read(text, (_, _, values) -> rows.add(values));
        Table lines = table(design, "order_lines");

        assertThat(DictionaryReader.isOwn(text)).isTrue();
        assertThat(design.report().skipped()).isEmpty();
        assertThat(design.report().remarks()).containsExactly("Of “order_lines” 20 of 25 rows stand there.");
        assertThat(lines.primaryKey().map(key -> lines.namesOf(key.columns())))
                .contains(List.of("order_id", "line_no"));
        assertThat(lines.constraintsOf(Constraint.Check.class))
                .extracting(Constraint.Check::expression)
                .containsExactly("quantity > 0");
        assertThat(lines.foreignKeys())
                .extracting(Constraint.ForeignKey::onDelete)
                .containsExactly(ReferentialAction.CASCADE, ReferentialAction.RESTRICT);
        assertThat(lines.indexes()).hasSize(1);
        assertThat(table(design, "orders").columns().getFirst().source()).isInstanceOf(ValueSource.Identity.class);
        assertThat(rows)
                .hasSize(53)
                .contains(List.of(new Value.Text("2"), new Value.Text("Jonas Weber"), new Value.Text("1")))
                .anyMatch(row -> row.contains(Value.NULL));
    }

    @Test
    void tables_of_columns_that_people_write_are_read() throws IOException {
        Design design = DictionaryReader.read("""
            # Our database

            Some words.

            ## `users`

            The people who *buy*.

            | Name | Type | Key | Nullable | Description |
            |------|:----:|-----|----------|-------------|
            | id | bigint | PK | NO | the number |
            | email | varchar(80) | UK | no | with \\| sign |
            | born | date | | yes | |
            | | text | | | |
            | id | int | | | |

            ## Another heading

            | A | B |
            |---|---|
            | 1 | 2 |
            """, RowSink.NONE);
        Schema schema = design.document().schema();
        Table users = table(design, "users");

        assertThat(schema.tables().stream()).hasSize(1);
        assertThat(users.comment()).isEqualTo("The people who *buy*.");
        assertThat(users.columns())
                .extracting(column -> column.name() + " " + TypeText.of(column.type(), schema) + " " + column.nullable()
                        + " " + column.comment())
                .containsExactly(
                        "id bigint false the number", "email varchar(80) false with | sign", "born date true ");
        assertThat(users.constraints()).hasSize(2);
        assertThat(design.report().skipped())
                .extracting(Skipped::text)
                .containsExactly(
                        "line 14: | text | | | (a column has a name)",
                        "line 15: id | int | | | (the table has a column of that name already)");
    }

    @Test
    void enums_domains_and_views_are_read() throws IOException {
        Schema schema = DictionaryReader.read("""
            # Data dictionary

            - [t](#t)
            - [empty](#empty)

            ## t

            | Column | Type | Key | Null | Default | Comment |
            |--------|------|-----|------|---------|---------|
            | `a` | `state` | | yes | `new` | |

            ## empty

            ## state

            Values:

            - `new`
            - ``with ` tick``

            ## positive

            Domain:

            - `int`
            - `VALUE > 0`

            ## v

            ```sql
            SELECT a
            FROM t
            ```
            """, RowSink.NONE).document().schema();

        assertThat(schema.tables().stream()).extracting(Table::name).containsExactly("t", "empty");
        assertThat(schema.types().stream()).extracting(NamedType::name).containsExactly("state", "positive");
        assertThat(schema.types().stream().findFirst())
                .get()
                .isInstanceOfSatisfying(
                        NamedType.EnumType.class,
                        type -> assertThat(type.values()).containsExactly("new", "with ` tick"));
        assertThat(schema.views().stream())
                .singleElement()
                .satisfies(view -> assertThat(view.sql()).isEqualTo("SELECT a\nFROM t"));
    }

    @Test
    void what_is_no_dictionary_is_not_taken_for_one() {
        assertThat(DictionaryReader.accepts("# A page\n\n| A | B |\n|---|---|\n| 1 | 2 |\n"))
                .isFalse();
        assertThat(DictionaryReader.isOwn("# Data dictionary\n")).isTrue();
        assertThat(DictionaryReader.isOwn("# A page\n")).isFalse();
    }

    private static Table table(Design design, String name) {
        return design.document().schema().tableNamed(name).orElseThrow();
    }

    @Test
    void a_heading_with_a_point_in_it_makes_no_schema() throws IOException {
        Design design = DictionaryReader.read("""
            # Guide for Node.js

            ## users

            | Column | Type |
            |---|---|
            | id | int |
            """, (_, _, _) -> {});

        assertThat(design.document().schema().namespaces()).containsExactly(Namespace.DEFAULT);
    }
}
