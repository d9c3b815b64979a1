package keyline.model.edit;

import java.util.ArrayList;
import java.util.List;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.Constraint;
import keyline.model.ConstraintId;
import keyline.model.Document;
import keyline.model.Schema;
import keyline.model.Table;

/// The foreign key that a link comes to, with the columns that it needs.
record NewForeignKey(Link.Possible link, ConstraintId id) {

    static String label(Link.Possible link, Document document) {
        return Wording.joined(
                "Link", Wording.name(document, link.child()), "to", Wording.name(document, link.parent()));
    }

    Document in(Document before) {
        Document document = before.taking(id);
        Table child = document.schema().table(link.child());
        List<ColumnId> columns = new ArrayList<>();
        for (Link.Pair pair : link.pairs()) {
            if (pair.child().isPresent()) {
                columns.add(pair.child().get());
            } else {
                ColumnId made = document.newId(ColumnId::new);
                child = child.with(column(made, pair, document.schema()));
                columns.add(made);
                document = document.taking(made);
            }
        }
        List<ColumnId> key = link.pairs().stream().map(Link.Pair::parent).toList();
        return Documents.replaced(
                document, child.with(Constraint.ForeignKey.of(id, columns, link.parent(), key)));
    }

    private Column column(ColumnId made, Link.Pair pair, Schema schema) {
        return Column.of(
                made, pair.childName(), schema.table(link.parent()).column(pair.parent()).type());
    }
}
