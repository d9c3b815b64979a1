package keyline.model.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import keyline.model.Column;
import keyline.model.Constraint;
import keyline.model.Document;
import keyline.model.Index;
import keyline.model.Sketch;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.ValueSource;
import keyline.model.diagram.Box;
import keyline.model.diagram.Point;
import org.junit.jupiter.api.Test;

class ExtractColumnsTest {

    private final Sketch sketch = new Sketch();
    private final TableId cities = sketch.table("cities", "id int pk");
    private final TableId people = sketch.table(
            "people", "id int pk identity", "street text not null", "city_id int", "zip varchar(9)", "name text");

    private ExtractColumns edit(String... columns) {
        return new ExtractColumns(
                people,
                Set.copyOf(sketch.columns(people, columns)),
                sketch.document().newId(TableId::new),
                "addresses",
                sketch.diagram(),
                new Point(10, 20));
    }

    private TableId extract(String... columns) {
        ExtractColumns edit = edit(columns);
        sketch.perform(edit);
        return edit.made();
    }

    private List<String> names(TableId table) {
        return sketch.get(table).columns().stream().map(Column::name).toList();
    }

    private Optional<String> obstacle(String... columns) {
        return ExtractColumns.obstacle(sketch.document(), people, Set.copyOf(sketch.columns(people, columns)));
    }

    @Test
    void m14_the_columns_go_to_a_table_with_a_key_and_a_foreign_key_points_back() {
        TableId made = extract("zip", "street");
        Table addresses = sketch.get(made);

        assertThat(names(made)).containsExactly("id", "street", "zip");
        assertThat(addresses.namesOf(addresses.primaryKey().orElseThrow().columns()))
                .containsExactly("id");
        assertThat(addresses.columns().getFirst().source()).isInstanceOf(ValueSource.Identity.class);
        assertThat(names(people)).containsExactly("id", "address", "city_id", "name");
        assertThat(sketch.get(people).foreignKeys()).singleElement().satisfies(key -> {
            assertThat(key.columns()).containsExactly(sketch.columnNamed(people, "address"));
            assertThat(key.parent()).isEqualTo(made);
            assertThat(key.parentColumns()).containsExactly(sketch.columnNamed(made, "id"));
        });
        assertThat(sketch.document().firstDiagram().boxes().get(made)).isEqualTo(Box.at(10, 20));
    }

    @Test
    void m14_the_reference_takes_null_only_where_all_columns_did() {
        extract("zip", "city_id");
        assertThat(sketch.get(people).columnNamed("address").map(Column::nullable))
                .contains(true);

        TableId streets = extract("street");
        assertThat(sketch.get(people).columnNamed("address_2").map(Column::nullable))
                .contains(false);
        assertThat(sketch.get(streets).columnNamed("street").map(Column::nullable))
                .contains(false);
    }

    @Test
    void m14_what_is_over_the_columns_alone_goes_with_them() {
        sketch.foreignKey(people, "city_id", cities, "id");
        sketch.check(people, "zip <> street");
        sketch.check(people, "zip <> name");
        sketch.index(people, Index.Kind.PLAIN, "zip", "street");
        TableId made = extract("street", "city_id", "zip");
        Table addresses = sketch.get(made);

        assertThat(addresses.foreignKeys())
                .singleElement()
                .satisfies(key -> assertThat(key.parent()).isEqualTo(cities));
        assertThat(addresses.constraintsOf(Constraint.Check.class))
                .extracting(Constraint.Check::expression)
                .containsExactly("zip <> street");
        assertThat(addresses.indexes())
                .singleElement()
                .satisfies(index -> assertThat(index.parts())
                        .extracting(part -> ((Index.OfColumn) part).column())
                        .containsExactlyElementsOf(sketch.columns(made, "zip", "street")));
        assertThat(sketch.get(people).constraintsOf(Constraint.Check.class)).isEmpty();
        assertThat(sketch.get(people).indexes()).isEmpty();
        assertThat(sketch.document().schema().inbound(cities))
                .extracting(reference -> reference.child().id())
                .containsExactly(made);
    }

    @Test
    void m14_columns_that_were_unique_are_referred_to_once() {
        sketch.unique(people, "zip");
        TableId made = extract("zip", "street");

        assertThat(sketch.get(people).isKey(sketch.columns(people, "address"))).isTrue();
        assertThat(sketch.get(made).isKey(sketch.columns(made, "zip"))).isTrue();
    }

    @Test
    void m14_what_has_to_stay_says_why() {
        TableId visits = sketch.table("visits", "zip varchar(9)");
        sketch.unique(people, "zip");
        sketch.foreignKey(visits, "zip", people, "zip");

        assertThat(obstacle()).contains("Select the columns of one table that are to become a table of their own.");
        assertThat(obstacle("id")).contains("id is part of the primary key of people, so it has to stay.");
        assertThat(obstacle("zip", "name")).contains("visits refers to people.zip, so it has to stay.");
        assertThat(obstacle("id", "street", "city_id", "zip", "name"))
                .contains("At least one column of people has to stay.");
        sketch.perform(new SetValueSource(
                people,
                sketch.columnNamed(people, "name"),
                new ValueSource.Generated("street || 'x'", ValueSource.Generated.Storage.VIRTUAL)));
        assertThat(obstacle("name"))
                .contains("people.name is numbered or computed by the database, so it has to stay.");
        assertThat(obstacle("street")).contains("name refers to people.street, so it has to stay.");
    }

    @Test
    void what_is_refused_changes_nothing_and_the_label_names_both_tables() {
        Document before = sketch.document();

        assertThat(edit("id").apply(before)).isSameAs(before);
        assertThat(edit("zip").label(before)).isEqualTo("Extract addresses from people");
    }
}
