package keyline.app.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.paint.Color;
import keyline.app.Selection;
import keyline.app.canvas.Ledger;
import keyline.app.canvas.route.Side;
import keyline.app.canvas.scene.CanvasState;
import keyline.app.canvas.scene.Guide;
import keyline.app.canvas.scene.Hit;
import keyline.app.canvas.scene.LinkDrag;
import keyline.app.canvas.scene.LinkDrag.Target;
import keyline.app.canvas.scene.LinkDrag.Verdict;
import keyline.app.canvas.scene.Spotlight;
import keyline.app.canvas.scene.Viewport;
import keyline.app.theme.Theme;
import keyline.model.ColumnId;
import keyline.model.ConstraintId;
import keyline.model.Document;
import keyline.model.diagram.Detail;
import keyline.model.diagram.Notation;
import keyline.model.diagram.Point;
import keyline.model.diagram.Rectangle;
import keyline.model.example.Shop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Paints what the canvas can show, checks the colours that matter, and leaves the pictures to be looked at.
class CanvasPicturesTest {

    private static final ConstraintId TO_CUSTOMERS = new ConstraintId(58);
    private static final ConstraintId TO_PRODUCTS = new ConstraintId(78);
    private static final CanvasState AT_WORK = CanvasState.QUIET
            .withPending(Map.of(TO_PRODUCTS, 3))
            .withSelection(Selection.of(Shop.ORDERS))
            .withHovered(new Hit.OnColumn(Shop.ORDERS, new ColumnId(52)));

    @ParameterizedTest
    @EnumSource(Theme.class)
    void the_shop_at_work(Theme theme) throws Exception {
        CanvasPicture picture =
                CanvasPicture.of(Shop.document(), theme, AT_WORK).saved("shop-" + theme.styleClass());

        Rectangle orders = picture.scene().bounds(Shop.ORDERS);
        Point customers = end(picture, TO_CUSTOMERS);
        assertThat(picture.at(orders.centreX(), orders.y() + 1)).isEqualTo(Color.web("#2F6FEB"));
        assertThat(picture.at(orders.x() + 1, orders.bottom() - 12))
                .isEqualTo(picture.palette().accent());
        assertThat(picture.at(orders.right() - 6, orders.y() + 62))
                .isEqualTo(picture.palette().accentSoft());
        assertThat(picture.at(customers.x() + 20, customers.y()))
                .isEqualTo(picture.palette().accent());
    }

    private static Point end(CanvasPicture picture, ConstraintId key) {
        return picture.scene().line(key).orElseThrow().route().points().getLast();
    }

    @Test
    void a_pending_line_is_dashed_and_counts_the_offending_rows() throws Exception {
        CanvasState state = CanvasState.QUIET.withPending(Map.of(TO_PRODUCTS, 3));
        CanvasPicture picture = CanvasPicture.of(Shop.document(), Theme.LIGHT, state);
        var route = picture.scene().line(TO_PRODUCTS).orElseThrow().route();
        Point parent = route.points().getLast();

        long painted =
                picture.countRightOf(parent.plus(-50, -1), 36, picture.palette().pending());
        assertThat(painted).isBetween(14L, 24L);
        assertThat(picture.at(route.middle().x() - 9, route.middle().y()))
                .isEqualTo(picture.palette().pendingSoft());
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void a_selected_relation_lights_both_ends_and_dims_the_rest(Theme theme) throws Exception {
        CanvasState state = CanvasState.QUIET
                .withPending(Map.of(Ledger.AUDITED, 1204))
                .withSelection(Selection.of(new Selection.OfRelation(Ledger.BOOKINGS, Ledger.FROM_ACCOUNT)));
        CanvasPicture picture =
                CanvasPicture.of(Ledger.document(), theme, state).saved("ledger-" + theme.styleClass());

        Rectangle tenant = picture.scene().columnBounds(Ledger.BOOKINGS, new ColumnId(202));
        Rectangle view = picture.scene().bounds(Ledger.OPEN_ACCOUNTS);
        assertThat(picture.at(tenant.right() - 6, tenant.y() + 4))
                .isEqualTo(picture.palette().accentSoft());
        Color dimmed = picture.palette().surfaceRaised().interpolate(picture.palette().canvas(), 0.4);
        assertThat(CanvasPicture.near(picture.at(view.centreX(), view.bottom() - 3), dimmed))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(Notation.class)
    void every_notation(Notation notation) throws Exception {
        Document ledger = Ledger.document();
        Document document = ledger.with(ledger.firstDiagram().withNotation(notation));

        CanvasPicture picture = CanvasPicture.of(document, Theme.LIGHT, CanvasState.QUIET)
                .saved("notation-" + notation.name().toLowerCase(java.util.Locale.ROOT));

        Point child = picture.scene()
                .line(Ledger.REVERSES)
                .orElseThrow()
                .route()
                .points()
                .getFirst();
        boolean barred = CanvasPicture.near(
                picture.at(child.x() + 6.5, child.y() - 4.5), picture.palette().line());
        assertThat(barred).isEqualTo(notation == Notation.CROWS_FOOT);
    }

    @Test
    void zoomed_in_and_out() throws Exception {
        for (int percent : new int[] {200, 60, 40, 20, 10}) {
            Viewport viewport = new Viewport(0, 0, percent / 100.0);
            CanvasPicture picture = CanvasPicture.of(Shop.document(), Theme.LIGHT, viewport, AT_WORK)
                    .saved("zoom-" + percent);

            Rectangle orders = picture.scene().bounds(Shop.ORDERS);
            assertThat(picture.at(orders.centreX(), orders.y() - 40))
                    .isEqualTo(picture.palette().canvas());
            assertThat(picture.at(orders.right() - 14, orders.bottom() - 14))
                    .isNotEqualTo(picture.palette().canvas());
        }
    }

    @Test
    void on_a_dense_screen() throws Exception {
        CanvasPicture picture =
                CanvasPicture.dense(Shop.document(), Theme.LIGHT, AT_WORK).saved("dense");

        Rectangle orders = picture.scene().bounds(Shop.ORDERS);
        assertThat(picture.at(orders.x() + 1.5, orders.bottom() - 12))
                .isEqualTo(picture.palette().accent());
        assertThat(picture.at(orders.x() + 2.5, orders.bottom() - 12))
                .isEqualTo(picture.palette().surface());
    }

    @Test
    void keys_only_and_names_only() throws Exception {
        Document shop = Shop.document();
        for (Detail detail : List.of(Detail.KEYS, Detail.NAMES)) {
            Document document = shop.with(shop.firstDiagram().withDetail(detail));
            CanvasPicture picture = CanvasPicture.of(document, Theme.LIGHT, CanvasState.QUIET)
                    .saved("detail-" + detail.name().toLowerCase(java.util.Locale.ROOT));

            assertThat(picture.at(360 + 40, 60 + 140))
                    .isEqualTo(picture.palette().canvas());
        }
    }

    @Test
    void a_relation_in_hand_lights_its_targets() throws Exception {
        List<Target> targets = List.of(
                new Target(new Hit.OnColumn(Shop.CUSTOMERS, new ColumnId(11)), Verdict.VALID),
                new Target(new Hit.OnColumn(Shop.CUSTOMERS, new ColumnId(12)), Verdict.INVALID),
                new Target(new Hit.OnHeader(Shop.EMPLOYEES), Verdict.VALID));
        LinkDrag link = new LinkDrag(new Point(360, 128), Side.LEFT, new Point(220, 106), targets, Verdict.VALID);

        CanvasPicture picture = CanvasPicture.of(
                        Shop.document(), Theme.LIGHT, CanvasState.QUIET.withLink(Optional.of(link)))
                .saved("link");

        Rectangle employees = picture.scene().bounds(Shop.EMPLOYEES);
        assertThat(picture.at(employees.x(), employees.bottom() - 12))
                .isEqualTo(picture.palette().valid());
        assertThat(picture.at(80, 95)).isNotEqualTo(picture.palette().surface());
    }

    @Test
    void a_marquee_guides_and_a_spotlight() throws Exception {
        CanvasState state = CanvasState.QUIET
                .withMarquee(Optional.of(new Rectangle(600, 240, 300, 260)))
                .withGuides(List.of(new Guide(new Point(360, 20), new Point(360, 500))))
                .withSpotlight(Optional.of(Spotlight.on(Set.of(TO_CUSTOMERS))));
        CanvasPicture picture =
                CanvasPicture.of(Shop.document(), Theme.DARK, state).saved("spotlight");

        assertThat(picture.at(360, 280)).isEqualTo(picture.palette().accent());
        assertThat(picture.at(640, 240)).isEqualTo(picture.palette().accent());
        Rectangle shippers = picture.scene().bounds(Shop.SHIPPERS);
        assertThat(picture.at(shippers.x() + 60, shippers.bottom() - 2))
                .isNotEqualTo(picture.palette().surface());
    }

    @Test
    void a_row_that_is_being_edited_is_left_blank() throws Exception {
        Hit row = new Hit.OnColumn(Shop.ORDERS, new ColumnId(52));
        CanvasPicture picture =
                CanvasPicture.of(Shop.document(), Theme.LIGHT, CanvasState.QUIET.withBlank(Set.of(row)));

        Rectangle bounds = picture.scene().columnBounds(Shop.ORDERS, new ColumnId(52));
        long blank = picture.countRightOf(
                new Point(bounds.x() + 30, bounds.centreY()),
                180,
                picture.palette().surface());
        assertThat(blank).isEqualTo(180);
    }
}
