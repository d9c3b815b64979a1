package keyline.app.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import keyline.model.NodeId;
import keyline.model.Schema;
import keyline.model.TableId;
import keyline.model.diagram.Point;
import keyline.model.diagram.Size;
import org.junit.jupiter.api.Test;

class LayoutBenchTest {

    @Test
    void a_synthetic_schema_has_a_foreign_key_and_a_half_per_table_and_hubs() {
        Schema schema = SyntheticSchema.of(1000);

        assertThat(schema.tables().stream().map(table -> table.columns().size()).distinct())
                .containsExactly(12);
        assertThat(schema.tables().stream()
                        .mapToInt(table -> table.foreignKeys().size())
                        .sum())
                .isBetween(1400, 1600);
        assertThat(schema.tables().keys().stream()
                        .mapToInt(table -> schema.inbound(table).size())
                        .max()
                        .orElseThrow())
                .isGreaterThan(40);
        assertThat(SyntheticSchema.of(1000)).isEqualTo(schema);
    }

    @Test
    void lines_are_measured_between_the_middles_of_their_tables() {
        Schema schema = SyntheticSchema.of(2);
        Map<NodeId, Size> sizes = Map.of(id(schema, 0), new Size(100, 100), id(schema, 1), new Size(100, 100));
        Map<NodeId, Point> places = Map.of(id(schema, 0), new Point(0, 0), id(schema, 1), new Point(300, 0));

        LayoutFigures figures = LayoutFigures.of(schema, sizes, places);

        assertThat(figures.aspect()).isEqualTo(4);
        assertThat(figures.areaFactor()).isEqualTo(2);
        assertThat(figures.crossings()).isZero();
        assertThat(figures.meanLine()).isEqualTo(300);
    }

    private static TableId id(Schema schema, int number) {
        return schema.tables().keys().get(number);
    }
}
