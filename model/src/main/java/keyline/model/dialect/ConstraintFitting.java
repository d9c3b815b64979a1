package keyline.model.dialect;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import keyline.model.ColumnId;
import keyline.model.Constraint;
import keyline.model.Constraint.Check;
import keyline.model.Constraint.ForeignKey;
import keyline.model.Constraint.PrimaryKey;
import keyline.model.Constraint.Unique;
import keyline.model.Deferral;
import keyline.model.Place;
import keyline.model.ReferentialAction;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.ValueSource;

/// Fits the constraints and indexes of tables. Those that no engine would take, because their columns or parents are
/// gone, are left out: a document may be in such a state while someone works on it, and scripts still run.
final class ConstraintFitting {

    private final Schema schema;
    private final Dialect dialect;
    private final Notices notices;
    private final ExpressionFitting expressions;

    /// @param schema with final names
    ConstraintFitting(Schema schema, ExpressionFitting expressions, Notices notices) {
        this.schema = schema;
        this.dialect = expressions.dialect();
        this.expressions = expressions;
        this.notices = notices;
    }

    Table fit(Table table) {
        List<Constraint> constraints = new ArrayList<>();
        for (Constraint constraint : table.constraints()) {
            Remarks remarks = notices.at(new Place.OfConstraint(table.id(), constraint.id()));
            fit(constraint, table, remarks).ifPresent(constraints::add);
        }
        return table.withConstraints(constraints).withIndexes(new IndexFitting(expressions, notices).fit(table));
    }

    private Optional<? extends Constraint> fit(Constraint constraint, Table table, Remarks remarks) {
        Optional<String> obstacle = switch (constraint) {
            case PrimaryKey key
            when !table.primaryKey().equals(Optional.of(key)) -> Optional.of("the table has another primary key");
            case PrimaryKey key -> obstacle(table, key.columns()).or(() -> tooMany(key.columns(), dialect));
            case Unique unique ->
                obstacle(table, unique.columns())
                        .or(() -> tooMany(unique.columns(), dialect))
                        .or(() -> twin(unique, table));
            case Check check ->
                Optional.of("it has no condition")
                        .filter(_ -> check.expression().isBlank());
            case ForeignKey key ->
                obstacle(table, key.columns())
                        .or(() -> tooMany(key.columns(), dialect))
                        .or(() -> parentObstacle(key))
                        .or(() -> typeObstacle(key, table));
        };
        if (obstacle.isPresent()) {
            remarks.add("%s is left out: %s.".formatted(constraint.name(), obstacle.get()));
            return Optional.empty();
        }
        return switch (constraint) {
            case PrimaryKey _, Unique _ -> Optional.of(constraint);
            case Check check ->
                expressions.check(check, table, remarks).flatMap(each -> dialect.fit(each, table, remarks));
            case ForeignKey key ->
                Optional.of(dialect.fit(
                        unchanging(generallyFit(key, remarks), table, remarks),
                        table,
                        schema.table(key.parent()),
                        remarks));
        };
    }

    /// What keeps a constraint over these columns from being written.
    static Optional<String> obstacle(Table table, List<ColumnId> columns) {
        if (columns.isEmpty()) {
            return Optional.of("it has no columns");
        }
        if (!table.hasAll(columns)) {
            return Optional.of("a column of it is gone");
        }
        return new HashSet<>(columns).size() < columns.size() ? Optional.of("a column occurs twice") : Optional.empty();
    }

    static Optional<String> tooMany(List<?> parts, Dialect dialect) {
        return Optional.of("%s takes %d columns in a key".formatted(dialect.displayName(), dialect.mostKeyColumns()))
                .filter(_ -> parts.size() > dialect.mostKeyColumns());
    }

    /// Some systems make both, some one of them, without a word.
    private static Optional<String> twin(Unique unique, Table table) {
        return table.constraints().stream()
                .filter(each -> each instanceof PrimaryKey
                        || (each instanceof Unique
                                && each.id().value() < unique.id().value()))
                .filter(each -> each.columns().equals(unique.columns()))
                .map(each -> "another key has the same columns")
                .findFirst();
    }

    private Optional<String> parentObstacle(ForeignKey key) {
        Optional<Table> parent = schema.tables().find(key.parent());
        if (parent.isEmpty()) {
            return Optional.of("the table that it refers to is gone");
        }
        if (key.columns().size() != key.parentColumns().size()) {
            return Optional.of("it has not as many columns as the key that it refers to");
        }
        return obstacle(parent.get(), key.parentColumns())
                .or(() -> Optional.of("what it refers to in %s is no key"
                                .formatted(parent.get().name()))
                        .filter(_ -> !parent.get().isKey(key.parentColumns())));
    }

    private Optional<String> typeObstacle(ForeignKey key, Table child) {
        Table parent = schema.table(key.parent());
        return IntStream.range(0, key.columns().size())
                .filter(i -> !dialect.mayRefer(
                        child.column(key.columns().get(i)).type(),
                        parent.column(key.parentColumns().get(i)).type(),
                        schema))
                .mapToObj(i -> "%s can't compare %s with %s.%s, which is of another type"
                        .formatted(
                                dialect.displayName(),
                                child.column(key.columns().get(i)).name(),
                                parent.name(),
                                parent.column(key.parentColumns().get(i)).name()))
                .findFirst();
    }

    private ForeignKey generallyFit(ForeignKey key, Remarks remarks) {
        ReferentialAction onDelete = known(key.onDelete(), dialect.deleteActions());
        ReferentialAction onUpdate = known(key.onUpdate(), dialect.updateActions());
        if (onDelete != key.onDelete() || onUpdate != key.onUpdate()) {
            String delete = onDelete == key.onDelete()
                    ? ""
                    : " no ON DELETE " + key.onDelete().sql();
            String update = onUpdate == key.onUpdate()
                    ? ""
                    : " no ON UPDATE " + key.onUpdate().sql();
            String and = delete.isEmpty() || update.isEmpty() ? "" : " and";
            remarks.add("%s: %s has%s%s%s, NO ACTION is written instead."
                    .formatted(key.name(), dialect.displayName(), delete, and, update));
        }
        if (key.deferral() != Deferral.NOT_DEFERRABLE && !dialect.has(Feature.DEFERRABLE_FOREIGN_KEYS)) {
            remarks.add("%s: %s can't defer it, it is checked at once.".formatted(key.name(), dialect.displayName()));
        }
        Deferral deferral = dialect.has(Feature.DEFERRABLE_FOREIGN_KEYS) ? key.deferral() : Deferral.NOT_DEFERRABLE;
        return new ForeignKey(
                key.id(), key.name(), key.columns(), key.parent(), key.parentColumns(), onDelete, onUpdate, deferral);
    }

    /// No action changes what is computed.
    private static ForeignKey unchanging(ForeignKey key, Table child, Remarks remarks) {
        boolean computed = key.columns().stream()
                .anyMatch(column -> child.column(column).source() instanceof ValueSource.Generated);
        ReferentialAction onDelete =
                key.onDelete() == ReferentialAction.CASCADE ? ReferentialAction.CASCADE : unchanging(key.onDelete());
        ForeignKey fitted = key.withActions(onDelete, unchanging(key.onUpdate()));
        if (!computed || fitted.equals(key)) {
            return key;
        }
        remarks.add(
                "%s: no action changes columns that are computed, NO ACTION is written instead.".formatted(key.name()));
        return fitted;
    }

    private static ReferentialAction unchanging(ReferentialAction action) {
        return switch (action) {
            case NO_ACTION, RESTRICT -> action;
            case CASCADE, SET_NULL, SET_DEFAULT -> ReferentialAction.NO_ACTION;
        };
    }

    private static ReferentialAction known(ReferentialAction action, Set<ReferentialAction> actions) {
        return actions.contains(action) ? action : ReferentialAction.NO_ACTION;
    }
}
