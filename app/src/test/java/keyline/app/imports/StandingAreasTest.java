package keyline.app.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import keyline.model.AreaId;
import keyline.model.Document;
import keyline.model.NodeId;
import keyline.model.diagram.Area;
import keyline.model.diagram.Point;
import keyline.model.example.Shop;
import keyline.model.layout.Group;
import org.junit.jupiter.api.Test;

class StandingAreasTest {

    private static final AreaId ID = new AreaId(900);

    private final Document shop = Shop.document();
    private final StandingAreas areas = StandingAreas.of(shop.firstDiagram(), shop.schema());

    private static DiagramParts grouped(NodeId... nodes) {
        Area area = new Area(ID, "people", new Point(0, 0), 1, 1, "");
        return new DiagramParts(
                List.of(new Group(ID, List.of(nodes), List.of())), Map.of(ID, area), List.of(), Map.of());
    }

    @Test
    void tables_with_others_between_them_get_no_area() {
        DiagramParts parts = grouped(Shop.CUSTOMERS, Shop.SHIPPERS);

        assertThat(areas.fitting(parts, Set.of()).isEmpty()).isTrue();
    }

    @Test
    void an_area_comes_with_any_of_its_tables_that_is_new() {
        DiagramParts parts = grouped(Shop.CUSTOMERS, Shop.SHIPPERS);

        assertThat(areas.fitting(parts, Set.of(Shop.SHIPPERS))).isEqualTo(parts);
    }

    @Test
    void tables_that_stand_together_get_an_area_around_them() {
        DiagramParts parts = grouped(shop.schema().tables().keys().toArray(NodeId[]::new));

        assertThat(areas.fitting(parts, Set.of())).isEqualTo(parts);
        assertThat(areas.area(parts.groups().getFirst(), parts))
                .hasValueSatisfying(area -> assertThat(area.at().x())
                        .isLessThan(shop.firstDiagram()
                                .boxes()
                                .get(Shop.CUSTOMERS)
                                .at()
                                .x()));
    }

    @Test
    void what_a_diagram_has_is_not_offered_again() {
        DiagramParts parts = new DiagramParts(
                List.of(), Map.of(), List.of(), Map.of(Shop.CUSTOMERS, "#ff0000")); // which has a colour of its own

        assertThat(parts.beyond(shop.firstDiagram()).isEmpty()).isTrue();
    }
}
