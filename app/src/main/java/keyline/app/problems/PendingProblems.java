package keyline.app.problems;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import keyline.app.Session;
import keyline.app.text.Count;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.Document;
import keyline.model.Names;
import keyline.model.Place;
import keyline.model.Table;
import keyline.model.problem.Problem;
import keyline.model.problem.Severity;
import keyline.persistence.store.Pending;
import keyline.persistence.store.StoreState;

/// What existing rows keep the store from enforcing, as problems.
public final class PendingProblems {

    private PendingProblems() {}

    /// The problems of every state of the store.
    public static ObservableValue<List<Problem>> of(Session session, ObservableValue<StoreState> states) {
        return states.map(state -> problems(session.document(), state));
    }

    private static List<Problem> problems(Document document, StoreState state) {
        return state.pending().stream()
                .filter(pending -> document.schema().tables().has(pending.table()))
                .map(pending -> problem(document, pending))
                .toList();
    }

    private static Problem problem(Document document, Pending pending) {
        Table table = document.schema().table(pending.table());
        String rows = Count.of(pending.offenders(), "row");
        String verb = pending.offenders() == 1 ? "breaks" : "break";
        return new Problem(
                "pending",
                Severity.ERROR,
                place(pending),
                "%s of %s %s %s; until none does, it is enforced for new rows only."
                        .formatted(rows, table.name(), verb, what(document, table, pending)),
                List.of());
    }

    private static Place place(Pending pending) {
        return switch (pending.what()) {
            case Pending.OfConstraint of -> new Place.OfConstraint(pending.table(), of.constraint());
            case Pending.OfIndex of -> new Place.OfIndex(pending.table(), of.index());
            case Pending.OfNotNull of -> new Place.OfColumn(pending.table(), of.column());
            case Pending.OfType of -> new Place.OfColumn(pending.table(), of.column());
        };
    }

    /// What is pending: "fk_orders_customers", "NOT NULL of name".
    public static String requirement(Document document, Pending pending) {
        return document.schema()
                .tables()
                .find(pending.table())
                .map(table -> what(document, table, pending))
                .orElse("a rule");
    }

    /// What a problem that this made is about; nothing for one of the rules'.
    public static Optional<Pending> behind(Problem problem, Document document, StoreState state) {
        return state.pending().stream()
                .filter(pending -> document.schema().tables().has(pending.table()))
                .filter(pending -> problem(document, pending).equals(problem))
                .findFirst();
    }

    private static String what(Document document, Table table, Pending pending) {
        return switch (pending.what()) {
            case Pending.OfConstraint of ->
                table.find(of.constraint())
                        .map(constraint -> Names.of(constraint, table, document.schema()))
                        .orElse("a constraint");
            case Pending.OfIndex of ->
                table.find(of.index()).map(index -> Names.of(index, table)).orElse("a unique index");
            case Pending.OfNotNull of -> "NOT NULL of " + columnName(table, of.column());
            case Pending.OfType of -> "the type of " + columnName(table, of.column());
        };
    }

    private static String columnName(Table table, ColumnId column) {
        return table.find(column).map(Column::name).orElse("a column");
    }
}
