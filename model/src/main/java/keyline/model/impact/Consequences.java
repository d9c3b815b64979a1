package keyline.model.impact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import keyline.model.Column;
import keyline.model.ColumnType;
import keyline.model.Constraint;
import keyline.model.Id;
import keyline.model.Index;
import keyline.model.Names;
import keyline.model.Place;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TypeText;
import keyline.model.ValueSource;
import keyline.model.change.Change;
import keyline.model.dialect.Expressions;
import keyline.model.impact.Consequence.Kind;

/// Finds the consequences of an edit by comparing the designs before and after it: first what goes, then what is left
/// without what it needs.
final class Consequences {

    private final Attempt attempt;
    private final Set<Id> subjects;
    private final List<Consequence> found = new ArrayList<>();

    Consequences(Attempt attempt) {
        this.attempt = attempt;
        this.subjects = attempt.subjects();
    }

    List<Consequence> all() {
        attempt.changes(Change.ConstraintDropped.class)
                .forEach(change -> addGone(before().table(change.table()), change.constraint()));
        attempt.changes(Change.IndexDropped.class)
                .forEach(change -> addGone(before().table(change.table()), change.index()));
        attempt.changes(Change.ColumnDropped.class)
                .forEach(change -> addMentions(before().table(change.table()), change.column()));
        attempt.changes(Change.TableDropped.class).forEach(change -> addMentions(change.table()));
        attempt.changes(Change.TypeDropped.class)
                .forEach(change -> addColumns(new ColumnType.Named(change.type().id())));
        attempt.stranded().forEach(this::addStranded);
        attempt.keysKept().forEach(this::addMismatch);
        return found;
    }

    private Schema before() {
        return attempt.before();
    }

    private void add(Place place, Kind kind, String sentence) {
        Consequence consequence = new Consequence(place, kind, sentence);
        if (!found.contains(consequence)) {
            found.add(consequence);
        }
    }

    private void addGone(Table table, Constraint constraint) {
        if (!subjects.contains(constraint.id())) {
            add(
                    new Place.OfConstraint(table.id(), constraint.id()),
                    Kind.GOES,
                    named(table, constraint) + " goes too.");
        }
    }

    private String named(Table table, Constraint constraint) {
        String text = "%s %s of %s"
                .formatted(Names.kindOf(constraint), Names.of(constraint, table, before()), table.name());
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private void addGone(Table table, Index index) {
        if (!subjects.contains(index.id())) {
            String sentence = "Index %s of %s goes too.".formatted(Names.of(index, table), table.name());
            add(new Place.OfIndex(table.id(), index.id()), Kind.GOES, sentence);
        }
    }

    /// Computed columns and views that mention a column.
    private void addMentions(Table table, Column column) {
        for (Column other : table.columns()) {
            if (!subjects.contains(other.id())
                    && other.source() instanceof ValueSource.Generated(String sql, _)
                    && Expressions.mentions(sql, column.name())) {
                String sentence = "%s.%s is computed from %s.".formatted(table.name(), other.name(), column.name());
                add(new Place.OfColumn(table.id(), other.id()), Kind.BREAKS, sentence);
            }
        }
        before().views().stream()
                .filter(view -> Expressions.mentions(view.sql(), table.name()))
                .filter(view -> Expressions.mentions(view.sql(), column.name()))
                .forEach(view -> add(
                        new Place.OfView(view.id()),
                        Kind.BREAKS,
                        "View %s mentions %s.%s.".formatted(view.name(), table.name(), column.name())));
    }

    private void addMentions(Table table) {
        before().views().stream()
                .filter(view -> Expressions.mentions(view.sql(), table.name()))
                .forEach(view -> add(
                        new Place.OfView(view.id()),
                        Kind.BREAKS,
                        "View %s mentions %s.".formatted(view.name(), table.name())));
    }

    private void addColumns(ColumnType type) {
        for (Table table : attempt.after().tables()) {
            table.columns().stream()
                    .filter(column -> column.type().equals(type))
                    .forEach(column -> add(
                            new Place.OfColumn(table.id(), column.id()),
                            Kind.BREAKS,
                            "%s.%s is of type %s."
                                    .formatted(table.name(), column.name(), TypeText.of(type, before()))));
        }
    }

    private void addStranded(Schema.Reference reference) {
        Table parent = before().table(reference.key().parent());
        String columns = String.join(", ", parent.namesOf(reference.key().parentColumns()));
        add(
                new Place.OfConstraint(reference.child().id(), reference.key().id()),
                Kind.LOSES_KEY,
                "%s refers to %s (%s), which is no key then."
                        .formatted(named(reference.child(), reference.key()), parent.name(), columns));
    }

    private void addMismatch(Schema.Reference reference) {
        Table child = reference.child();
        Constraint.ForeignKey key = reference.key();
        if (!Pair.of(reference, before()).allMatch(pair -> pair.isComparable(before()))) {
            return;
        }
        Pair.of(reference, attempt.after())
                .filter(pair -> !pair.isComparable(attempt.after()))
                .forEach(pair -> add(
                        new Place.OfConstraint(child.id(), key.id()),
                        Kind.MISMATCHES,
                        "%s compares %s with %s then."
                                .formatted(
                                        named(child, key),
                                        TypeText.of(pair.child().type(), attempt.after()),
                                        TypeText.of(pair.parent().type(), attempt.after()))));
    }
}
