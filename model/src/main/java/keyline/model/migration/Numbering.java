package keyline.model.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keyline.model.Column;
import keyline.model.Place;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.ValueSource;
import keyline.model.ValueSource.Identity;
import keyline.model.dialect.Dialect;
import keyline.model.dialect.Fitted;
import keyline.model.dialect.Notice;

/// Columns that are there, and that a dialect can't begin to number.
final class Numbering {

    private Numbering() {}

    /// The schema that can be reached from `was`.
    static Fitted reachable(Fitted was, Fitted now, Dialect dialect) {
        Schema schema = now.schema();
        List<Notice> notices = new ArrayList<>(now.notices());
        for (Table table : now.schema().tables()) {
            for (Column column : table.columns()) {
                if (column.source() instanceof Identity && !mayBeNumbered(table, column, was.schema())) {
                    Table changed = schema.table(table.id()).with(column.withSource(new ValueSource.None()));
                    schema = schema.with(changed);
                    notices.add(new Notice(
                            new Place.OfColumn(table.id(), column.id()),
                            "%s can't begin to number %s, which is there: its numbers must be given."
                                    .formatted(dialect.displayName(), column.name())));
                }
            }
        }
        return new Fitted(schema, notices);
    }

    private static boolean mayBeNumbered(Table table, Column column, Schema before) {
        Optional<Column> was = before.tables().find(table.id()).flatMap(each -> each.find(column.id()));
        return was.isEmpty() || was.get().source() instanceof Identity;
    }
}
