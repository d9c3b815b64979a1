package keyline.model.read.crowsfoot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import keyline.model.ColumnType;
import keyline.model.NamedType;
import keyline.model.Table;
import keyline.model.read.Design;
import keyline.model.read.Skipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Diagrams as people draw them with PlantUML.
class PlantUmlReaderTest {

    @Test
    void a_diagram_of_the_manual_is_read() throws WrongDiagram {
        Design design = PlantUmlReader.read("""
            @startuml
            ' hide the spot
            hide circle
            skinparam linetype ortho

            entity "Entity01" as e01 {
              *e1_id : number <<generated>>
              --
              *name : text
              description : text
            }

            entity "Entity02" as e02 {
              *e2_id : number <<generated>>
              --
              *e1_id : number <<FK>>
              other_details : text
            }

            e01 ||..o{ e02
            @enduml
            """);

        assertThat(lines(design))
                .containsExactly(
                        "Entity01: e1_id decimal pk not null, name text not null, description text",
                        "Entity02: e2_id decimal pk not null, e1_id decimal not null, other_details text");
        assertThat(keys(design)).containsExactly("Entity02[e1_id] -> Entity01[e1_id]");
        assertThat(design.document()
                        .schema()
                        .tableNamed("Entity01")
                        .orElseThrow()
                        .columns()
                        .getFirst()
                        .source())
                .isInstanceOf(keyline.model.ValueSource.Identity.class);
        assertThat(design.report().remarks()).containsExactly("Not kept: lines about the look of the diagram (1).");
        assertThat(design.report().skipped()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "* id : int <<PK>>            ! id int pk not null",
                "+id: INT [PK]                ! id int pk",
                "#owner_id : bigint <<FK>>    ! owner_id bigint",
                "id : int <<PK, FK>>          ! id int pk",
                "name : varchar(20) NOT NULL  ! name varchar(20) not null",
                "name varchar(20) unique      ! name varchar(20) unique",
                "int count                    ! count int",
                "price decimal(10, 2)         ! price decimal(10,2)",
                "primary_key(id) : uuid       ! id uuid pk",
                "foreign_key( a_id ) INTEGER  ! a_id int",
                "column(name, varchar(9))     ! name varchar(9)",
                "<u>code</u> : char(2)        ! code char(2) pk",
                "<b>name</b> : text           ! name text",
                "**title** : text             ! title text",
                "note                         ! note text",
                "user_id                      ! user_id int",
                "a <U+0022>b<U+0022> : point  ! a \"b\" point",
                "{field} f : int FK           ! f int",
            })
    void columns_are_read_in_the_usual_forms(String line, String expected) throws WrongDiagram {
        assertThat(lines(PlantUmlReader.read("entity t {\n" + line + "\n}"))).containsExactly("t: " + expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "a ||--o{ b : has",
                "b }o--|| a",
                "a \"1\" -- \"0..*\" b : has >",
                "b --> a",
                "a <-- b",
                "a *-- b",
                "a o-- \"many\" b",
                "a |o-up-|{ b",
                "a ||-[#red,dashed]-o{ b",
                "b::a_id --> a::id",
                "\"The a\" ||--o{ b",
                "a -- b",
            })
    void relations_are_read_in_the_usual_forms(String line) throws WrongDiagram {
        Design design = PlantUmlReader.read("""
            table("a", "The a") {
              id : int <<PK>>
            }
            class b {
              id : int <<PK>>
              a_id : int <<FK>>
            }
            """ + line);

        assertThat(keys(design)).containsExactly("b[a_id] -> The a[id]");
        assertThat(design.report().skipped()).isEmpty();
    }

    @Test
    void enums_are_types_and_what_is_no_table_is_told() throws WrongDiagram {
        Design design = PlantUmlReader.read("""
            some words outside
            @startuml
            title A shop
            !theme plain
            skinparam class {
              BackgroundColor white
            }
            /' a remark
               of two lines '/
            package "sales" {
              enum State {
                open
                closed
              }
              class orders <<table>> #pink extends base {
                id : int <<PK>>
                state : State
                {static} count : int
                +total() : int
              }
            }
            note left of orders
              Read me: it is
            end note
            base <|-- orders
            orders ~~~ base
            legend right
              words
            end legend
            @enduml
            """);
        Table orders = design.document().schema().tableNamed("orders").orElseThrow();

        assertThat(design.document().schema().types().stream())
                .singleElement()
                .isInstanceOfSatisfying(
                        NamedType.EnumType.class,
                        type -> assertThat(type.values()).containsExactly("open", "closed"));
        assertThat(orders.columnNamed("state").orElseThrow().type()).isInstanceOf(ColumnType.Named.class);
        assertThat(orders.columns()).hasSize(3);
        assertThat(design.report().skipped())
                .extracting(Skipped::text)
                .containsExactly(
                        "line 25: base <|-- orders (tables don't inherit from each other in a design)",
                        "line 26: orders ~~~ base (it is no entity and no relation)");
        assertThat(design.report().remarks())
                .containsExactly(
                        "Not kept: lines about the look of the diagram (4).",
                        "Not kept: groups of tables (1).",
                        "Not kept: inheritances (1).",
                        "Not kept: methods (1).",
                        "Not kept: notes (1).");
    }

    @Test
    void without_marks_the_key_is_above_the_line_and_with_them_it_is_where_they_are() throws WrongDiagram {
        assertThat(lines(PlantUmlReader.read("""
            entity a {
              x : int
              y : int
              ==
              z : int
            }
            entity b {
              x : int
              --
              y : int <<PK>>
            }
            entity c {
              x : int
            }
            """)))
                .containsExactly("a: x int pk, y int pk, z int", "b: x int, y int pk", "c: x int");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "@startuml\nAlice -> Bob : hi\n@enduml"})
    void a_text_without_tables_is_refused(String text) {
        assertThatThrownBy(() -> PlantUmlReader.read(text))
                .isInstanceOf(WrongDiagram.class)
                .hasMessage("there is no entity, class or table in it");
    }

    private static List<String> lines(Design design) {
        return MermaidReaderTest.lines(design.document().schema());
    }

    private static List<String> keys(Design design) {
        return MermaidReaderTest.keys(design.document().schema());
    }
}
