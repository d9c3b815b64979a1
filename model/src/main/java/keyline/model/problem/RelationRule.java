package keyline.model.problem;

import java.util.List;
import keyline.model.Table;

/// A rule about foreign keys that are whole.
interface RelationRule extends Rule {

    /// The problems of one foreign key.
    List<Problem> check(Relation relation, Context context);

    @Override
    default List<Problem> check(Table table, Context context) {
        return Relation.of(table, context.schema()).stream()
                .flatMap(relation -> check(relation, context).stream())
                .toList();
    }
}
