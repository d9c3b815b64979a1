package keyline.app.canvas.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import keyline.model.ColumnText;
import keyline.model.Document;
import keyline.model.Table;
import org.junit.jupiter.api.Test;

class TypingTest {

    private final Studio studio = Studio.of(Document.empty());

    private List<String> columns(String name) {
        Table table = studio.table(name);
        return table.columns().stream()
                .map(column -> ColumnText.of(column, table, studio.session().document().schema()))
                .toList();
    }

    private int steps() {
        return studio.session().history().done().size();
    }

    @Test
    void a_table_with_its_columns_is_made_by_typing_alone() {
        studio.click(new Point2D(10, 10)).keys(KeyCode.T).click(new Point2D(200, 120));
        studio.type("customers").keys(KeyCode.ENTER);
        studio.type("customer_id int pk").keys(KeyCode.ENTER);
        studio.type("name varchar(100) not null").keys(KeyCode.ENTER);
        studio.type("email var");
        studio.robot().picture("completion");
        studio.keys(KeyCode.TAB).type(" uni").keys(KeyCode.ENTER).keys(KeyCode.ENTER);
        studio.keys(KeyCode.ESCAPE);
        studio.robot().picture("typed-table");

        assertThat(columns("customers"))
                .containsExactly("customer_id int pk", "name varchar(100) not null", "email varchar(255) unique");
        assertThat(steps()).isEqualTo(4);
    }
}
