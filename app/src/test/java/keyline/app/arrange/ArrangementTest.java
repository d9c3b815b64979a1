package keyline.app.arrange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import keyline.app.Selection;
import keyline.app.Session;
import keyline.app.command.ArrangeActions.Alignment;
import keyline.app.command.ArrangeActions.Direction;
import keyline.app.job.Jobs;
import keyline.model.AreaId;
import keyline.model.Document;
import keyline.model.NodeId;
import keyline.model.NoteId;
import keyline.model.diagram.Area;
import keyline.model.diagram.Diagram;
import keyline.model.diagram.Note;
import keyline.model.diagram.Point;
import keyline.model.diagram.Rectangle;
import keyline.model.diagram.Route;
import keyline.model.diagram.Size;
import keyline.model.diagram.Sizes;
import keyline.model.edit.AddArea;
import keyline.model.edit.AddNote;
import keyline.model.edit.MoveBoxes;
import keyline.model.edit.SetRoute;
import keyline.model.example.Shop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ArrangementTest {

    private static final AreaId AREA = new AreaId(900);
    private static final NoteId NOTE = new NoteId(901);

    private final Map<NodeId, Size> sizes = Sizes.estimated(Shop.document().schema());
    private final Session session = new Session(Shop.document());
    private final List<Runnable> work = new ArrayList<>();
    private final Jobs jobs = new Jobs(work::add, Runnable::run);
    private final Arrangement arrangement =
            new Arrangement(session, this::bounds, jobs, result -> session.perform(result.edit()));

    private Optional<Rectangle> bounds(NodeId node) {
        Diagram diagram = session.diagram();
        return switch (node) {
            case AreaId id ->
                diagram.areas().find(id).map(area -> Rectangle.at(area.at(), area.width(), area.height()));
            case NoteId id ->
                diagram.notes().find(id).map(note -> Rectangle.at(note.at(), note.width(), note.height()));
            default ->
                diagram.boxes().find(node).map(box -> {
                    Size size = Objects.requireNonNull(sizes.get(node));
                    return Rectangle.at(box.at(), size.width(), size.height());
                });
        };
    }

    private Rectangle at(NodeId node) {
        return bounds(node).orElseThrow();
    }

    private void arrange() {
        arrangement.arrange();
        work.forEach(Runnable::run);
        work.clear();
    }

    private void place(NodeId node, double x, double y) {
        session.perform(new MoveBoxes(session.diagram().id(), Map.of(node, new Point(x, y))));
    }

    @Test
    void arranging_is_one_step_that_undo_takes_back() {
        place(Shop.CUSTOMERS, 5000, 5000);
        Document before = session.document();

        arrange();

        assertThat(session.document()).isNotEqualTo(before);
        assertThat(session.history().lastDone().orElseThrow().label()).isEqualTo("Arrange diagram");
        assertThat(at(Shop.CUSTOMERS).right()).isLessThan(at(Shop.ORDERS).x());
        session.undo();
        assertThat(session.document()).isEqualTo(before);
    }

    @Test
    void a_selection_is_arranged_where_it_is_and_the_rest_stays() {
        place(Shop.CUSTOMERS, 5000, 3000);
        place(Shop.ORDERS, 4000, 6000);
        Rectangle shippers = at(Shop.SHIPPERS);
        session.select(Selection.of(new Selection.OfNode(Shop.CUSTOMERS)).toggled(new Selection.OfNode(Shop.ORDERS)));

        arrange();

        assertThat(at(Shop.CUSTOMERS).union(at(Shop.ORDERS)).corner()).isEqualTo(new Point(4000, 3000));
        assertThat(at(Shop.ORDERS).y() - at(Shop.CUSTOMERS).y()).isLessThan(300);
        assertThat(at(Shop.SHIPPERS)).isEqualTo(shippers);
    }

    @Test
    void an_area_is_drawn_around_what_it_held() {
        place(Shop.CUSTOMERS, 9000, 9000);
        place(Shop.SHIPPERS, 9400, 9000);
        session.perform(
                new AddArea(session.diagram().id(), new Area(AREA, "People", new Point(8900, 8900), 1500, 1000, "")));

        arrange();

        assertThat(at(AREA).contains(at(Shop.CUSTOMERS))).isTrue();
        assertThat(at(AREA).contains(at(Shop.SHIPPERS))).isTrue();
        assertThat(at(AREA).touches(at(Shop.ORDERS))).isFalse();
    }

    @Test
    void a_note_stays_with_the_table_next_to_it() {
        place(Shop.PRODUCTS, 9000, 9000);
        session.perform(
                new AddNote(session.diagram().id(), new Note(NOTE, "Sold out", new Point(9000, 9300), 160, 80)));

        arrange();

        assertThat(at(NOTE).grown(160).touches(at(Shop.PRODUCTS))).isTrue();
    }

    @Test
    void bends_made_by_hand_are_forgotten() {
        var key = session.document().schema().table(Shop.ORDERS).foreignKeys().getFirst();
        session.perform(new SetRoute(session.diagram().id(), key.id(), new Route(List.of(new Point(7, 7)))));

        arrange();

        assertThat(session.diagram().routes().has(key.id())).isFalse();
    }

    @Test
    void a_layout_of_a_document_that_is_gone_is_dropped() {
        arrangement.arrange();
        session.open(Shop.document());

        work.forEach(Runnable::run);

        assertThat(session.document()).isEqualTo(Shop.document());
        assertThat(session.history().lastDone()).isEmpty();
    }

    @Test
    void tables_that_stand_below_each_other_more_or_less_become_tidy_columns() {
        place(Shop.CUSTOMERS, 100, 40);
        place(Shop.EMPLOYEES, 130, 400);
        place(Shop.ORDERS, 900, 90);
        place(Shop.SHIPPERS, 860, 700);
        session.select(new Selection(Stream.of(Shop.CUSTOMERS, Shop.EMPLOYEES, Shop.ORDERS, Shop.SHIPPERS)
                .<Selection.Item>map(Selection.OfNode::new)
                .toList()));
        int steps = session.history().done().size();

        arrangement.tidyColumns();

        assertThat(at(Shop.EMPLOYEES).x()).isEqualTo(100);
        assertThat(at(Shop.ORDERS).x()).isEqualTo(860);
        assertThat(at(Shop.ORDERS).y()).isEqualTo(40);
        assertThat(at(Shop.EMPLOYEES).y() - at(Shop.CUSTOMERS).bottom())
                .isEqualTo(at(Shop.SHIPPERS).y() - at(Shop.ORDERS).bottom());
        assertThat(session.history().done()).hasSize(steps + 1);
    }

    @Test
    void tidying_all_leaves_nothing_overlapping() {
        session.select(Selection.NONE);
        arrangement.tidyColumns();

        List<NodeId> nodes = session.diagram().boxes().keys();
        for (NodeId one : nodes) {
            assertThat(nodes.stream().filter(other -> !other.equals(one)))
                    .noneMatch(other -> at(other).touches(at(one)));
        }
    }

    @ParameterizedTest
    @EnumSource(Alignment.class)
    void what_is_selected_is_brought_into_line_in_one_step(Alignment alignment) {
        selectThree();
        int before = session.history().done().size();

        arrangement.align(alignment);

        assertThat(Stream.of(Shop.CUSTOMERS, Shop.ORDERS, Shop.SHIPPERS)
                        .map(table -> line(at(table), alignment))
                        .distinct())
                .hasSize(1);
        assertThat(session.history().done()).hasSize(before + 1);
    }

    private void selectThree() {
        place(Shop.CUSTOMERS, 40, 80);
        place(Shop.ORDERS, 400, 640);
        place(Shop.SHIPPERS, 1600, 160);
        session.select(new Selection(Stream.of(Shop.CUSTOMERS, Shop.ORDERS, Shop.SHIPPERS)
                .<Selection.Item>map(Selection.OfNode::new)
                .toList()));
    }

    private static double line(Rectangle box, Alignment alignment) {
        return switch (alignment) {
            case LEFT -> box.x();
            case CENTRE -> box.centreX();
            case RIGHT -> box.right();
            case TOP -> box.y();
            case MIDDLE -> box.centreY();
            case BOTTOM -> box.bottom();
        };
    }

    @Test
    void what_is_distributed_has_equal_gaps_between_the_first_and_the_last() {
        selectThree();

        arrangement.distribute(Direction.HORIZONTALLY);

        assertThat(at(Shop.CUSTOMERS).x()).isEqualTo(40);
        assertThat(at(Shop.SHIPPERS).x()).isEqualTo(1600);
        assertThat(at(Shop.ORDERS).x() - at(Shop.CUSTOMERS).right())
                .isEqualTo(at(Shop.SHIPPERS).x() - at(Shop.ORDERS).right());
    }

    @Test
    void notes_and_areas_get_the_width_of_the_widest() {
        Diagram diagram = session.diagram();
        session.perform(new AddArea(diagram.id(), new Area(AREA, "Sales", new Point(0, 0), 300, 200, "")));
        session.perform(new AddNote(diagram.id(), new Note(NOTE, "Ask.", new Point(0, 900), 120, 60)));
        session.select(new Selection(List.of(new Selection.OfNode(AREA), new Selection.OfNode(NOTE))));

        arrangement.sameWidth();

        assertThat(at(NOTE).width()).isEqualTo(300);
        assertThat(at(AREA).width()).isEqualTo(300);
        assertThat(at(NOTE).height()).isEqualTo(60);
    }
}
