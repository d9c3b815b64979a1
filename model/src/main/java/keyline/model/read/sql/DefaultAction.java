package keyline.model.read.sql;

import java.util.ArrayList;
import java.util.List;
import keyline.model.Column;
import keyline.model.Table;

/// SQL Server's `ADD CONSTRAINT name DEFAULT value FOR column`.
record DefaultAction(TableElements elements, Draft draft) {

    /// Runs the action, if it is such a one.
    boolean run(Tokens action, Table table) throws NotUnderstood {
        int at = action.isNext("CONSTRAINT") ? 2 : 0;
        if (!action.peek(at).is("DEFAULT")) {
            return false;
        }
        List<SqlToken> rest =
                new ArrayList<>(action.rest().subList(at, action.rest().size()));
        rest.removeIf(token -> token.is("VALUES") || token.is("WITH"));
        int target = rest.size() - 2;
        if (target < 1 || !rest.get(target).is("FOR")) {
            throw new NotUnderstood("the column of the default is missing");
        }
        Column column = Draft.column(table, rest.getLast().value());
        List<SqlToken> clause = new ArrayList<>(rest.subList(0, target));
        draft.put(table.with(column.withSource(elements.value(column, action.with(clause)))));
        return true;
    }
}
