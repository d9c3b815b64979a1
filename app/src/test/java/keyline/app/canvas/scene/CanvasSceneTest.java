package keyline.app.canvas.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import keyline.app.bench.SyntheticSchema;
import keyline.app.canvas.Ledger;
import keyline.app.canvas.figure.Faces;
import keyline.app.canvas.figure.Figures;
import keyline.app.canvas.figure.TextMeasure;
import keyline.app.canvas.route.RouteLine;
import keyline.app.canvas.route.Side;
import keyline.app.canvas.scene.Hit.Part;
import keyline.app.theme.Fonts;
import keyline.model.ColumnId;
import keyline.model.ConstraintId;
import keyline.model.Document;
import keyline.model.NodeId;
import keyline.model.TableId;
import keyline.model.diagram.Box;
import keyline.model.diagram.Detail;
import keyline.model.diagram.Diagram;
import keyline.model.diagram.Point;
import keyline.model.diagram.Rectangle;
import keyline.model.diagram.Route;
import keyline.model.example.Shop;
import org.junit.jupiter.api.Test;

class CanvasSceneTest {

    private static final double TOLERANCE = 5;
    private static final ColumnId CUSTOMER_ID = new ColumnId(52);
    private static final ConstraintId TO_CUSTOMERS = new ConstraintId(58);
    private static final ConstraintId TO_SHIPPERS = new ConstraintId(59);

    private final Document shop = Shop.document();
    private final CanvasScene scene = scene(shop);

    private static CanvasScene scene(Document document) {
        CanvasScene scene = new CanvasScene(new Figures(new TextMeasure(new Faces(Fonts.installed()))));
        scene.show(document, document.firstDiagram());
        return scene;
    }

    private static Document moved(Document document, NodeId node, Point to) {
        Diagram diagram = document.firstDiagram();
        Box box = diagram.boxes().get(node).movedTo(to);
        return document.with(diagram.withBoxes(diagram.boxes().with(node, box)));
    }

    private Hit hitAt(double x, double y) {
        return scene.hitAt(new Point(x, y), TOLERANCE);
    }

    @Test
    void a_scene_that_another_thread_made_ready_is_taken_over_when_its_document_is_shown() {
        Document next = moved(shop, Shop.ORDERS, new Point(2_000, 1_000));
        CanvasScene ready = scene.another();
        ready.place(shop, shop.firstDiagram());
        ready.show(next, next.firstDiagram());
        scene.offer(ready);
        scene.show(shop, shop.firstDiagram());
        assertThat(scene.bounds(Shop.ORDERS)).isNotEqualTo(ready.bounds(Shop.ORDERS));

        long before = scene.restVersion();
        scene.show(next, next.firstDiagram());

        assertThat(scene.line(TO_CUSTOMERS).orElseThrow())
                .isSameAs(ready.line(TO_CUSTOMERS).orElseThrow());
        assertThat(scene.line(TO_CUSTOMERS)).isEqualTo(scene(next).line(TO_CUSTOMERS));
        assertThat(scene.isSettled()).isTrue();
        assertThat(scene.restVersion()).isNotEqualTo(before);
    }

    @Test
    void headers_rows_and_handles_are_found_where_they_are_painted() {
        Rectangle orders = scene.bounds(Shop.ORDERS);
        Rectangle row = scene.columnBounds(Shop.ORDERS, CUSTOMER_ID);

        assertThat(hitAt(orders.centreX(), orders.y() + 10)).isEqualTo(new Hit.OnHeader(Shop.ORDERS));
        assertThat(hitAt(row.centreX(), row.centreY())).isEqualTo(new Hit.OnColumn(Shop.ORDERS, CUSTOMER_ID));
        assertThat(hitAt(row.x() - 4, row.centreY())).isEqualTo(new Hit.OnHandle(Shop.ORDERS, CUSTOMER_ID, Side.LEFT));
        assertThat(hitAt(row.right() + 4, row.centreY()))
                .isEqualTo(new Hit.OnHandle(Shop.ORDERS, CUSTOMER_ID, Side.RIGHT));
        assertThat(hitAt(orders.x() - 100, orders.y() - 40)).isEqualTo(Hit.NOTHING);
    }

    @Test
    void a_line_is_found_by_its_ends_and_its_middle() {
        RouteLine route = scene.line(TO_SHIPPERS).orElseThrow().route();
        Point child = route.points().getFirst();
        Point parent = route.points().getLast();

        assertThat(hitAt(child.x() + 16, child.y() + 3)).isEqualTo(onLine(Part.CHILD_END));
        assertThat(hitAt(parent.x() - 16, parent.y() - 3)).isEqualTo(onLine(Part.PARENT_END));
        assertThat(hitAt(route.middle().x() + 4, route.middle().y())).isEqualTo(onLine(Part.MIDDLE));
        assertThat(hitAt(route.middle().x() + 40, route.middle().y() + 60)).isEqualTo(Hit.NOTHING);
    }

    private static Hit onLine(Part part) {
        return new Hit.OnLine(Shop.ORDERS, TO_SHIPPERS, part);
    }

    @Test
    void notes_are_hit_in_their_body_and_areas_at_title_and_edges_only() {
        CanvasScene ledger = scene(Ledger.document());
        Rectangle note = ledger.bounds(Ledger.NOTE);
        Rectangle area = ledger.bounds(Ledger.AREA);

        assertThat(ledger.hitAt(note.corner().plus(40, 40), TOLERANCE))
                .isEqualTo(new Hit.OnNote(Ledger.NOTE, Grip.BODY));
        assertThat(ledger.hitAt(new Point(note.right(), note.bottom()), TOLERANCE))
                .isEqualTo(new Hit.OnNote(Ledger.NOTE, Grip.BOTTOM_RIGHT));
        assertThat(ledger.hitAt(area.corner().plus(60, 14), TOLERANCE))
                .isEqualTo(new Hit.OnArea(Ledger.AREA, Grip.BODY));
        assertThat(ledger.hitAt(new Point(area.centreX(), area.bottom()), TOLERANCE))
                .isEqualTo(new Hit.OnArea(Ledger.AREA, Grip.BOTTOM));
        assertThat(ledger.hitAt(new Point(area.right() - 300, area.bottom() - 30), TOLERANCE))
                .isEqualTo(Hit.NOTHING);
    }

    @Test
    void the_marquee_takes_tables_that_it_touches_and_areas_that_it_holds() {
        CanvasScene ledger = scene(Ledger.document());

        assertThat(ledger.nodesWithin(new Rectangle(70, 60, 40, 300)))
                .containsExactly(Ledger.ACCOUNTS, Ledger.PROFILES);
        assertThat(ledger.nodesWithin(ledger.content()))
                .contains(Ledger.AREA, Ledger.NOTE, Ledger.OPEN_ACCOUNTS)
                .hasSize(8);
    }

    @Test
    void only_lines_that_end_at_a_moved_table_or_lie_under_it_are_routed_again() {
        RouteLine customers = scene.line(TO_CUSTOMERS).orElseThrow().route();
        RouteLine shippers = scene.line(TO_SHIPPERS).orElseThrow().route();
        Document after = moved(shop, Shop.SHIPPERS, new Point(700, 120));

        scene.show(after, after.firstDiagram());

        assertThat(scene.bounds(Shop.SHIPPERS).corner()).isEqualTo(new Point(700, 120));
        assertThat(scene.line(TO_SHIPPERS).orElseThrow().route()).isNotEqualTo(shippers);
        assertThat(scene.line(TO_CUSTOMERS).orElseThrow().route()).isSameAs(customers);
    }

    @Test
    void while_a_table_is_dragged_only_its_own_lines_follow_and_only_their_old_places_are_painted_anew() {
        RelationLine own = scene.line(TO_CUSTOMERS).orElseThrow();
        long known = scene.restVersion();
        Document first = moved(shop, Shop.CUSTOMERS, new Point(40, 60));
        Document next = moved(shop, Shop.CUSTOMERS, new Point(60, 80));
        scene.preview(first, first.firstDiagram());
        Rectangle left = scene.restChangedSince(known).orElseThrow();
        long lifted = scene.restVersion();
        scene.preview(next, next.firstDiagram());

        assertThat(scene.lifted().nodes()).containsExactly(Shop.CUSTOMERS);
        assertThat(scene.lifted().lines()).containsExactly(TO_CUSTOMERS);
        assertThat(left.contains(own.route().bounds())).isTrue();
        assertThat(scene.restChangedSince(lifted)).isEmpty();

        scene.show(next, next.firstDiagram());
        assertThat(scene.line(TO_CUSTOMERS)).isEqualTo(scene(next).line(TO_CUSTOMERS));
        assertThat(scene.hitAt(scene.line(TO_CUSTOMERS).orElseThrow().route().middle(), TOLERANCE))
                .isInstanceOf(Hit.OnLine.class);
    }

    @Test
    void a_step_taken_back_shows_the_same_scene_again() {
        List<PlacedTable> tables = scene.tablesIn(scene.content());
        List<RelationLine> lines = scene.linesIn(scene.content().grown(100));
        Document after = moved(shop, Shop.ORDERS, new Point(100, 500));

        scene.show(after, after.firstDiagram());
        scene.show(shop, shop.firstDiagram());

        assertThat(scene.tablesIn(scene.content())).isEqualTo(tables);
        assertThat(scene.linesIn(scene.content().grown(100))).isEqualTo(lines);
    }

    @Test
    void a_deleted_table_leaves_with_its_lines() {
        Document after = shop.with(shop.schema().without(Shop.CUSTOMERS));

        scene.show(after, after.firstDiagram());

        assertThat(scene.find(Shop.CUSTOMERS)).isEmpty();
        assertThat(scene.line(TO_CUSTOMERS)).isEmpty();
        assertThat(scene.line(TO_SHIPPERS)).isPresent();
    }

    @Test
    void a_table_that_is_not_on_the_diagram_has_no_lines() {
        Diagram less = shop.firstDiagram().withBoxes(shop.firstDiagram().boxes().without(Shop.CUSTOMERS));

        scene.show(shop, less);

        assertThat(scene.find(Shop.CUSTOMERS)).isEmpty();
        assertThat(scene.line(TO_CUSTOMERS)).isEmpty();
    }

    @Test
    void with_less_detail_lines_leave_at_the_header() {
        scene.show(shop, shop.firstDiagram().withDetail(Detail.NAMES));

        assertThat(scene.bounds(Shop.ORDERS).height()).isEqualTo(30);
        assertThat(scene.columnBounds(Shop.ORDERS, CUSTOMER_ID)).isEqualTo(scene.bounds(Shop.ORDERS));
        assertThat(scene.line(TO_CUSTOMERS).orElseThrow().route().child().y()).isEqualTo(75);
    }

    @Test
    void bends_made_by_hand_are_drawn() {
        Route bends = new Route(List.of(new Point(300, 128), new Point(300, 104)));
        Diagram diagram = shop.firstDiagram();

        scene.show(shop, diagram.withRoutes(diagram.routes().with(TO_CUSTOMERS, bends)));

        assertThat(scene.line(TO_CUSTOMERS).orElseThrow().route().points())
                .contains(new Point(300, 128), new Point(300, 104));
    }

    @Test
    void ends_that_look_different_leave_a_key_at_heights_of_their_own() {
        CanvasScene ledger = scene(Ledger.document());
        double required =
                ledger.line(Ledger.FROM_ACCOUNT).orElseThrow().route().parent().y();
        double optional =
                ledger.line(Ledger.TO_ACCOUNT).orElseThrow().route().parent().y();

        assertThat(optional - required).isEqualTo(12);
    }

    @Test
    void every_line_of_an_example_keeps_out_of_every_table_of_it() {
        for (Document document : List.of(shop, Ledger.document())) {
            CanvasScene shown = scene(document);
            List<Rectangle> tables = shown.tablesIn(shown.content()).stream()
                    .map(table -> table.bounds().grown(-0.01))
                    .toList();
            for (RelationLine line : shown.linesIn(shown.content().grown(100))) {
                assertThat(line.route().segments())
                        .noneMatch(segment -> tables.stream().anyMatch(segment.bounds()::touches));
            }
        }
    }

    @Test
    void lines_that_find_their_ways_later_change_the_rest_once_when_all_have() {
        Document large = SyntheticSchema.laidOut(1_000);
        TableId hub = large.schema().tables().keys().stream()
                .max(Comparator.comparingInt(
                        table -> large.schema().inbound(table).size()))
                .orElseThrow();
        CanvasScene shown = scene(large);
        Document after = moved(large, hub, new Point(40, 40));
        shown.show(after, after.firstDiagram());
        assertThat(shown.isSettled()).isFalse();

        long version = shown.restVersion();
        while (!shown.isSettled()) {
            assertThat(shown.restVersion()).isEqualTo(version);
            shown.settle();
        }
        assertThat(shown.restVersion()).isEqualTo(version + 1);
    }

    @Test
    void an_unknown_node_is_nowhere() {
        assertThat(scene.find(new TableId(9_999))).isEqualTo(Optional.empty());
    }
}
