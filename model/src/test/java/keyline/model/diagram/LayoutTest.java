package keyline.model.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.ColumnType.Plain;
import keyline.model.Constraint;
import keyline.model.Constraint.ForeignKey;
import keyline.model.Constraint.PrimaryKey;
import keyline.model.ConstraintId;
import keyline.model.NodeId;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.example.Shop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutTest {

    private static final int PER_TABLE = 20;

    @Test
    void parents_stand_left_of_their_children() {
        Map<NodeId, Point> places =
                Layout.of(Shop.document().schema(), sizes(Shop.document().schema()));

        assertThat(x(places, Shop.CUSTOMERS)).isLessThan(x(places, Shop.ORDERS));
        assertThat(x(places, Shop.SHIPPERS)).isLessThan(x(places, Shop.ORDERS));
        assertThat(x(places, Shop.ORDERS)).isLessThan(x(places, Shop.ORDER_LINES));
    }

    private static double x(Map<NodeId, Point> places, NodeId node) {
        return place(places, node).x();
    }

    private static Point place(Map<NodeId, Point> places, NodeId node) {
        return Objects.requireNonNull(places.get(node), "has no place: " + node);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 30, 120, 400})
    void tables_stand_apart_in_the_form_of_a_screen(int tables) {
        Schema schema = random(tables);
        Map<NodeId, Size> sizes = sizes(schema);

        Map<NodeId, Point> places = Layout.of(schema, sizes);

        List<Rectangle> boxes = boxes(places, sizes);
        assertThat(boxes).hasSize(tables);
        for (int i = 0; i < boxes.size(); i++) {
            Rectangle box = boxes.get(i).grown(16);
            assertThat(boxes.subList(0, i)).noneMatch(box::touches);
        }
        Rectangle all = boxes.stream().reduce(Rectangle::union).orElseThrow();
        assertThat(all.corner()).isEqualTo(new Point(0, 0));
        if (tables >= 30) {
            assertThat(all.width() / all.height()).isBetween(0.5, 2.0);
        }
    }

    @Test
    void the_same_schema_is_arranged_in_the_same_way() {
        Schema schema = random(80);

        assertThat(Layout.of(schema, sizes(schema))).isEqualTo(Layout.of(schema, sizes(schema)));
    }

    @Test
    void a_star_does_not_become_a_strip() {
        Schema schema = Schema.empty().with(table(0, List.of()));
        for (int i = 1; i <= 60; i++) {
            schema = schema.with(table(i, List.of(0)));
        }
        Map<NodeId, Size> sizes = sizes(schema);

        Rectangle all = boxes(Layout.of(schema, sizes), sizes).stream()
                .reduce(Rectangle::union)
                .orElseThrow();

        assertThat(all.width() / all.height()).isBetween(0.5, 2.0);
    }

    @Test
    void a_circle_of_references_can_be_arranged() {
        Schema schema = Schema.empty()
                .with(table(0, List.of(2)))
                .with(table(1, List.of(0)))
                .with(table(2, List.of(1, 2)));

        assertThat(Layout.of(schema, sizes(schema))).hasSize(3);
    }

    @Test
    void nothing_to_arrange_gives_no_places() {
        assertThat(Layout.of(Schema.empty(), Map.of())).isEmpty();
    }

    private static List<Rectangle> boxes(Map<NodeId, Point> places, Map<NodeId, Size> sizes) {
        List<Rectangle> boxes = new ArrayList<>();
        sizes.forEach((node, size) -> boxes.add(Rectangle.at(place(places, node), size.width(), size.height())));
        return boxes;
    }

    private static Map<NodeId, Size> sizes(Schema schema) {
        Map<NodeId, Size> sizes = new HashMap<>();
        for (Table table : schema.tables()) {
            int width = 160 + table.id().value() * 37 % 160;
            sizes.put(table.id(), new Size(width, 34 + 24 * table.columns().size()));
        }
        return sizes;
    }

    private static Schema random(int tables) {
        Random random = new Random(tables);
        Schema schema = Schema.empty();
        for (int i = 0; i < tables; i++) {
            List<Integer> parents = new ArrayList<>();
            while (i > 0 && parents.size() < 3 && random.nextInt(5) < 3) {
                parents.add((int) (i * Math.pow(random.nextDouble(), 2)));
            }
            schema = schema.with(table(i, parents));
        }
        return schema;
    }

    private static Table table(int number, List<Integer> parents) {
        int first = (number + 1) * PER_TABLE;
        List<Column> columns = new ArrayList<>();
        List<Constraint> constraints = new ArrayList<>();
        columns.add(Column.of(new ColumnId(first + 1), "id", Plain.INTEGER));
        constraints.add(new PrimaryKey(new ConstraintId(first + 2), "", List.of(new ColumnId(first + 1))));
        for (int i = 0; i < parents.size(); i++) {
            int parent = (parents.get(i) + 1) * PER_TABLE;
            ColumnId column = new ColumnId(first + 3 + i);
            columns.add(Column.of(column, "parent_" + i, Plain.INTEGER));
            constraints.add(ForeignKey.of(
                    new ConstraintId(first + 8 + i),
                    List.of(column),
                    new TableId(parent),
                    List.of(new ColumnId(parent + 1))));
        }
        return Table.of(new TableId(first), "t" + number).withColumns(columns).withConstraints(constraints);
    }
}
