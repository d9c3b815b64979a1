package keyline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import keyline.app.control.ActionButton;
import keyline.model.ColumnId;
import keyline.model.Constraint.ForeignKey;
import keyline.model.ConstraintId;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.edit.DropConstraint;
import keyline.model.edit.Edit;
import keyline.persistence.prefs.Preferences;
import keyline.persistence.store.RowEdit;
import keyline.persistence.store.RowOutcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// The shop in a window over a real store, and the relation editor in it: the form, the page of a relation, the keys.
abstract class RelationEditing {

    static final ColumnId CUSTOMER_ID = new ColumnId(52);

    static final ColumnId ORDER_DATE = new ColumnId(54);

    @TempDir
    Path folder;

    Product product;

    @BeforeEach
    void open() throws IOException {
        product = Product.shop(folder, Preferences.DEFAULT).settle();
    }

    @AfterEach
    void close() throws IOException {
        product.close();
    }

    void select(Selection selection) {
        Robot.fx(() -> {
            product.window().session().select(selection);
            return selection;
        });
        product.settle();
    }

    void perform(Edit edit) {
        Robot.fx(() -> {
            product.window().session().perform(edit);
            return edit;
        });
        product.settle();
    }

    ForeignKey key(String table, int at) {
        return product.table(table).foreignKeys().get(at);
    }

    void dropKey(String table, int at) {
        perform(new DropConstraint(product.table(table).id(), key(table, at).id()));
    }

    void selectKey(String table, int at) {
        Table child = product.table(table);
        ConstraintId key = child.foreignKeys().get(at).id();
        select(Selection.of(new Selection.OfRelation(child.id(), key)));
    }

    /// Fills in the form of a new relation.
    void form(TableId child, String column, String parent) {
        select(Selection.of(child));
        fire("#add-relation");
        product.chooseLabel("#relation-column", column).chooseLabel("#relation-parent", parent);
    }

    /// Presses a button that may be out of sight.
    void fire(String selector) {
        ButtonBase button = product.robot().find(selector, ButtonBase.class);
        fire(button);
    }

    /// Presses the button or box of the inspector of that name.
    void push(String name) {
        fire(Robot.fx(() -> product.robot().stage().getScene().getRoot().lookupAll(".inspector *").stream()
                .filter(ButtonBase.class::isInstance)
                .map(ButtonBase.class::cast)
                .filter(button -> name.equals(button.getText()) || name.equals(button.getAccessibleText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button " + name))));
    }

    void fire(ButtonBase button) {
        Robot.fx(() -> {
            button.requestFocus();
            button.fire();
            return button;
        });
        product.settle();
    }

    Optional<String> missing() {
        ActionButton add = product.robot().find("#relation-add", ActionButton.class);
        return Robot.fx(add::obstacle);
    }

    String texts() {
        return Robot.fx(() -> {
            StringBuilder text = new StringBuilder();
            product.robot().stage().getScene().getRoot().lookupAll(".inspector .label").stream()
                    .filter(node -> node.isVisible())
                    .forEach(node -> text.append(((Labeled) node).getText()).append('\n'));
            return text.toString();
        });
    }

    String refusal(RowEdit edit) {
        CompletableFuture<RowOutcome> outcome =
                Robot.fx(() -> product.window().rows().perform(edit));
        product.settle();
        assertThat(outcome.join()).isInstanceOf(RowOutcome.Refused.class);
        return ((RowOutcome.Refused) outcome.join()).refusal().message();
    }

    long steps() {
        return Robot.fx(product.window().session()::history).done().size();
    }
}
