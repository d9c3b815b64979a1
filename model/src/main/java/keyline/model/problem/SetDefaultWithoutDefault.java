package keyline.model.problem;

import java.util.List;
import java.util.Optional;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.ReferentialAction;
import keyline.model.Table;
import keyline.model.ValueSource;

/// SET DEFAULT would act on a column that has no default (T10).
final class SetDefaultWithoutDefault implements Check {

    @Override
    public String key() {
        return "set-default-without-default";
    }

    @Override
    public String help() {
        return "Without a default SET DEFAULT means NULL. Give the column a default that exists in the parent, or"
                + " choose another action.";
    }

    @Override
    public List<Problem> check(Relation relation, Context context) {
        return relation.reactions().stream()
                .filter(reaction -> reaction.action() == ReferentialAction.SET_DEFAULT)
                .flatMap(reaction -> of(reaction).stream())
                .toList();
    }

    private Optional<Problem> of(Reaction reaction) {
        Relation relation = reaction.relation();
        Table child = relation.child();
        List<ColumnId> columns = relation.childColumns().stream()
                .filter(column -> column.source() instanceof ValueSource.None)
                .map(Column::id)
                .toList();
        if (columns.isEmpty()) {
            return Optional.empty();
        }
        boolean fails = columns.stream().anyMatch(child::isNotNull);
        String message = "%s finds no default for %s and %s."
                .formatted(
                        reaction.text(),
                        Relation.text(child, columns),
                        fails ? "will be refused, because it is NOT NULL" : "sets it to NULL");
        ReferentialAction instead = fails ? ReferentialAction.NO_ACTION : ReferentialAction.SET_NULL;
        return Optional.of(problem(Severity.WARNING, relation.place(), message, reaction.changedTo(instead)));
    }
}
