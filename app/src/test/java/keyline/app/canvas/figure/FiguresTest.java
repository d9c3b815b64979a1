package keyline.app.canvas.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import keyline.app.canvas.Ledger;
import keyline.app.canvas.figure.TableFigure.Row;
import keyline.app.theme.Fonts;
import keyline.model.ColumnId;
import keyline.model.Document;
import keyline.model.Schema;
import keyline.model.TableId;
import keyline.model.diagram.Detail;
import keyline.model.example.Shop;
import org.junit.jupiter.api.Test;

class FiguresTest {

    private final Figures figures = new Figures(new TextMeasure(new Faces(Fonts.installed())));

    private TableFigure figure(Document document, TableId table, Detail detail) {
        Schema schema = document.schema();
        return figures.of(schema.table(table), schema, detail);
    }

    @Test
    void a_table_is_as_high_as_its_rows_and_as_wide_as_its_texts_on_the_grid() {
        TableFigure orders = figure(Shop.document(), Shop.ORDERS, Detail.ALL);

        assertThat(orders.height()).isEqualTo(30 + 5 * 24 + 4);
        assertThat(orders.width() % 4).isZero();
        assertThat(orders.width()).isBetween(160.0, 360.0);
        assertThat(orders.note()).isEqualTo("5");
        assertThat(orders.rows()).extracting(Row::top).containsExactly(32.0, 56.0, 80.0, 104.0, 128.0);
    }

    @Test
    void a_table_without_columns_is_its_header() {
        TableFigure empty = figure(Ledger.document(), Ledger.EMPTY, Detail.ALL);

        assertThat(empty.width()).isEqualTo(160);
        assertThat(empty.height()).isEqualTo(30);
    }

    @Test
    void a_long_name_ends_in_an_ellipsis_and_leaves_its_type_room() {
        TableFigure accounts = figure(Ledger.document(), Ledger.ACCOUNTS, Detail.ALL);
        Row owner = accounts.rows().get(2);

        assertThat(accounts.width()).isEqualTo(360);
        assertThat(owner.name()).startsWith("owner_name").endsWith("…");
        assertThat(owner.type()).isEqualTo("varchar(400)");
        assertThat(TableFigure.NAME_X + figures.measure().width(owner.name(), owner.face()))
                .isLessThan(owner.typeX());
    }

    @Test
    void rows_bear_the_marks_of_their_columns_and_tell_what_may_be_null() {
        assertThat(figure(Shop.document(), Shop.CUSTOMERS, Detail.ALL).rows())
                .extracting(Row::mark)
                .containsExactly(Mark.KEY, Mark.NONE, Mark.UNIQUE, Mark.NONE);
        assertThat(figure(Shop.document(), Shop.ORDER_LINES, Detail.ALL).rows())
                .extracting(Row::mark)
                .containsExactly(Mark.KEY, Mark.KEY_AND_LINK, Mark.LINK, Mark.NONE);
        assertThat(figure(Shop.document(), Shop.ORDERS, Detail.ALL).rows())
                .extracting(Row::type)
                .containsExactly("int", "int", "int ?", "date", "decimal(10,2)");
    }

    @Test
    void less_detail_leaves_the_keys_or_only_the_names() {
        TableFigure keys = figure(Shop.document(), Shop.ORDERS, Detail.KEYS);
        TableFigure names = figure(Shop.document(), Shop.ORDERS, Detail.NAMES);

        assertThat(keys.rows()).extracting(Row::name).containsExactly("order_id", "customer_id", "shipper_id");
        assertThat(keys.note()).isEqualTo("5");
        assertThat(names.rows()).isEmpty();
        assertThat(names.middleOf(new ColumnId(52))).isEqualTo(15);
    }

    @Test
    void a_table_of_another_namespace_is_named_with_it() {
        TableFigure audit = figure(Ledger.document(), Ledger.AUDIT, Detail.ALL);

        assertThat(audit.prefix()).isEqualTo("ops.");
        assertThat(audit.titleX()).isGreaterThan(TableFigure.PADDING);
    }

    @Test
    void a_view_shows_its_query_and_its_columns() {
        Schema schema = Ledger.document().schema();
        TableFigure view = figures.of(schema.views().get(Ledger.OPEN_ACCOUNTS), schema, Detail.ALL);

        assertThat(view.rows()).extracting(Row::name).endsWith("account_no", "owner", "bookings");
        assertThat(view.rows().getFirst().name()).startsWith("select a.account_no, a.owner_name as owner,");
    }

    @Test
    void a_height_is_in_the_header_in_a_row_or_below_the_rows() {
        TableFigure orders = figure(Shop.document(), Shop.ORDERS, Detail.ALL);

        assertThat(orders.rowAt(10)).isEmpty();
        assertThat(orders.rowAt(57)).map(Row::name).contains("customer_id");
        assertThat(orders.rowAt(153)).isEmpty();
    }

    @Test
    void the_columns_of_a_view_are_told_only_when_all_can_be() {
        assertThat(ViewColumns.of("select id, t.name, \"Full Name\", sum(a, b) as total, max(x) top from t"))
                .isEqualTo(List.of("id", "name", "Full Name", "total", "top"));
        assertThat(ViewColumns.of("select distinct (select 1 from u) one, 'from' f from t"))
                .isEqualTo(List.of("one", "f"));
        assertThat(ViewColumns.of("select * from t")).isEmpty();
        assertThat(ViewColumns.of("select a, count(*) from t")).isEmpty();
        assertThat(ViewColumns.of("with q as (select 1) select * from q")).isEmpty();
    }
}
