package keyline.model.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import keyline.model.Cardinality;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.ColumnType;
import keyline.model.Constraint;
import keyline.model.ConstraintId;
import keyline.model.Document;
import keyline.model.Sketch;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.ValueSource;
import keyline.model.diagram.Box;
import keyline.model.diagram.Point;
import keyline.model.edit.TableLink.Kind;
import org.junit.jupiter.api.Test;

class LinkToTableTest {

    private final Sketch sketch = new Sketch();
    private final TableId artists =
            sketch.table("artists", "id int pk identity", "code varchar(5) unique", "name text", "label int");
    private final TableId tracks = sketch.table("tracks", "id int pk", "by text", "artist_no int", "genre text");
    private final TableId notes = sketch.table("notes", "body text");

    private TableLink link(TableId base, String column, TableId target, Kind kind) {
        Optional<ColumnId> from =
                Optional.of(column).filter(name -> !name.isEmpty()).map(name -> sketch.columnNamed(base, name));
        List<ColumnId> key = new LinkTargets(sketch.document(), base, from, kind)
                .keys(target)
                .getFirst();
        return new TableLink(base, from, target, kind, key);
    }

    private ConstraintId perform(TableLink link) {
        ConstraintId id = sketch.document().newId(ConstraintId::new);
        sketch.perform(new LinkToTable(link, id));
        return id;
    }

    private TableId join(TableLink link) {
        TableId id = sketch.document().newId(TableId::new);
        sketch.perform(new LinkThroughJunction(link, id, sketch.diagram(), new Point(40, 60)));
        return id;
    }

    private String arrow(TableId child, ConstraintId key) {
        Constraint.ForeignKey made = sketch.foreignKey(child, key);
        Table parent = sketch.get(made.parent());
        return "%s -> %s(%s)"
                .formatted(
                        String.join(", ", sketch.get(child).namesOf(made.columns())),
                        parent.name(),
                        String.join(", ", parent.namesOf(made.parentColumns())));
    }

    private LinkTargets targets(String column, Kind kind) {
        return new LinkTargets(sketch.document(), tracks, Optional.of(sketch.columnNamed(tracks, column)), kind);
    }

    @Test
    void m1_a_column_takes_the_type_of_the_primary_key_and_refers_to_it() {
        ConstraintId key = perform(link(tracks, "by", artists, Kind.MANY_TO_ONE));
        Column by = sketch.get(tracks).columnNamed("by").orElseThrow();

        assertThat(arrow(tracks, key)).isEqualTo("by -> artists(id)");
        assertThat(by.type()).isEqualTo(ColumnType.Plain.INTEGER);
        assertThat(by.source()).isEqualTo(new ValueSource.None());
        assertThat(sketch.get(tracks).columns()).hasSize(4);
    }

    @Test
    void m1_a_default_of_another_type_goes_and_one_of_the_same_stays() {
        ValueSource zero = new ValueSource.Literal("0");
        sketch.perform(new SetValueSource(tracks, sketch.columnNamed(tracks, "by"), zero));
        sketch.perform(new SetValueSource(tracks, sketch.columnNamed(tracks, "artist_no"), zero));
        perform(link(tracks, "by", artists, Kind.MANY_TO_ONE));
        perform(link(tracks, "artist_no", artists, Kind.MANY_TO_ONE));

        assertThat(sketch.get(tracks).columns())
                .extracting(Column::source)
                .containsExactly(new ValueSource.None(), new ValueSource.None(), zero, new ValueSource.None());
    }

    @Test
    void m1_the_primary_key_comes_first_and_unique_keys_are_offered_too() {
        assertThat(targets("by", Kind.MANY_TO_ONE).keys(artists))
                .extracting(key -> sketch.get(artists).namesOf(key))
                .containsExactly(List.of("id"), List.of("code"));
    }

    @Test
    void m2_a_table_without_a_key_says_why_it_can_not_be_picked() {
        assertThat(targets("by", Kind.MANY_TO_ONE).obstacle(notes))
                .contains("notes has no primary key or unique constraint to refer to.");
        assertThat(targets("by", Kind.MANY_TO_MANY).obstacle(notes))
                .contains("notes has no primary key or unique constraint to refer to.");
        assertThat(targets("by", Kind.ONE_TO_MANY).obstacle(notes)).isEmpty();
    }

    @Test
    void m2_one_column_can_not_refer_to_a_key_of_several() {
        TableId lines = sketch.table("lines", "a int pk", "b int pk");

        assertThat(targets("by", Kind.MANY_TO_ONE).obstacle(lines))
                .contains("Every key of lines has several columns: link the table instead of one column.");
        assertThat(new LinkTargets(sketch.document(), tracks, Optional.empty(), Kind.MANY_TO_ONE).obstacle(lines))
                .isEmpty();
    }

    @Test
    void m2_a_column_that_can_not_refer_says_why() {
        TableId numbered = sketch.table("numbered", "id int pk identity");
        LinkTargets ofNumber = new LinkTargets(
                sketch.document(), numbered, Optional.of(sketch.columnNamed(numbered, "id")), Kind.MANY_TO_ONE);
        assertThat(ofNumber.obstacle(artists))
                .contains("numbered.id is numbered by the database, so it can't take its values from another table.");

        perform(link(tracks, "by", artists, Kind.MANY_TO_ONE));
        assertThat(targets("by", Kind.ONE_TO_ONE).obstacle(artists))
                .contains("tracks.by refers to artists already: change the target of that relation, or delete it"
                        + " first.");
    }

    @Test
    void m2_a_column_that_others_refer_to_keeps_its_type() {
        TableId plays = sketch.table("plays", "track_id int");
        sketch.foreignKey(plays, "track_id", tracks, "id");
        TableId codes = sketch.table("codes", "code text pk");

        assertThat(targets("id", Kind.ONE_TO_ONE).obstacle(codes))
                .contains("plays refers to tracks.id, so its type can't change.");
        assertThat(targets("id", Kind.ONE_TO_ONE).obstacle(artists)).isEmpty();
    }

    @Test
    void m2_a_column_does_not_refer_to_itself() {
        TableId one = sketch.table("one", "id int pk");
        LinkTargets targets =
                new LinkTargets(sketch.document(), one, Optional.of(sketch.columnNamed(one, "id")), Kind.MANY_TO_ONE);

        assertThat(targets.obstacle(one)).isPresent();
    }

    @Test
    void m6_many_to_one_makes_a_column_named_after_the_target_in_the_singular_and_unique() {
        ConstraintId first = perform(link(tracks, "", artists, Kind.MANY_TO_ONE));
        ConstraintId second = perform(link(tracks, "", artists, Kind.MANY_TO_ONE));

        assertThat(arrow(tracks, first)).isEqualTo("artist -> artists(id)");
        assertThat(arrow(tracks, second)).isEqualTo("artist_2 -> artists(id)");
        assertThat(sketch.get(tracks)
                        .column(sketch.columnNamed(tracks, "artist"))
                        .source())
                .isEqualTo(new ValueSource.None());
    }

    @Test
    void m6_one_to_many_gives_the_target_a_column_named_after_the_base() {
        ConstraintId key = perform(link(tracks, "by", notes, Kind.ONE_TO_MANY));

        assertThat(arrow(notes, key)).isEqualTo("track -> tracks(id)");
        assertThat(sketch.get(tracks).columnNamed("by").orElseThrow().type()).isEqualTo(ColumnType.Plain.TEXT);
    }

    @Test
    void m6_one_to_one_adds_the_unique_constraint() {
        ConstraintId key = perform(link(tracks, "artist_no", artists, Kind.ONE_TO_ONE));

        assertThat(arrow(tracks, key)).isEqualTo("artist_no -> artists(id)");
        assertThat(Cardinality.of(sketch.get(tracks), sketch.foreignKey(tracks, key))
                        .child())
                .isEqualTo(Cardinality.ChildEnd.ZERO_OR_ONE);
    }

    @Test
    void m6_one_to_one_of_a_key_needs_no_unique_constraint() {
        perform(link(tracks, "id", artists, Kind.ONE_TO_ONE));

        assertThat(sketch.get(tracks).constraintsOf(Constraint.Unique.class)).isEmpty();
    }

    @Test
    void m6_many_to_many_makes_a_junction_with_a_composite_key() {
        TableId junction = join(link(tracks, "", artists, Kind.MANY_TO_MANY));
        Table made = sketch.get(junction);

        assertThat(made.name()).isEqualTo("tracks_artists");
        assertThat(made.namesOf(made.primaryKey().orElseThrow().columns())).containsExactly("track", "artist");
        assertThat(made.foreignKeys())
                .extracting(key -> arrow(junction, key.id()))
                .containsExactly("track -> tracks(id)", "artist -> artists(id)");
        assertThat(sketch.document().firstDiagram().boxes().get(junction)).isEqualTo(Box.at(40, 60));
    }

    @Test
    void m6_a_second_junction_has_a_name_of_its_own() {
        join(link(tracks, "", artists, Kind.MANY_TO_MANY));

        assertThat(sketch.get(join(link(tracks, "", artists, Kind.MANY_TO_MANY)))
                        .name())
                .isEqualTo("tracks_artists_2");
    }

    @Test
    void m6_a_table_linked_to_itself_many_to_many_numbers_the_columns() {
        TableId junction = join(link(artists, "", artists, Kind.MANY_TO_MANY));

        assertThat(sketch.get(junction).name()).isEqualTo("artists_artists");
        assertThat(sketch.get(junction).columns()).extracting(Column::name).containsExactly("artist_1", "artist_2");
    }

    @Test
    void m6_a_table_is_linked_to_itself_by_one_column() {
        ConstraintId key = perform(link(artists, "", artists, Kind.MANY_TO_ONE));

        assertThat(arrow(artists, key)).isEqualTo("artist -> artists(id)");
    }

    @Test
    void m13_a_key_of_several_columns_is_referred_to_by_as_many() {
        TableId lines = sketch.table("order_lines", "order_id int pk", "no smallint pk");
        ConstraintId key = perform(link(tracks, "", lines, Kind.MANY_TO_ONE));

        assertThat(arrow(tracks, key)).isEqualTo("order_line_order_id, order_line_no -> order_lines(order_id, no)");
        assertThat(sketch.get(tracks).columnNamed("order_line_no").orElseThrow().type())
                .isEqualTo(ColumnType.Plain.SMALLINT);
    }

    @Test
    void what_is_refused_changes_nothing_and_labels_name_both_tables() {
        Document before = sketch.document();
        ConstraintId id = before.newId(ConstraintId::new);
        TableLink possible = link(tracks, "by", artists, Kind.MANY_TO_ONE);
        TableLink toNoKey =
                new TableLink(tracks, possible.column(), artists, Kind.MANY_TO_ONE, sketch.columns(artists, "name"));

        assertThat(new LinkToTable(toNoKey, id).apply(before)).isSameAs(before);
        assertThat(new LinkToTable(possible, id).label(before)).isEqualTo("Link tracks to artists");
        TableLink both = link(tracks, "", artists, Kind.MANY_TO_MANY);
        assertThat(new LinkThroughJunction(both, new TableId(id.value()), sketch.diagram(), new Point(0, 0))
                        .label(before))
                .isEqualTo("Link tracks and artists");
    }
}
