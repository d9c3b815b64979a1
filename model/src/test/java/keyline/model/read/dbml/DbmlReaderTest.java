package keyline.model.read.dbml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.List;
import keyline.model.Column;
import keyline.model.ColumnType.Plain;
import keyline.model.ColumnType.Varchar;
import keyline.model.ColumnType.Verbatim;
import keyline.model.Constraint.Check;
import keyline.model.Constraint.ForeignKey;
import keyline.model.Constraint.Unique;
import keyline.model.Document;
import keyline.model.Index;
import keyline.model.NamedType;
import keyline.model.ReferentialAction;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.ValueSource.CurrentTime;
import keyline.model.ValueSource.Expression;
import keyline.model.ValueSource.Identity;
import keyline.model.ValueSource.Literal;
import keyline.model.ValueSource.None;
import keyline.model.read.Design;
import keyline.model.read.RowSink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DbmlReaderTest {

    @Test
    void columns_keep_type_nullability_default_and_note() throws Exception {
        Table table = table("""
            // a comment
            Table t [headercolor: #fff, note: 'All of it'] {
              id int [pk, increment]
              "full name" varchar(40) [not null, default: 'it\\'s', note: '''
                Two
                  lines
              ''']
              price "decimal(10,2)" [default: -1.5]
              made timestamp [default: `now()`]
              code text [default: `lower('X')`, null]
              tags text[] /* an array */
              kind shape [default: shape.round]
            }
            Enum shape { round
              square [note: 'with corners'] }
            """);

        assertThat(table.comment()).isEqualTo("All of it");
        assertThat(table.columns())
                .extracting(Column::name, Column::nullable, Column::source, Column::comment)
                .containsExactly(
                        tuple("id", true, new Identity(Identity.Mode.BY_DEFAULT), ""),
                        tuple("full name", false, new Literal("it's"), "Two\n  lines"),
                        tuple("price", true, new Literal("-1.5"), ""),
                        tuple("made", true, new CurrentTime(), ""),
                        tuple("code", true, new Expression("lower('X')"), ""),
                        tuple("tags", true, new None(), ""),
                        tuple("kind", true, new Literal("round"), ""));
        assertThat(table.columns())
                .extracting(Column::type)
                .contains(Plain.INTEGER, new Varchar(java.util.OptionalInt.of(40)), new Verbatim("text[]"));
        assertThat(table.primaryKey()).isPresent();
    }

    @Test
    void headers_keep_their_colours_within_groups_and_outside() throws Exception {
        Document document = read("""
            Table t [headercolor: #FFF] { id int }
            Table u [headercolor: #3498db] { id int }
            Table v { id int }
            TableGroup g { u }
            """).document();

        assertThat(document.schema().tables())
                .extracting(
                        table -> document.firstDiagram().boxes().get(table.id()).colour())
                .containsExactly("#ffffff", "#3498db", "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ref: child.p > parent.id [delete: cascade, update: set null]|child|CASCADE",
                "Ref named { parent.id < child.p }|child|NO_ACTION",
                "Ref: child.p - parent.id|child|NO_ACTION",
                "Ref: c.p > parent.id [delete: restrict]|child|RESTRICT",
            })
    void a_ref_is_a_foreign_key_of_the_side_of_the_many(String ref, String child, ReferentialAction delete)
            throws Exception {
        Schema schema = schema("Table parent { id int [pk] }\nTable child as c { p int }\n" + ref);

        ForeignKey key = schema.tableNamed(child).orElseThrow().foreignKeys().getFirst();
        assertThat(schema.table(key.parent()).name()).isEqualTo("parent");
        assertThat(key.onDelete()).isEqualTo(delete);
    }

    @Test
    void a_ref_of_one_to_one_makes_the_child_unique() throws Exception {
        Schema schema = schema("Table a { id int [pk] }\nTable b { a_id int [ref: - a.id] }");

        Table child = schema.tableNamed("b").orElseThrow();
        assertThat(child.foreignKeys()).hasSize(1);
        assertThat(child.constraintsOf(Unique.class)).hasSize(1);
    }

    @Test
    void a_ref_of_many_to_many_becomes_a_table_between() throws Exception {
        Schema schema = schema("""
            Table a { id int [pk] }
            Table b { x int
              y int
              indexes { (x, y) [pk] } }
            Table c { id int [pk, ref: <> a.id] }
            """);

        Table between = schema.tableNamed("c_a").orElseThrow();
        assertThat(between.columns()).extracting(Column::name).containsExactly("c_id", "a_id");
        assertThat(between.foreignKeys()).hasSize(2);
        assertThat(between.primaryKey().orElseThrow().columns()).hasSize(2);
    }

    @Test
    void a_composite_ref_keeps_the_order_of_its_columns() throws Exception {
        Schema schema = schema("Table a { x int\n y int }\nTable b { u int\n v int }\nRef: b.(v, u) > a.(x, y)");

        Table child = schema.tableNamed("b").orElseThrow();
        ForeignKey key = child.foreignKeys().getFirst();
        assertThat(child.namesOf(key.columns())).containsExactly("v", "u");
        assertThat(schema.table(key.parent()).namesOf(key.parentColumns())).containsExactly("x", "y");
    }

    @Test
    void indexes_and_checks_are_kept() throws Exception {
        Table table = table("""
            Table t {
              a int [check: `a > 0`]
              b int
              indexes {
                (a, `b * 2`) [name: 'both', type: hash]
                b [unique]
              }
              checks { `a < b` [name: 'less'] }
            }
            """);

        assertThat(table.constraintsOf(Check.class))
                .extracting(Check::name, Check::expression)
                .containsExactly(tuple("", "a > 0"), tuple("less", "a < b"));
        assertThat(table.indexes())
                .extracting(Index::name, Index::kind, Index::method)
                .containsExactly(tuple("both", Index.Kind.PLAIN, "hash"), tuple("", Index.Kind.UNIQUE, ""));
    }

    @Test
    void what_a_table_says_counts_before_its_partial_tables() throws Exception {
        Table table = table("""
            TablePartial p { a int
              b int }
            TablePartial q { b text
              c text }
            Table t { id int
              ~p
              ~q
              c int }
            """);

        assertThat(table.columns())
                .extracting(Column::name, Column::type)
                .containsExactly(
                        tuple("id", Plain.INTEGER),
                        tuple("a", Plain.INTEGER),
                        tuple("b", Plain.TEXT),
                        tuple("c", Plain.INTEGER));
    }

    @Test
    void the_project_tells_the_dialect_and_notes_go_on_the_diagram() throws Exception {
        Design design = read("""
            Project shop { database_type: 'MySQL' }
            Table sales.t { id int }
            Note n { 'Read me' }
            TableGroup g { sales.t }
            """);

        assertThat(design.document().target()).isEqualTo("mysql");
        assertThat(design.document().firstDiagram().notes().stream())
                .singleElement()
                .matches(note -> note.text().equals("Read me"));
        assertThat(design.document().schema().namespaces().stream()).hasSize(2);
        assertThat(design.document().firstDiagram().areas().stream())
                .singleElement()
                .matches(area -> area.title().equals("g"));
        assertThat(design.report().remarks()).isEmpty();
    }

    @Test
    void enums_are_types_of_their_schema() throws Exception {
        Schema schema = schema("enum v2.status { new\n \"in work\" }");

        assertThat(schema.types().stream().toList())
                .singleElement()
                .matches(type ->
                        type instanceof NamedType.EnumType list && list.values().equals(List.of("new", "in work")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Table t {}|line 1: table “t” has no columns",
                "Table t { a int|line 1: a name is expected, not the end",
                "Table t { a }|line 1: the type of column “a” is missing",
                "Table t { a int [wrong] }|line 1: “wrong” is no setting of a column",
                "Table t { a int [pk }|line 1: “]” is expected at the end of settings, not “}”",
                "Table t { a int [note: 'x] }|line 1: a text isn't closed",
                "Ref: a.b > c.d|line 1: there is no table “a”",
                "Ref: a > b.c|line 1: a ref needs a table and a column, “a” is one name",
                "nonsense|line 1: “nonsense” begins no table, enum, ref or note",
                "use * from 'x'|line 1: other files aren't read along",
            })
    void what_is_wrong_is_refused_with_its_line(String text, String message) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(WrongDbml.class).hasMessage(message);
    }

    private static Design read(String text) throws WrongDbml, IOException {
        return DbmlReader.read(text, RowSink.NONE);
    }

    private static Schema schema(String text) throws WrongDbml, IOException {
        return read(text).document().schema();
    }

    private static Table table(String text) throws WrongDbml, IOException {
        return schema(text).tableNamed("t").orElseThrow();
    }
}
