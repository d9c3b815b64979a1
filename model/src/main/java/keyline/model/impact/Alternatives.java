package keyline.model.impact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import keyline.model.ColumnId;
import keyline.model.Constraint;
import keyline.model.Names;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.TypeFamily;
import keyline.model.change.Change;
import keyline.model.edit.Batch;
import keyline.model.edit.DropConstraint;
import keyline.model.edit.Edit;
import keyline.model.edit.MakeUnique;
import keyline.model.edit.RetargetForeignKey;
import keyline.model.edit.SetColumnType;

/// Finds what could be done instead of an edit that takes a key from foreign keys (T13, T14).
final class Alternatives {

    private final Attempt attempt;

    Alternatives(Attempt attempt) {
        this.attempt = attempt;
    }

    List<Alternative> all() {
        List<Alternative> found = new ArrayList<>();
        List<Schema.Reference> stranded = attempt.stranded();
        if (!stranded.isEmpty()) {
            makingUnique(stranded).ifPresent(found::add);
            found.addAll(retargeting(stranded));
            found.add(dropping(stranded));
        }
        found.addAll(retargeting(dropped()));
        alike().ifPresent(found::add);
        return found;
    }

    private String label() {
        return attempt.edit().label(attempt.document());
    }

    /// The columns stay the key that they were, of another kind.
    private Optional<Alternative> makingUnique(List<Schema.Reference> stranded) {
        Set<Target> targets = new LinkedHashSet<>();
        stranded.forEach(reference -> targets.add(Target.of(reference)));
        boolean exist = targets.stream()
                .allMatch(target -> target.columns().stream()
                        .allMatch(column -> attempt.after()
                                .table(target.table())
                                .find(column)
                                .isPresent()));
        if (!exist) {
            return Optional.empty();
        }
        List<Edit> edits = new ArrayList<>(List.of(attempt.edit()));
        List<String> names = new ArrayList<>();
        for (Target target : targets) {
            edits.add(new MakeUnique(target.table(), target.columns()));
            names.add(target.text(attempt.before()));
        }
        String unique = String.join(" and ", names);
        return Optional.of(new Alternative(
                "Make " + unique + " unique instead", new Batch(label() + " and make " + unique + " unique", edits)));
    }

    private Alternative dropping(List<Schema.Reference> stranded) {
        List<Edit> edits = new ArrayList<>(List.of(attempt.edit()));
        stranded.forEach(reference -> edits.add(
                new DropConstraint(reference.child().id(), reference.key().id())));
        String what = stranded.size() == 1
                ? "foreign key " + name(stranded.getFirst())
                : "the " + stranded.size() + " foreign keys";
        return new Alternative("Delete " + what + " too", new Batch(label() + " and " + what, edits));
    }

    private String name(Schema.Reference reference) {
        return Names.of(reference.key(), reference.child(), attempt.before());
    }

    /// The foreign keys that the edit deletes because their parent loses a column, but not the whole table.
    private List<Schema.Reference> dropped() {
        return attempt.changes(Change.ColumnDropped.class)
                .flatMap(change -> attempt.before().inbound(change.table()).stream()
                        .filter(reference -> reference
                                .key()
                                .parentColumns()
                                .contains(change.column().id())))
                .filter(reference -> attempt.kept(reference).isEmpty())
                .filter(reference ->
                        attempt.after().tables().has(reference.child().id()))
                .toList();
    }

    /// One alternative for each other key of the parent that all the foreign keys could refer to. That comes first, as
    /// the edit may delete them otherwise.
    private List<Alternative> retargeting(List<Schema.Reference> references) {
        Set<TableId> parents = new HashSet<>();
        references.forEach(reference -> parents.add(reference.key().parent()));
        if (parents.size() != 1) {
            return List.of();
        }
        Table parent = attempt.after().table(references.getFirst().key().parent());
        return parent.keys().stream()
                .distinct()
                .filter(key -> attempt.before().table(parent.id()).isKey(key))
                .filter(key -> references.stream().allMatch(reference -> fits(reference, key)))
                .map(key -> retargeting(references, new Target(parent.id(), key)))
                .toList();
    }

    private boolean fits(Schema.Reference reference, List<ColumnId> key) {
        List<ColumnId> columns = reference.key().columns();
        Schema after = attempt.after();
        Optional<Table> child = after.tables().find(reference.child().id());
        Table parent = after.table(reference.key().parent());
        return columns.size() == key.size()
                && child.isPresent()
                && columns.stream().allMatch(column -> child.get().find(column).isPresent())
                && !columns.equals(key)
                && IntStream.range(0, key.size())
                        .allMatch(i -> TypeFamily.comparable(
                                child.get().column(columns.get(i)).type(),
                                parent.column(key.get(i)).type(),
                                after));
    }

    private Alternative retargeting(List<Schema.Reference> references, Target target) {
        List<Edit> edits = new ArrayList<>();
        for (Schema.Reference reference : references) {
            Constraint.ForeignKey key = reference.key();
            edits.add(new RetargetForeignKey(
                    reference.child().id(), key.id(), key.columns(), target.table(), target.columns()));
        }
        edits.add(attempt.edit());
        String what = references.size() == 1 ? name(references.getFirst()) : references.size() + " foreign keys";
        String label = "Let %s refer to %s instead".formatted(what, target.text(attempt.before()));
        return new Alternative(label, new Batch(label() + ", " + what + " refer to another key", edits));
    }

    /// The columns that refer to one whose type changes take the same type.
    private Optional<Alternative> alike() {
        List<Edit> edits = new ArrayList<>(List.of(attempt.edit()));
        List<String> names = new ArrayList<>();
        attempt.keysKept()
                .forEach(reference -> Pair.of(reference, attempt.after())
                        .filter(pair -> !pair.isComparable(attempt.after()))
                        .forEach(pair -> {
                            edits.add(new SetColumnType(
                                    reference.child().id(),
                                    pair.child().id(),
                                    pair.parent().type()));
                            names.add(reference.child().name() + "."
                                    + pair.child().name());
                        }));
        String columns = String.join(" and ", names);
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Alternative("Change " + columns + " too", new Batch(label() + " and " + columns, edits)));
    }

    /// Columns of a table that foreign keys refer to.
    private record Target(TableId table, List<ColumnId> columns) {

        static Target of(Schema.Reference reference) {
            return new Target(reference.key().parent(), reference.key().parentColumns());
        }

        String text(Schema in) {
            Table parent = in.table(table);
            List<String> names = parent.namesOf(columns);
            return names.size() == 1
                    ? parent.name() + "." + names.getFirst()
                    : "%s (%s)".formatted(parent.name(), String.join(", ", names));
        }
    }
}
