package keyline.app;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.ColumnType;
import keyline.model.Constraint;
import keyline.model.ConstraintId;
import keyline.model.Document;
import keyline.model.Table;
import keyline.model.edit.AddColumn;
import keyline.model.edit.AddConstraint;
import keyline.model.edit.DropColumns;
import keyline.model.edit.Edit;
import keyline.model.edit.RenameColumn;
import keyline.persistence.database.connection.DatabaseKind;

/// Changes the shop, compares it and connects to databases, as a person would.
record MigrationHand(Product product) {

    /// As if the question about what goes had been answered.
    void perform(Edit edit) {
        Robot.fx(() -> {
            product.window().session().performSeen(edit);
            return edit;
        });
        product.settle();
    }

    ColumnId column(String table, String name) {
        return product.table(table).columnNamed(name).orElseThrow().id();
    }

    void rename() {
        perform(new RenameColumn(product.table("customers").id(), column("customers", "name"), "full_name"));
    }

    void loseNames() {
        perform(new DropColumns(product.table("shippers").id(), Set.of(column("shippers", "name"))));
    }

    void makeUnique(String table, String name) {
        Document document = product.document();
        Table owner = product.table(table);
        Constraint unique = new Constraint.Unique(document.newId(ConstraintId::new), "", List.of(column(table, name)));
        perform(new AddConstraint(owner.id(), unique));
    }

    /// Picks what bears this label from the open list of versions.
    @SuppressWarnings("unchecked")
    void pick(String selector, String label) {
        ComboBox<Object> box = product.robot().find(selector, ComboBox.class);
        Object wanted = product.option(selector, label);
        Robot.fx(() -> {
            box.setValue(wanted);
            return wanted;
        });
        product.work();
    }

    /// Goes on from a comparison to its deployment.
    void deploying() {
        compare();
        product.press("#migration-deploy").work();
    }

    void into(String selector, String text) {
        TextField field = product.robot().find(selector, TextField.class);
        Robot.fx(() -> {
            field.requestFocus();
            field.selectAll();
            return true;
        });
        product.type(text);
    }

    /// Fills in the form for a connection and connects.
    void connect(DatabaseKind kind, int port, String database, String user) {
        product.choose("#connect-kind", kind);
        into("#connect-host", "localhost");
        into("#connect-port", Integer.toString(port));
        into("#connect-database", database);
        into("#connect-user", user);
        product.keys(KeyCode.ENTER);
    }

    void until(Callable<Boolean> condition) {
        product.robot().until(condition);
    }

    /// A column that takes no NULL and has no default.
    void addChannel() {
        Column channel = Column.of(product.document().newId(ColumnId::new), "channel", ColumnType.Plain.INTEGER)
                .asNotNull();
        perform(new AddColumn(product.table("orders").id(), 3, channel));
    }

    /// Compares the document by the keyboard.
    void compare() {
        Robot.fx(() -> {
            product.window().canvas().requestFocus();
            return true;
        });
        product.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C).work();
    }

    /// The script of the page, as its button copies it.
    String script() {
        product.press("#migration-copy");
        return Robot.fx(() -> Clipboard.getSystemClipboard().getString());
    }
}
