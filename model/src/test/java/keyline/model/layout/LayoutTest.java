package keyline.model.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import java.util.stream.IntStream;
import keyline.model.AreaId;
import keyline.model.NodeId;
import keyline.model.NoteId;
import keyline.model.Schema;
import keyline.model.Watch;
import keyline.model.diagram.Point;
import keyline.model.diagram.Rectangle;
import keyline.model.diagram.Size;
import keyline.model.diagram.Sizes;
import keyline.model.example.Shop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutTest {

    private static final AreaId AREA = new AreaId(100_000);
    private static final AreaId INNER = new AreaId(100_001);
    private static final NoteId NOTE = new NoteId(100_002);

    @Test
    void no_parent_stands_right_of_its_child() {
        Schema shop = Shop.document().schema();
        Map<NodeId, Rectangle> boxes = boxes(shop, Sizes.estimated(shop));

        assertThat(box(boxes, Shop.CUSTOMERS).x())
                .isLessThanOrEqualTo(box(boxes, Shop.ORDERS).x());
        assertThat(box(boxes, Shop.SHIPPERS).x())
                .isLessThanOrEqualTo(box(boxes, Shop.ORDERS).x());
        assertThat(box(boxes, Shop.ORDERS).x())
                .isLessThanOrEqualTo(box(boxes, Shop.ORDER_LINES).x());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 35, 41, 150, 400})
    void tables_of_any_size_stand_apart_on_a_grid(int tables) {
        Schema schema = Designs.random(tables);

        Map<NodeId, Rectangle> boxes = boxes(schema);

        assertThat(boxes).hasSize(tables);
        assertStandApart(new ArrayList<>(boxes.values()));
        assertThat(boxes.values()).allMatch(box -> box.x() % 4 == 0 && box.y() % 4 == 0);
        assertThat(whole(boxes).corner()).isEqualTo(new Point(0, 0));
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 35, 41, 50, 75, 120, 250, 700})
    void the_whole_has_the_form_of_a_screen_and_little_of_it_is_empty(int tables) {
        Schema schema = Designs.random(tables);

        assertFitsScreen(boxes(schema));
        assertFitsScreen(boxes(schema, Designs.smallSizes(schema)));
    }

    @ParameterizedTest
    @ValueSource(ints = {15, 39, 200})
    void a_star_a_chain_and_tables_without_relations_fit_a_screen(int tables) {
        assertFitsScreen(boxes(Designs.star(tables)));
        assertFitsScreen(boxes(Designs.chain(tables)));
        assertFitsScreen(boxes(lone(tables)));
    }

    private static Schema lone(int tables) {
        return IntStream.range(0, tables)
                .mapToObj(number -> Designs.table(number, List.of()))
                .reduce(Schema.empty(), Schema::with, (one, _) -> one);
    }

    @Test
    void related_tables_are_nearer_to_each_other_than_by_chance() {
        Schema schema = Designs.random(300);
        Map<NodeId, Rectangle> boxes = boxes(schema);
        List<NodeId> shuffled = new ArrayList<>(boxes.keySet());
        Collections.shuffle(shuffled, new Random(1));
        Map<NodeId, Rectangle> mixed = new HashMap<>();
        List<NodeId> nodes = new ArrayList<>(boxes.keySet());
        IntStream.range(0, nodes.size()).forEach(i -> mixed.put(nodes.get(i), box(boxes, shuffled.get(i))));

        assertThat(meanLine(schema, boxes)).isLessThan(0.5 * meanLine(schema, mixed));
    }

    private static double meanLine(Schema schema, Map<NodeId, Rectangle> boxes) {
        return schema.tables().stream()
                .flatMap(child -> child.foreignKeys().stream()
                        .map(key -> distance(box(boxes, child.id()), box(boxes, key.parent()))))
                .mapToDouble(Double::doubleValue)
                .average()
                .orElseThrow();
    }

    private static double distance(Rectangle one, Rectangle other) {
        return Math.hypot(one.centreX() - other.centreX(), one.centreY() - other.centreY());
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 80, 300})
    void the_same_schema_is_arranged_in_the_same_way(int tables) {
        Schema schema = Designs.random(tables);

        assertThat(boxes(schema)).isEqualTo(boxes(schema));
    }

    @Test
    void a_circle_of_references_can_be_arranged() {
        Schema schema = Schema.empty()
                .with(Designs.table(0, List.of(2)))
                .with(Designs.table(1, List.of(0)))
                .with(Designs.table(2, List.of(1, 2)));

        assertThat(boxes(schema)).hasSize(3);
    }

    @Test
    void nothing_to_arrange_gives_no_places() {
        assertThat(boxes(Schema.empty())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 60, 200})
    void what_an_area_holds_stays_together_and_nothing_else_comes_into_it(int tables) {
        Schema schema = Designs.random(tables);
        List<NodeId> inner = ids(3, 6);
        List<NodeId> outer = ids(0, 3);
        Group group = new Group(AREA, outer, List.of(new Group(INNER, inner, List.of())));
        Map<NodeId, Size> sizes = Designs.sizes(schema);

        Layout layout = Layout.of(new Layout.Subject(schema, sizes, Map.of(), List.of(group)), Watch.NONE);

        Rectangle frame = Objects.requireNonNull(layout.areas().get(AREA));
        Rectangle innerFrame = Objects.requireNonNull(layout.areas().get(INNER));
        assertThat(frame.contains(innerFrame)).isTrue();
        boxes(layout, sizes).forEach((node, box) -> {
            assertThat(frame.contains(box)).isEqualTo(inner.contains(node) || outer.contains(node));
            assertThat(innerFrame.touches(box)).isEqualTo(inner.contains(node));
            assertThat(frame.touches(box)).isEqualTo(frame.contains(box));
        });
        assertStandApart(new ArrayList<>(boxes(layout, sizes).values()));
    }

    private static List<NodeId> ids(int from, int to) {
        return IntStream.range(from, to).<NodeId>mapToObj(Designs::id).toList();
    }

    @Test
    void a_note_stands_nearer_to_what_it_is_tied_to_than_to_most_others() {
        Schema schema = Designs.random(30);
        Map<NodeId, Size> sizes = Designs.sizes(schema);
        sizes.put(NOTE, new Size(200, 100));
        Map<NodeId, NodeId> ties = Map.of(NOTE, Designs.id(7));

        Layout layout = Layout.of(new Layout.Subject(schema, sizes, ties, List.of()), Watch.NONE);

        Map<NodeId, Rectangle> boxes = boxes(layout, sizes);
        double tied = distance(box(boxes, NOTE), box(boxes, Designs.id(7)));
        assertThat(boxes.values().stream().filter(box -> distance(box(boxes, NOTE), box) < tied))
                .hasSizeLessThan(boxes.size() / 4);
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 200})
    void a_layout_that_nobody_wants_any_more_is_given_up(int tables) {
        Layout.Subject subject = subject(tables);
        AtomicInteger asked = new AtomicInteger();

        assertThatThrownBy(() -> Layout.of(subject, watch(_ -> {}, () -> asked.incrementAndGet() > 20)))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void a_layout_tells_how_far_it_is() {
        List<Double> shares = Collections.synchronizedList(new ArrayList<>());

        Layout.of(subject(200), watch(shares::add, () -> false));

        assertThat(shares).hasSizeGreaterThan(10).allMatch(share -> share > 0 && share <= 1);
    }

    private static Layout.Subject subject(int tables) {
        Schema schema = Designs.random(tables);
        return Layout.Subject.of(schema, Designs.sizes(schema));
    }

    private static Watch watch(DoubleConsumer report, BooleanSupplier cancelled) {
        return new Watch() {
            @Override
            public void report(double share) {
                report.accept(share);
            }

            @Override
            public boolean isCancelled() {
                return cancelled.getAsBoolean();
            }
        };
    }

    private static void assertStandApart(List<Rectangle> boxes) {
        for (int i = 0; i < boxes.size(); i++) {
            Rectangle box = boxes.get(i).grown(16);
            assertThat(boxes.subList(0, i)).noneMatch(box::touches);
        }
    }

    private static void assertFitsScreen(Map<NodeId, Rectangle> boxes) {
        Rectangle whole = whole(boxes);
        double tables = boxes.values().stream()
                .mapToDouble(box -> box.width() * box.height())
                .sum();
        assertThat(whole.width() / whole.height()).isBetween(0.5, 2.0);
        assertThat(whole.width() * whole.height()).isLessThan(5 * tables);
    }

    private static Rectangle whole(Map<NodeId, Rectangle> boxes) {
        return boxes.values().stream().reduce(Rectangle::union).orElseThrow();
    }

    private static Map<NodeId, Rectangle> boxes(Schema schema) {
        return boxes(schema, Designs.sizes(schema));
    }

    private static Map<NodeId, Rectangle> boxes(Schema schema, Map<NodeId, Size> sizes) {
        return boxes(Layout.of(Layout.Subject.of(schema, sizes), Watch.NONE), sizes);
    }

    private static Map<NodeId, Rectangle> boxes(Layout layout, Map<NodeId, Size> sizes) {
        Map<NodeId, Rectangle> boxes = new HashMap<>();
        layout.nodes().forEach((node, at) -> {
            Size size = Objects.requireNonNull(sizes.get(node));
            boxes.put(node, Rectangle.at(at, size.width(), size.height()));
        });
        return boxes;
    }

    private static Rectangle box(Map<NodeId, Rectangle> boxes, NodeId node) {
        return Objects.requireNonNull(boxes.get(node), "has no place: " + node);
    }
}
