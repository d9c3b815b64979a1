package keyline.model.read.sql;

import keyline.model.Column;
import keyline.model.Table;

/// What is behind `ALTER TABLE ... RENAME`.
record RenameAction(Draft draft) {

    void run(Tokens action, Table table) throws NotUnderstood {
        if (action.skipAny("TO", "AS")) {
            draft.put(table.withName(action.name(draft.dialect()).name()));
        } else if (!action.isNext("CONSTRAINT") && !action.isNext("INDEX") && !action.isNext("KEY")) {
            action.skip("COLUMN");
            Column column = Draft.column(table, action.name(draft.dialect()).name());
            action.skip("TO");
            draft.put(table.with(column.withName(action.name(draft.dialect()).name())));
        } else {
            throw new NotUnderstood("constraints and indexes keep their names");
        }
    }
}
