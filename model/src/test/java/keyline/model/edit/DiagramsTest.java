package keyline.model.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import keyline.model.AreaId;
import keyline.model.DiagramId;
import keyline.model.Document;
import keyline.model.NoteId;
import keyline.model.diagram.Area;
import keyline.model.diagram.Bookmark;
import keyline.model.diagram.Box;
import keyline.model.diagram.Diagram;
import keyline.model.diagram.Meaning;
import keyline.model.diagram.Note;
import keyline.model.diagram.Point;
import keyline.model.example.Shop;
import org.junit.jupiter.api.Test;

class DiagramsTest {

    private static final DiagramId FIRST = Shop.document().firstDiagram().id();
    private static final DiagramId SECOND = new DiagramId(120);
    private static final Document TWO = new AddDiagram(Diagram.named(SECOND, "Sales")).apply(Shop.document());

    @Test
    void a_table_can_stand_on_several_diagrams_and_leaves_all_of_them_when_it_is_deleted() {
        Document placed = new PlaceBoxes(SECOND, Map.of(Shop.ORDERS, Box.at(5, 5))).apply(TWO);
        assertThat(placed.diagram(FIRST).boxes().has(Shop.ORDERS)).isTrue();
        assertThat(placed.diagram(SECOND).boxes().get(Shop.ORDERS)).isEqualTo(Box.at(5, 5));

        Document removed = new RemoveFromDiagram(SECOND, Set.of(Shop.ORDERS)).apply(placed);
        assertThat(removed).isEqualTo(TWO.taking(SECOND));
        Document dropped = new DropTables(Set.of(Shop.ORDERS)).apply(placed);
        assertThat(dropped.diagrams()).allMatch(diagram -> !diagram.boxes().has(Shop.ORDERS));
    }

    @Test
    void a_duplicate_has_the_same_tables_and_areas_and_notes_of_its_own() {
        Diagram first = Shop.document().firstDiagram();
        AreaId area = new AreaId(97);
        NoteId note = new NoteId(98);
        Point at = new Point(1, 2);
        Document before = Shop.document()
                .with(first.withAreas(first.areas().with(area, new Area(area, "Sales", at, 100, 80, "")))
                        .withNotes(first.notes().with(note, new Note(note, "Ask.", at, 90, 60)))
                        .withBookmarks(List.of(new Bookmark(1, at, 1))));

        Document after = new DuplicateDiagram(FIRST).apply(before);

        Diagram copy = after.diagram(before.newId(DiagramId::new));
        assertThat(copy.name()).isEqualTo("Diagram_2");
        assertThat(copy.boxes()).isEqualTo(before.firstDiagram().boxes());
        assertThat(copy.areas()).singleElement().satisfies(each -> {
            assertThat(each.title()).isEqualTo("Sales");
            assertThat(each.id()).isNotEqualTo(area);
        });
        assertThat(copy.notes())
                .singleElement()
                .satisfies(each -> assertThat(each.id()).isNotEqualTo(note));
        assertThat(copy.bookmarks()).isEmpty();
        assertThat(after.diagram(FIRST)).isEqualTo(before.diagram(FIRST));
        assertThat(after.nextId()).isEqualTo(before.nextId() + 3);
    }

    @Test
    void a_bookmark_number_leads_to_one_place_in_the_whole_document() {
        Bookmark here = new Bookmark(3, new Point(10, 20), 1.5);
        Bookmark there = new Bookmark(3, new Point(400, 20), 0.5);
        Bookmark other = new Bookmark(1, new Point(0, 0), 1);

        Document after = new SetBookmark(FIRST, other)
                .apply(new SetBookmark(SECOND, there).apply(new SetBookmark(FIRST, here).apply(TWO)));

        assertThat(after.diagram(FIRST).bookmarks()).containsExactly(other);
        assertThat(after.diagram(SECOND).bookmarks()).containsExactly(there);
        assertThat(new SetBookmark(new DiagramId(999), here).apply(TWO)).isEqualTo(TWO);
    }

    @Test
    void a_colour_is_given_a_meaning_and_loses_it_again() {
        Document one = new SetMeaning(FIRST, "#112233", " Sales ").apply(TWO);
        Document two = new SetMeaning(FIRST, "#445566", "Goods").apply(one);
        assertThat(two.diagram(FIRST).legend())
                .containsExactly(new Meaning("#112233", "Sales"), new Meaning("#445566", "Goods"));

        Document changed = new SetMeaning(FIRST, "#112233", "Selling").apply(two);
        assertThat(changed.diagram(FIRST).legend().getFirst()).isEqualTo(new Meaning("#112233", "Selling"));
        assertThat(new SetMeaning(FIRST, "#112233", "")
                        .apply(changed)
                        .diagram(FIRST)
                        .legend())
                .containsExactly(new Meaning("#445566", "Goods"));
    }
}
