package keyline.model.read.crowsfoot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TypeText;
import keyline.model.read.Design;
import keyline.model.read.Skipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Diagrams as people have them in the descriptions of their projects.
class MermaidReaderTest {

    @Test
    void entities_have_columns_with_types_keys_and_comments() throws WrongDiagram {
        assertThat(lines("""
            erDiagram
                %% the people
                CUSTOMER {
                    int id PK "the number"
                    varchar(40) name
                    decimal(10, 2) credit UK
                    string[] tags
                }
                "LINE-ITEM" { string sku PK, FK  int amount }
                p[Person]
                a["Customer Account"] { string email }
            """))
                .containsExactly(
                        "CUSTOMER: id int pk -- the number, name varchar(40), credit decimal(10,2) unique, tags"
                                + " string[]",
                        "LINE-ITEM: sku text pk, amount int",
                        "Person: ",
                        "Customer Account: email text");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "A ||--o{ B : has ! B: ref not null",
                "A ||..o{ B ! B: ref not null",
                "A |o--|{ B : \"a b\" ! B: ref",
                "A ||--|| B : is ! B: ref not null unique",
                "A |o--o| B : is ! B: ref unique",
                "B }o--|| A : of ! B: ref not null",
                "B }|..|o A : of ! B: ref",
                "A one to zero or more B : has ! B: ref not null",
                "A 1 optionally to many(0) B : has ! B: ref not null",
                "A zero or one to one or more B : has ! B: ref",
                "A only one to 0+ B : has ! B: ref not null",
                "A||--o{B:has ! B: ref not null",
            })
    void relations_are_read_in_signs_and_in_words(String relation, String expected) throws WrongDiagram {
        Design design = MermaidReader.read("""
            erDiagram
            A { int id PK }
            B { int id PK
              int a_id FK }
            """ + relation);
        Table child = design.document().schema().tableNamed("B").orElseThrow();
        var key = child.foreignKeys().getFirst();
        String column = child.column(key.columns().getFirst()).nullable() ? "ref" : "ref not null";
        assertThat("B: " + column + (child.isUnique(key.columns()) ? " unique" : ""))
                .isEqualTo(expected);
        assertThat(child.namesOf(key.columns())).containsExactly("a_id");
        assertThat(design.report().skipped()).isEmpty();
    }

    @Test
    void columns_that_no_name_tells_are_made_and_told() throws WrongDiagram {
        Design design = MermaidReader.read("""
            erDiagram
                CUSTOMER ||--o{ ORDER : places
                ORDER ||--|{ LINE-ITEM : contains
                STUDENT }o--o{ COURSE : takes
            """);

        assertThat(keys(design.document().schema()))
                .containsExactlyInAnyOrder(
                        "ORDER[CUSTOMER_id] -> CUSTOMER[id]",
                        "LINE-ITEM[ORDER_id] -> ORDER[id]",
                        "STUDENT_COURSE[STUDENT_id] -> STUDENT[id]",
                        "STUDENT_COURSE[COURSE_id] -> COURSE[id]");
        assertThat(design.report().remarks())
                .contains(
                        "No key of “CUSTOMER” is named, so a column “id” was made.",
                        "Line 2 names no columns of “ORDER” for its relation to “CUSTOMER”: made “CUSTOMER_id”.",
                        "Line 4 relates many rows of “STUDENT” to many of “COURSE”: table “STUDENT_COURSE” was made"
                                + " for it.",
                        "Not kept: rules that there is one row at least (1).");
    }

    @Test
    void columns_are_found_by_the_names_of_the_parent_its_key_and_the_relation() throws WrongDiagram {
        assertThat(keys(MermaidReader.read("""
            erDiagram
              users { int id PK }
              posts { int id PK
                int userId
                int reviewer_id
                int category FK }
              categories { int id PK }
              employees { int employee_id PK
                int boss FK }
              users ||--o{ posts : writes
              users |o--o{ posts : reviewer
              categories ||--o{ posts : groups
              employees |o--o{ employees : leads
            """).document().schema()))
                .containsExactlyInAnyOrder(
                        "posts[userId] -> users[id]",
                        "posts[reviewer_id] -> users[id]",
                        "posts[category] -> categories[id]",
                        "employees[boss] -> employees[employee_id]");
    }

    @Test
    void of_several_blocks_of_a_page_one_design_comes() throws WrongDiagram {
        Design design = MermaidReader.read("""
            # Shop
            ```mermaid
            erDiagram
              a { int id PK }
            ```
            ```mermaid
            flowchart TD
              x --> y
            ```
            ~~~mermaid
            ---
            title: b
            ---
            %%{init: {"theme": "dark"}}%%
            erDiagram
              direction LR
              classDef x fill:#f9f
              b:::x { int a_id FK }
              a ||--o{ b : ""
              what is this?
            ~~~
            """);

        assertThat(keys(design.document().schema())).containsExactly("b[a_id] -> a[id]");
        assertThat(design.report().remarks())
                .containsExactly(
                        "Not read: line 7 begins a diagram of another kind.",
                        "Not kept: lines about the look of the diagram (3).");
        assertThat(design.report().skipped())
                .extracting(Skipped::text)
                .containsExactly("line 20: what is this? (it is no entity and no relation)");
    }

    @Test
    void what_is_not_understood_is_told_with_its_line_and_the_rest_is_read() throws WrongDiagram {
        Design design = MermaidReader.read("""
            erDiagram
              a {
                int
                int id PK
                int id
              } more
              a ==> b
              b {
                int a_id
            """);

        assertThat(design.report().skipped())
                .extracting(Skipped::text)
                .containsExactly(
                        "line 3: int (a column is a type and a name)",
                        "line 6: more (nothing may follow the end of an entity)",
                        "line 7: a ==> b (it is no entity and no relation)",
                        "line 8: b { (the entity isn't closed)",
                        "line 5: int id (the table has a column of that name already)");
        assertThat(lines(design.document().schema())).containsExactly("a: id int pk", "b: a_id int");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "flowchart TD\n a --> b", "# A page\nwithout a diagram"})
    void a_text_without_a_diagram_is_refused(String text) {
        assertThatThrownBy(() -> MermaidReader.read(text))
                .isInstanceOf(WrongDiagram.class)
                .hasMessage("there is no erDiagram in it");
    }

    private static List<String> lines(String text) throws WrongDiagram {
        return lines(MermaidReader.read(text).document().schema());
    }

    static List<String> lines(Schema schema) {
        return schema.tables().stream()
                .map(table -> table.name() + ": "
                        + table.columns().stream()
                                .map(column -> column.name() + " " + TypeText.of(column.type(), schema)
                                        + (table.inPrimaryKey(column.id()) ? " pk" : "")
                                        + (column.nullable() ? "" : " not null")
                                        + (table.constraints().stream()
                                                        .anyMatch(
                                                                each -> each instanceof keyline.model.Constraint.Unique
                                                                        && each.columns()
                                                                                .contains(column.id()))
                                                ? " unique"
                                                : "")
                                        + (column.comment().isEmpty() ? "" : " -- " + column.comment()))
                                .collect(Collectors.joining(", ")))
                .toList();
    }

    static List<String> keys(Schema schema) {
        return schema.tables().stream()
                .flatMap(child -> child.foreignKeys().stream().map(key -> {
                    Table parent = schema.table(key.parent());
                    return child.name() + child.namesOf(key.columns()) + " -> " + parent.name()
                            + parent.namesOf(key.parentColumns());
                }))
                .toList();
    }
}
