package keyline.app.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import keyline.app.Selection;
import keyline.app.Shell;
import keyline.app.impact.TypeFitText;
import keyline.model.ColumnType.Plain;
import keyline.model.TableId;
import keyline.model.Value;
import keyline.model.example.Shop;
import keyline.persistence.store.Misfit;
import keyline.persistence.store.TypeFit;
import org.junit.jupiter.api.Test;

class TypeFitLineTest {

    private static Misfit misfit(Value value, long rows) {
        return new Misfit(value, rows, Optional.empty());
    }

    @Test
    void values_that_all_convert_are_only_counted() {
        assertThat(TypeFitText.of(new TypeFit(1200, 1200, List.of())))
                .isEqualTo("All 1,200 values convert exactly.");
        assertThat(TypeFitText.of(new TypeFit(1, 1, List.of()))).isEqualTo("The only value converts exactly.");
        assertThat(TypeFitText.of(TypeFit.NONE)).isEmpty();
    }

    @Test
    void those_that_do_not_are_listed_the_most_frequent_first() {
        List<Misfit> some = List.of(misfit(new Value.Text("12 EUR"), 40), misfit(new Value.Int(7), 1));

        assertThat(TypeFitText.of(new TypeFit(10_000, 9_812, some)))
                .isEqualTo("9,812 of 10,000 values convert exactly. 188 don't, and stay as they are: “12 EUR” (40 times),"
                        + " 7, …");
        assertThat(TypeFitText.of(new TypeFit(2, 1, some.subList(1, 2))))
                .isEqualTo("1 of 2 values convert exactly. 1 doesn't, and stays as it is: 7.");
    }

    @Test
    void it_is_said_while_the_type_is_typed_and_before_anything_changes() {
        TableId orders = Shop.ORDERS;
        Shell shell = Shell.ofShop(1280, 980);
        var column = Shop.document().schema().table(orders).columns().getLast();
        shell.select(Selection.of(new Selection.OfColumn(orders, column.id())));
        TextField type = shell.ask(() -> (TextField) shell.find("#inspector", ScrollPane.class)
                .getContent()
                .lookup(".mono"));
        shell.robot().click(type, 40, 10);
        shell.retype("int");
        Label line = shell.find("#type-fit", Label.class);
        shell.robot().until(line::isVisible);

        assertThat(line.getText()).isEqualTo(TypeFitText.of(Shell.FIT));
        assertThat(shell.session().document().schema().table(orders).column(column.id()).type())
                .isNotEqualTo(Plain.INTEGER);
    }
}
