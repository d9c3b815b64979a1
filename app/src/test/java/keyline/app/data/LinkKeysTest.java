package keyline.app.data;

import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DELETE;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.END;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.HOME;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.TAB;
import static javafx.scene.input.KeyCode.V;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import keyline.app.SystemClipboard;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.ColumnType.Plain;
import keyline.model.Constraint.ForeignKey;
import keyline.model.Constraint.PrimaryKey;
import keyline.model.Constraint.Unique;
import keyline.model.ConstraintId;
import keyline.model.Document;
import keyline.model.SampleRows;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.Value;
import keyline.model.ValueSource.Literal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Foreign keys that are composite, that refer to no primary key, that have defaults.
class LinkKeysTest {

    private static final TableId CITIES = new TableId(10);
    private static final TableId GOODS = new TableId(20);
    private static final TableId VISITS = new TableId(30);

    @TempDir
    Path folder;

    private static Document document() {
        Table cities = Table.of(CITIES, "cities")
                .withColumns(List.of(
                        text(11, "country").asNotNull(), text(12, "code").asNotNull(), text(13, "name")))
                .withConstraints(List.of(new PrimaryKey(new ConstraintId(14), "", ids(11, 12))));
        Table goods = Table.of(GOODS, "goods")
                .withColumns(List.of(integer(21, "id").asNotNull(), integer(22, "number"), text(23, "title")))
                .withConstraints(List.of(
                        new PrimaryKey(new ConstraintId(24), "", ids(21)),
                        new Unique(new ConstraintId(25), "", ids(22))));
        Table visits = Table.of(VISITS, "visits")
                .withColumns(List.of(
                        integer(31, "id").asNotNull(),
                        text(32, "country"),
                        text(33, "city"),
                        integer(34, "goods").withSource(new Literal("70"))))
                .withConstraints(List.of(
                        new PrimaryKey(new ConstraintId(35), "", ids(31)),
                        ForeignKey.of(new ConstraintId(36), ids(32, 33), CITIES, ids(11, 12)),
                        ForeignKey.of(new ConstraintId(37), ids(34), GOODS, ids(22))));
        return Document.empty().with(cities).with(goods).with(visits).taking(new TableId(99));
    }

    private static Column text(int id, String name) {
        return Column.of(new ColumnId(id), name, Plain.TEXT);
    }

    private static Column integer(int id, String name) {
        return Column.of(new ColumnId(id), name, Plain.INTEGER);
    }

    private static List<ColumnId> ids(int... ids) {
        return Arrays.stream(ids).mapToObj(ColumnId::new).toList();
    }

    /// As many goods, of which the last one is "Item 120000".
    private static SampleRows many(int count) {
        return (table, row) -> {
            if (table.id().equals(GOODS)) {
                for (int i = 1; i <= count; i++) {
                    row.accept(List.of(new Value.Int(i), new Value.Int(1_000_000 + i), word("Item " + i)));
                }
            } else if (table.id().equals(VISITS)) {
                row.accept(List.of(new Value.Int(1), Value.NULL, Value.NULL, Value.NULL));
            }
        };
    }

    @Test
    void t12_a_parent_at_the_end_of_very_many_is_found_and_the_list_loads_as_it_scrolls() throws Exception {
        try (GridTable grid = new GridTable(document(), many(120_000), folder).open(VISITS)) {
            grid.press(3, RIGHT).press(ENTER);
            assertThat(grid.proposals()).hasSizeGreaterThanOrEqualTo(50).hasSizeLessThan(200);
            int before = grid.proposals().size();
            grid.press(before, DOWN);
            assertThat(grid.proposals()).hasSizeGreaterThan(before);
            grid.press(ESCAPE).typeAtOnce("Item 120000");
            grid.robot.until(() -> grid.source.state().get().step() > 0);
            grid.settle();
            assertThat(grid.rows(VISITS)).containsExactly("1 | NULL | NULL | 1120000");
        }
    }

    private static SampleRows rows() {
        return (table, row) -> {
            if (table.id().equals(CITIES)) {
                row.accept(List.of(word("DE"), word("B"), word("Berlin")));
                row.accept(List.of(word("FR"), word("P"), word("Paris")));
            } else if (table.id().equals(GOODS)) {
                row.accept(List.of(new Value.Int(1), new Value.Int(70), word("Lamp")));
                row.accept(List.of(new Value.Int(2), new Value.Int(80), word("Chair")));
            } else {
                row.accept(List.of(new Value.Int(1), word("DE"), word("B"), new Value.Int(80)));
            }
        };
    }

    private static Value word(String text) {
        return new Value.Text(text);
    }

    private GridTable grid() {
        return new GridTable(document(), rows(), folder).open(VISITS);
    }

    @Test
    void m13_a_composite_key_sets_all_of_its_columns() throws Exception {
        try (GridTable grid = grid()) {
            grid.press(RIGHT).type("par");
            assertThat(grid.proposals()).containsExactly("FR, P Paris");
            grid.robot.picture("link-cell-composite");
            grid.press(ENTER);
            assertThat(grid.rows(VISITS)).containsExactly("1 | FR | P | 80");
        }
    }

    @Test
    void m13_each_of_its_columns_offers_the_same_rows_and_only_the_first_has_the_words() throws Exception {
        try (GridTable grid = grid()) {
            assertThat(grid.texts(".chip > .summary")).containsExactly("Berlin", "Chair");
            grid.press(RIGHT).press(RIGHT).press(ENTER);
            assertThat(grid.proposals()).containsExactly("DE, B Berlin", "FR, P Paris");
        }
    }

    @Test
    void m13_delete_clears_all_of_its_columns() throws Exception {
        try (GridTable grid = grid()) {
            grid.press(RIGHT).press(DELETE);
            assertThat(grid.rows(VISITS)).containsExactly("1 | NULL | NULL | 80");
        }
    }

    private static GridTable pasteNewRows(GridTable grid, String... lines) {
        SystemClipboard.hold(lines);
        return grid.press(CONTROL, END).press(HOME).press(CONTROL, V);
    }

    @Test
    void m15_pasted_columns_of_a_composite_key_are_matched_together_by_key_or_words() throws Exception {
        try (GridTable grid = grid()) {
            pasteNewRows(grid, "2\tFR\tP\t70", "3\tDE\tBerlin\t70", "4\t\tB\t70");
            assertThat(grid.rows(VISITS)).contains("2 | FR | P | 70", "3 | DE | B | 70", "4 | NULL | B | 70");
            grid.undo();
            assertThat(grid.rows(VISITS)).hasSize(1);
        }
    }

    @Test
    void m13_words_pasted_into_one_column_of_a_composite_key_set_all_of_them() throws Exception {
        try (GridTable grid = grid()) {
            SystemClipboard.hold("Paris");
            grid.press(CONTROL, HOME).press(2, RIGHT).press(CONTROL, V);
            assertThat(grid.rows(VISITS)).containsExactly("1 | FR | P | 80");
        }
    }

    @Test
    void m15_a_composite_key_that_no_row_has_is_one_question_and_can_be_created() throws Exception {
        try (GridTable grid = grid()) {
            pasteNewRows(grid, "2\tFR\tB\t70");
            assertThat(grid.texts(".paste-review .value")).containsExactly("'FR, B'");
            grid.robot.picture("paste-review-composite");
            grid.fire("Create").fire("Paste");
            assertThat(grid.rows(CITIES)).contains("FR | B | NULL").hasSize(3);
            assertThat(grid.rows(VISITS)).contains("2 | FR | B | 70");
            grid.undo();
            assertThat(grid.rows(CITIES)).hasSize(2);
            assertThat(grid.rows(VISITS)).hasSize(1);
        }
    }

    @Test
    void m13_a_new_row_of_a_composite_parent_is_asked_for_its_key() throws Exception {
        try (GridTable grid = grid()) {
            grid.press(RIGHT).enter("Rome", ENTER);
            assertThat(grid.text(".new-parent > .message")).isEqualTo("New city · name Rome");
            grid.enter("IT", ENTER).enter("R", ENTER);
            assertThat(grid.rows(CITIES)).contains("IT | R | Rome");
            assertThat(grid.rows(VISITS)).containsExactly("1 | IT | R | 80");
        }
    }

    @Test
    void m10_the_value_stored_is_the_referenced_columns() throws Exception {
        try (GridTable grid = grid()) {
            grid.press(3, RIGHT).type("lamp");
            assertThat(grid.proposals()).containsExactly("70 Lamp");
            grid.press(ENTER);
            assertThat(grid.rows(VISITS)).containsExactly("1 | DE | B | 70");
        }
    }

    @Test
    void m11_the_header_names_the_referenced_column_not_the_primary_key() throws Exception {
        try (GridTable grid = grid()) {
            assertThat(grid.texts(".grid-header-cell > .type")).contains("→ goods.number");
        }
    }

    @Test
    void t12_set_to_default_is_there_where_there_is_a_default() throws Exception {
        try (GridTable grid = grid()) {
            grid.press(3, RIGHT).press(ENTER);
            assertThat(grid.extras()).containsExactly("Set to NULL", "Set to default", "Open goods");
            grid.pushExtra("Set to default");
            assertThat(grid.rows(VISITS)).containsExactly("1 | DE | B | 70");
        }
    }

    @Test
    void t12_escape_discards_what_was_chosen() throws Exception {
        try (GridTable grid = grid()) {
            grid.press(3, RIGHT).press(ENTER).press(DOWN).press(ESCAPE);
            assertThat(grid.rows(VISITS)).containsExactly("1 | DE | B | 80");
        }
    }

    @Test
    void t12_the_referenced_row_of_a_composite_key_is_opened() throws Exception {
        try (GridTable grid = grid()) {
            grid.press(RIGHT).press(ALT, RIGHT);
            assertThat(grid.text(".filter-bar > .label")).isEqualTo("Only rows where country is DE and code is B");
        }
    }

    @Test
    void m16_null_is_grey_and_slanted_and_no_empty_text() throws Exception {
        try (GridTable grid = grid()) {
            grid.open(CITIES)
                    .press(CONTROL, END)
                    .press(HOME)
                    .enter("IT", TAB)
                    .enter("R", TAB)
                    .press(CONTROL, ENTER);
            assertThat(grid.rows(CITIES).getLast()).isEqualTo("IT | R | NULL");
            assertThat(grid.texts(".grid-cell > .null")).containsExactly("NULL");
            grid.press(CONTROL, END)
                    .press(HOME)
                    .enter("ES", TAB)
                    .enter("M", TAB)
                    .enter("x", ENTER);
            assertThat(grid.rows(CITIES)).contains("ES | M | x");
        }
    }

    @Test
    void m16_a_new_row_is_not_stored_until_its_required_cells_are_filled() throws Exception {
        try (GridTable grid = grid()) {
            grid.open(CITIES).press(CONTROL, END).press(HOME).enter("IT", TAB).press(DOWN);
            assertThat(grid.rows(CITIES)).hasSize(2);
            assertThat(grid.texts(".grid-cell > .needed")).containsExactly("required");
        }
    }
}
