package keyline.model.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.Document;
import keyline.model.Table;

/// New columns that refer to a key: of its types, but without its numbering.
final class ReferringColumns {

    private ReferringColumns() {}

    /// The columns, with ids that are free in the document.
    ///
    /// @param name of the one column; several bear the names of the key's columns behind it
    /// @param child which has other columns already
    static List<Column> to(Table parent, List<ColumnId> key, String name, Table child, Document document) {
        List<Column> made = new ArrayList<>();
        for (ColumnId column : key) {
            Column referred = parent.column(column);
            String wanted = key.size() == 1 ? name : name + "_" + referred.name();
            Stream<Column> others = Stream.concat(child.columns().stream(), made.stream());
            ColumnId id = new ColumnId(document.nextId() + made.size());
            made.add(Column.of(id, FreeName.like(wanted, others.map(Column::name)), referred.type()));
        }
        return made;
    }
}
