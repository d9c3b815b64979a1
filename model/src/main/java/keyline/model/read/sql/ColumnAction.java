package keyline.model.read.sql;

import keyline.model.Column;
import keyline.model.Table;
import keyline.model.ValueSource;
import keyline.model.ValueSource.Identity;

/// What is behind `ALTER [COLUMN]`, `MODIFY` or `CHANGE`: a column gets another type, default or name.
record ColumnAction(TableElements elements, Draft draft) {

    void run(Tokens action, Table table) throws NotUnderstood {
        action.skip("COLUMN");
        if (action.isNext("CONSTRAINT") || action.isNext("INDEX")) {
            return; // whether it is enforced or seen at the moment
        }
        if (action.peek().is('(')) {
            for (Tokens each : action.group().split()) {
                run(each, draft.existing(place(table)));
            }
            return;
        }
        Column column = Draft.column(table, Tokens.plain(action.peek(), draft.dialect()));
        Tokens whole = action.with(action.rest());
        action.next();
        draft.put(changed(action, whole, column, table));
    }

    private QualifiedName place(Table table) {
        return new QualifiedName(
                draft.document().schema().namespaces().get(table.namespace()).name(), table.name());
    }

    private Table changed(Tokens action, Tokens whole, Column column, Table table) throws NotUnderstood {
        if (action.skip("SET", "NOT", "NULL") || action.skip("NOT", "NULL")) {
            return table.with(column.asNotNull());
        }
        if (action.skip("DROP", "NOT", "NULL") || action.skip("NULL")) {
            return table.with(column.asNullable());
        }
        if (action.skip("DROP") && action.skipAny("DEFAULT", "IDENTITY", "EXPRESSION")) {
            return table.with(column.withSource(new ValueSource.None()));
        }
        action.skip("ADD");
        if (action.isNext("GENERATED", "ALWAYS", "AS", "IDENTITY") || action.isNext("GENERATED", "BY", "DEFAULT")) {
            action.skip("GENERATED");
            Identity.Mode mode = action.skip("ALWAYS") ? Identity.Mode.ALWAYS : Identity.Mode.BY_DEFAULT;
            if (!Numbering.of(action.rest()).isUsual()) {
                draft.remarks().notKept(Numbering.LOST);
            }
            return table.with(column.withSource(new Identity(mode)));
        }
        if (action.skip("SET", "DATA", "TYPE") || action.skip("TYPE")) {
            return table.with(
                    column.withType(elements.type(column, table, action.with(action.until("USING", "COLLATE")))));
        }
        if (action.isNext("SET", "DEFAULT") || action.isNext("DEFAULT")) {
            action.skip("SET");
            return table.with(column.withSource(elements.value(column, action)));
        }
        if (action.isNext("SET") || action.isNext("RESTART")) {
            return table; // its storage and statistics
        }
        return elements.replaced(column, table, isRename(action) ? action : whole);
    }

    /// `CHANGE old new type`: the new name stands where otherwise the type does.
    private static boolean isRename(Tokens action) {
        boolean another = action.peek().isName() && action.peek(1).isName();
        return another
                && !action.peek(1).is("NOT")
                && !action.peek(1).is("NULL")
                && !action.peek(1).is("DEFAULT")
                && !action.peek(1).is("UNSIGNED")
                && !action.peek(1).is("AUTO_INCREMENT")
                && !action.peek(1).is("COMMENT")
                && !action.peek(1).is("COLLATE")
                && !action.peek(1).is("CHARACTER")
                && !action.peek(1).is("PRECISION")
                && !action.peek(1).is("VARYING")
                && !action.peek(1).is("UNIQUE")
                && !action.peek(1).is("PRIMARY")
                && !action.peek(1).is("CONSTRAINT")
                && !action.peek(1).is("IDENTITY");
    }
}
