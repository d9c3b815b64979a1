package keyline.model.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import keyline.model.Document;
import keyline.model.Table;
import keyline.model.edit.DropColumns;
import keyline.model.edit.RenameTable;
import keyline.model.edit.SetColumnComment;
import keyline.model.example.Shop;
import org.junit.jupiter.api.Test;

class ChangeSidesTest {

    private static final Document SHOP = Shop.document();
    private static final Table SHIPPERS = SHOP.schema().table(Shop.SHIPPERS);

    private static List<ChangeSides.Sides> sides(Document after) {
        ChangeSides sides = new ChangeSides(SHOP.schema(), after.schema());
        return Changes.between(SHOP, after).stream().map(sides::of).toList();
    }

    @Test
    void what_is_gone_has_no_right_side() {
        var name = SHIPPERS.columnNamed("name").orElseThrow().id();
        assertThat(sides(new DropColumns(Shop.SHIPPERS, Set.of(name)).apply(SHOP)))
                .containsExactly(new ChangeSides.Sides("column name varchar(60) not null", ""));
    }

    @Test
    void what_is_new_has_no_left_side() {
        Document less = SHOP.with(SHOP.schema().without(Shop.ORDER_LINES));
        ChangeSides sides = new ChangeSides(less.schema(), SHOP.schema());
        assertThat(Changes.between(less, SHOP).stream().map(sides::of))
                .contains(new ChangeSides.Sides("", "table order_lines (4 columns)"));
    }

    @Test
    void what_has_another_name_or_comment_shows_both() {
        var name = SHIPPERS.columnNamed("name").orElseThrow().id();
        Document renamed = new RenameTable(Shop.SHIPPERS, "carriers").apply(SHOP);
        assertThat(sides(new SetColumnComment(Shop.SHIPPERS, name, "as on the label").apply(renamed)))
                .containsExactly(
                        new ChangeSides.Sides("name shippers", "name carriers"),
                        new ChangeSides.Sides(
                                "column name varchar(60) not null, no comment",
                                "column name varchar(60) not null, comment “as on the label”"));
    }
}
