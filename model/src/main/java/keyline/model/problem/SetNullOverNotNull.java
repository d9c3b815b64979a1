package keyline.model.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keyline.model.ColumnId;
import keyline.model.ReferentialAction;
import keyline.model.Table;
import keyline.model.edit.Batch;
import keyline.model.edit.Edit;
import keyline.model.edit.SetNullable;

/// SET NULL would act on a column that takes no NULL (T10).
final class SetNullOverNotNull implements Check {

    @Override
    public String key() {
        return "set-null-over-not-null";
    }

    @Override
    public String help() {
        return "SET NULL on a column that is NOT NULL makes the delete or update fail. Make the column nullable, or"
                + " choose another action.";
    }

    @Override
    public List<Problem> check(Relation relation, Context context) {
        return relation.reactions().stream()
                .filter(reaction -> reaction.action() == ReferentialAction.SET_NULL)
                .flatMap(reaction -> of(reaction).stream())
                .toList();
    }

    private Optional<Problem> of(Reaction reaction) {
        Table child = reaction.relation().child();
        List<ColumnId> columns = reaction.relation().key().columns().stream()
                .filter(child::isNotNull)
                .toList();
        if (columns.isEmpty()) {
            return Optional.empty();
        }
        String message = "%s can't set %s to NULL, because it is NOT NULL."
                .formatted(reaction.text(), Relation.text(child, columns));
        List<Problem.Fix> fixes = new ArrayList<>();
        if (columns.stream().noneMatch(child::inPrimaryKey)) {
            fixes.add(nullable(child, columns));
        }
        fixes.add(reaction.changedTo(ReferentialAction.NO_ACTION));
        fixes.add(reaction.changedTo(ReferentialAction.CASCADE));
        return Optional.of(new Problem(
                key(), Severity.WARNING, reaction.relation().place(), message, fixes));
    }

    private static Problem.Fix nullable(Table child, List<ColumnId> columns) {
        String label = "Make " + Relation.text(child, columns) + " nullable";
        List<Edit> edits = columns.stream()
                .<Edit>map(column -> new SetNullable(child.id(), column))
                .toList();
        return new Problem.Fix(label, new Batch(label, edits));
    }
}
