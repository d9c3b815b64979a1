package keyline.model.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import keyline.model.Deferral;
import keyline.model.ReferentialAction;
import keyline.model.dialect.Dialect;
import keyline.model.edit.SetDeferral;

/// A foreign key asks for what the target can't do.
final class UnsupportedAction implements Check {

    @Override
    public String key() {
        return "unsupported-action";
    }

    @Override
    public String help() {
        return "Not every database knows every referential action, nor foreign keys that are checked at commit.";
    }

    @Override
    public List<Problem> check(Relation relation, Context context) {
        List<Problem> problems = new ArrayList<>();
        for (Reaction reaction : relation.reactions()) {
            if (!supported(reaction.event(), context.dialect()).contains(reaction.action())) {
                problems.add(problem(
                        Severity.WARNING,
                        relation.place(),
                        "%s has no %s for %s."
                                .formatted(context.dialect().displayName(), reaction.text(), relation.childText()),
                        reaction.changedTo(ReferentialAction.NO_ACTION)));
            }
        }
        boolean deferrable = relation.key().deferral() != Deferral.NOT_DEFERRABLE;
        if (deferrable && !context.dialect().hasDeferrableForeignKeys()) {
            problems.add(undeferrable(relation, context));
        }
        return problems;
    }

    private static Set<ReferentialAction> supported(Reaction.Event event, Dialect dialect) {
        return switch (event) {
            case DELETE -> dialect.deleteActions();
            case UPDATE -> dialect.updateActions();
        };
    }

    private Problem undeferrable(Relation relation, Context context) {
        return problem(
                Severity.WARNING,
                relation.place(),
                "%s can't check %s at commit, only at once."
                        .formatted(context.dialect().displayName(), relation.childText()),
                new Problem.Fix(
                        "Check at once",
                        new SetDeferral(relation.child().id(), relation.key().id(), Deferral.NOT_DEFERRABLE)));
    }
}
