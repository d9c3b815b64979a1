package keyline.app.data;

import static javafx.scene.input.KeyCode.CONTROL;
import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.END;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.HOME;
import static javafx.scene.input.KeyCode.LEFT;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.SPACE;
import static javafx.scene.input.KeyCode.TAB;
import static javafx.scene.input.KeyCode.UP;
import static javafx.scene.input.KeyCode.V;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import javafx.scene.Node;
import keyline.app.Robot;
import keyline.app.SystemClipboard;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.ColumnType;
import keyline.model.ColumnType.Plain;
import keyline.model.Constraint.Check;
import keyline.model.ConstraintId;
import keyline.model.Document;
import keyline.model.NamedType;
import keyline.model.Namespace;
import keyline.model.SampleRows;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.TypeId;
import keyline.model.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Booleans, enums, pending rows, pasted rows and very many of them.
class GridKindsTest {

    private static final TableId TASKS = new TableId(10);
    private static final TypeId STATE = new TypeId(20);

    @TempDir
    Path folder;

    private static Document tasks() {
        Table table = Table.of(TASKS, "tasks")
                .withColumns(List.of(
                        Column.of(new ColumnId(11), "title", Plain.TEXT).asNotNull(),
                        Column.of(new ColumnId(12), "done", Plain.BOOLEAN),
                        Column.of(new ColumnId(13), "state", new ColumnType.Named(STATE)),
                        Column.of(new ColumnId(14), "hours", Plain.INTEGER)))
                .withConstraints(List.of(new Check(new ConstraintId(15), "ck_hours", "hours > 0")));
        Document empty = Document.empty();
        var states = new NamedType.EnumType(STATE, Namespace.DEFAULT.id(), "state", List.of("open", "shut"), "");
        return empty.with(empty.schema().with(states)).with(table).taking(STATE);
    }

    private static SampleRows rows(long count) {
        return (_, row) -> LongStream.range(0, count)
                .forEach(at -> row.accept(List.of(
                        new Value.Text("Task " + at),
                        new Value.Int(at % 2),
                        new Value.Text("open"),
                        at == 1 ? new Value.Int(-5) : Value.NULL)));
    }

    private GridTable grid(long count) {
        return new GridTable(tasks(), rows(count), folder).open(TASKS);
    }

    @Test
    void space_toggles_a_boolean() throws Exception {
        try (GridTable grid = grid(3)) {
            grid.press(RIGHT).press(SPACE);
            assertThat(grid.rows(TASKS).getFirst()).isEqualTo("Task 0 | 1 | open | NULL");
            grid.press(SPACE);
            assertThat(grid.rows(TASKS).getFirst()).isEqualTo("Task 0 | 0 | open | NULL");
        }
    }

    @Test
    void an_enum_completes_and_refuses_other_words() throws Exception {
        try (GridTable grid = grid(3)) {
            grid.press(2, RIGHT).enter("sh", ENTER);
            assertThat(grid.rows(TASKS).getFirst()).contains("| shut |");
            grid.enter("later", TAB).press(LEFT);
            assertThat(grid.callout()).isEqualTo("'later' isn't one of open, shut.");
        }
    }

    @Test
    void a_row_that_breaks_a_pending_check_is_marked() throws Exception {
        try (GridTable grid = grid(3)) {
            assertThat(grid.robot.find(".grid-line:pending", Node.class)).isNotNull();
            grid.robot.picture("data-pending");
            grid.press(DOWN).press(3, RIGHT).enter("5", ENTER);
            assertThat(grid.rows(TASKS).get(1)).endsWith("| 5");
        }
    }

    @Test
    void a_half_typed_row_waits_and_shows_what_it_needs() throws Exception {
        try (GridTable grid = grid(2)) {
            grid.press(CONTROL, END).enter("8", TAB);
            assertThat(grid.rows(TASKS)).hasSize(2);
            assertThat(grid.text(".grid-cell > .needed")).isEqualTo("required");
            grid.robot.picture("data-draft");
        }
    }

    @Test
    void pasted_rows_are_one_step() throws Exception {
        try (GridTable grid = grid(2)) {
            SystemClipboard.hold("Write\ttrue\topen\t3", "Read\tfalse\t\t4", "");
            grid.press(CONTROL, END).press(HOME).press(CONTROL, V);
            assertThat(grid.rows(TASKS)).endsWith("Write | 1 | open | 3", "Read | 0 | NULL | 4");
            Robot.fx(() -> {
                grid.session.undo();
                return 0;
            });
            grid.settle();
            assertThat(grid.rows(TASKS)).hasSize(2);
        }
    }

    @Test
    void the_last_of_very_many_rows_is_reached_at_once() throws Exception {
        try (GridTable grid = grid(200_000)) {
            grid.press(CONTROL, END).press(UP).press(HOME);
            assertThat(grid.badge()).isEqualTo("200,000");
            grid.robot.picture("data-many");
            grid.enter("Last", ENTER);
            assertThat(grid.lastRow(TASKS, 200_000)).startsWith("Last");
        }
    }

    @Test
    void what_is_typed_before_the_row_is_there_waits_for_it() throws Exception {
        try (GridTable grid = grid(200_000)) {
            grid.leapAndType("Soon").press(ENTER);
            assertThat(grid.lastRow(TASKS, 200_000)).startsWith("Soon");
        }
    }
}
