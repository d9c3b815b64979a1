package keyline.app.inspector;

import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import keyline.app.Selection;
import keyline.app.Session;
import keyline.app.canvas.popover.RelationRows;
import keyline.app.command.LinkActions;
import keyline.app.problems.ProblemBoard;
import keyline.model.Document;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.TypeId;
import keyline.model.edit.Edit;
import keyline.persistence.store.StoreState;

/// What the pages of the inspector work with.
record Desk(
        Session session,
        ProblemBoard problems,
        ObservableValue<StoreState> store,
        LinkActions links,
        TypeTrial trial,
        RelationRows relations,
        TypeOpening types) {

    /// Shows an enum or domain in the inspector.
    interface TypeOpening {
        void open(TypeId type);
    }

    Document document() {
        return session.document();
    }

    Schema schema() {
        return session.document().schema();
    }

    Table table(TableId table) {
        return schema().table(table);
    }

    void perform(Edit edit) {
        session.perform(edit);
    }

    /// Performs an edit that is made from the document.
    void perform(Function<Document, Edit> edit) {
        session.perform(edit.apply(session.document()));
    }

    void select(Selection.Item item) {
        session.select(Selection.of(item));
    }
}
