package keyline.model.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import keyline.model.AreaId;
import keyline.model.ConstraintId;
import keyline.model.DiagramId;
import keyline.model.Document;
import keyline.model.NoteId;
import keyline.model.Sketch;
import keyline.model.TableId;
import keyline.model.diagram.Area;
import keyline.model.diagram.Box;
import keyline.model.diagram.Detail;
import keyline.model.diagram.Diagram;
import keyline.model.diagram.Notation;
import keyline.model.diagram.Note;
import keyline.model.diagram.Point;
import keyline.model.diagram.Route;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DiagramEditsTest {

    private final Sketch sketch = new Sketch();
    private final TableId customers = sketch.table("customers", "id int pk");
    private final TableId orders = sketch.table("orders", "id int pk", "customer_id int");
    private final DiagramId diagram = sketch.diagram();
    private final AreaId area = sketch.document().newId(AreaId::new);
    private final NoteId note = new NoteId(area.value() + 1);

    @BeforeEach
    void an_area_and_a_note() {
        assertLabel(
                new AddArea(diagram, new Area(area, "Sales", new Point(0, 0), 400, 300, "")), "Add area Sales");
        assertLabel(new AddNote(diagram, new Note(note, "Hello", new Point(500, 0), 100, 50)), "Add note");
        assertThat(sketch.document().nextId()).isEqualTo(note.value() + 1);
    }

    @Test
    void whatever_stands_on_a_diagram_is_moved_together() {
        Point to = new Point(7, 8);
        assertLabel(new MoveBoxes(diagram, Map.of(orders, to, customers, to)), "Move 2 tables");
        assertLabel(new MoveBoxes(diagram, Map.of(orders, new Point(1, 1))), "Move table orders");
        assertLabel(new MoveBoxes(diagram, Map.of(orders, to, area, to, note, to)), "Move 3 objects");
        Diagram after = sketch.document().firstDiagram();
        assertThat(after.boxes().get(orders).at()).isEqualTo(to);
        assertThat(after.areas().get(area)).isEqualTo(new Area(area, "Sales", to, 400, 300, ""));
        assertThat(after.notes().get(note)).isEqualTo(new Note(note, "Hello", to, 100, 50));
    }

    @Test
    void bends_go_with_both_tables_of_their_line_and_stay_when_one_is_moved() {
        ConstraintId key = sketch.foreignKey(orders, "customer_id", customers, "id");
        sketch.perform(new MoveBoxes(diagram, Map.of(orders, new Point(0, 0), customers, new Point(400, 0))));
        sketch.perform(new SetRoute(diagram, key, new Route(List.of(new Point(300, 10), new Point(300, 50)))));

        sketch.perform(new MoveBoxes(diagram, Map.of(orders, new Point(20, 30), customers, new Point(420, 30))));
        sketch.perform(new MoveBoxes(diagram, Map.of(orders, new Point(0, 0))));

        assertThat(sketch.document().firstDiagram().routes().get(key).bends())
                .containsExactly(new Point(320, 40), new Point(320, 80));
    }

    @Test
    void tables_and_areas_are_coloured() {
        assertLabel(new SetColour(diagram, Set.of(orders, area), "#ff0000"), "Colour 2 objects");
        Diagram after = sketch.document().firstDiagram();
        assertThat(after.boxes().get(orders).colour()).isEqualTo("#ff0000");
        assertThat(after.areas().get(area).colour()).isEqualTo("#ff0000");
    }

    @Test
    void a_table_leaves_one_diagram_and_enters_another() {
        DiagramId other = sketch.document().newId(DiagramId::new);
        assertLabel(new AddDiagram(Diagram.named(other, "Overview")), "Add diagram Overview");
        assertLabel(new PlaceBoxes(other, Map.of(orders, Box.at(10, 20))), "Show table orders");
        assertLabel(new RemoveFromDiagram(diagram, Set.of(orders)), "Remove table orders from the diagram");
        assertThat(sketch.document().diagram(diagram).boxes().keys()).containsExactly(customers);
        assertThat(sketch.document().diagram(other).boxes().get(orders)).isEqualTo(Box.at(10, 20));
        assertThat(sketch.document().schema().tables().has(orders)).isTrue();
    }

    @Test
    void only_tables_and_views_that_exist_are_shown() {
        assertNothing(new PlaceBoxes(diagram, Map.of(new TableId(999), Box.at(0, 0))));
        assertNothing(new SetRoute(diagram, new ConstraintId(999), new Route(List.of())));
    }

    @Test
    void a_line_is_bent_and_straightened() {
        ConstraintId key = sketch.foreignKey(orders, "customer_id", customers, "id");
        Route route = new Route(List.of(new Point(1, 2), new Point(3, 4)));
        assertLabel(new SetRoute(diagram, key, route), "Bend line");
        assertThat(sketch.document().firstDiagram().routes().get(key)).isEqualTo(route);
        assertLabel(new ClearRoute(diagram, key), "Straighten line");
        assertThat(sketch.document().firstDiagram().routes().isEmpty()).isTrue();
    }

    @Test
    void a_note_is_edited_resized_and_deleted() {
        assertLabel(new ReplaceNote(diagram, new Note(note, "Bye", new Point(500, 0), 100, 50)), "Edit note");
        assertLabel(new ReplaceNote(diagram, new Note(note, "Bye", new Point(490, 0), 110, 50)), "Resize note");
        assertLabel(new DropNotes(diagram, Set.of(note)), "Delete note");
        assertThat(sketch.document().firstDiagram().notes().isEmpty()).isTrue();
    }

    @Test
    void an_area_is_renamed_resized_and_deleted() {
        assertLabel(
                new ReplaceArea(diagram, new Area(area, "Shop", new Point(0, 0), 400, 300, "")), "Rename area");
        assertLabel(
                new ReplaceArea(diagram, new Area(area, "Shop", new Point(0, 0), 500, 300, "")), "Resize area");
        assertLabel(new DropAreas(diagram, Set.of(area)), "Delete area");
        assertThat(sketch.document().firstDiagram().areas().isEmpty()).isTrue();
    }

    @Test
    void notation_detail_and_name_are_chosen_per_diagram() {
        assertLabel(new SetNotation(diagram, Notation.UML), "Change notation");
        assertLabel(new SetDetail(diagram, Detail.KEYS), "Change detail");
        assertLabel(new RenameDiagram(diagram, "All"), "Rename diagram Diagram");
        Diagram after = sketch.document().firstDiagram();
        assertThat(after.notation()).isEqualTo(Notation.UML);
        assertThat(after.detail()).isEqualTo(Detail.KEYS);
        assertThat(after.name()).isEqualTo("All");
    }

    @Test
    void a_diagram_is_deleted_unless_it_is_the_last() {
        assertNothing(new DropDiagram(diagram));
        DiagramId other = sketch.document().newId(DiagramId::new);
        sketch.perform(new AddDiagram(Diagram.named(other, "Overview")));
        assertLabel(new DropDiagram(diagram), "Delete diagram Diagram");
        assertThat(sketch.document().diagrams().keys()).containsExactly(other);
        assertThat(sketch.document().schema().tables().size()).isEqualTo(2);
    }

    @Test
    void edits_of_what_is_gone_change_nothing() {
        DiagramId gone = new DiagramId(999);
        List<Edit> edits = List.of(
                new MoveBoxes(gone, Map.of(orders, new Point(1, 1))),
                new MoveBoxes(diagram, Map.of(new TableId(998), new Point(1, 1), new NoteId(997), new Point(1, 1))),
                new AddNote(gone, new Note(new NoteId(999), "", new Point(0, 0), 1, 1)),
                new AddArea(gone, new Area(new AreaId(999), "", new Point(0, 0), 1, 1, "")),
                new ReplaceNote(diagram, new Note(new NoteId(999), "", new Point(0, 0), 1, 1)),
                new ReplaceArea(diagram, new Area(new AreaId(999), "", new Point(0, 0), 1, 1, "")),
                new DropNotes(diagram, Set.of(new NoteId(999))),
                new DropAreas(diagram, Set.of(new AreaId(999))),
                new SetColour(diagram, Set.of(new TableId(999)), "#000000"),
                new RemoveFromDiagram(diagram, Set.of(new TableId(999))),
                new ClearRoute(diagram, new ConstraintId(999)),
                new RenameDiagram(gone, "x"),
                new DropDiagram(gone));
        assertThat(edits).allSatisfy(this::assertNothing);
    }

    private void assertLabel(Edit edit, String label) {
        assertThat(edit.label(sketch.document())).isEqualTo(label);
        Document before = sketch.document();
        assertThat(sketch.perform(edit)).isNotEqualTo(before);
    }

    private void assertNothing(Edit edit) {
        assertThat(edit.apply(sketch.document())).isSameAs(sketch.document());
    }
}
