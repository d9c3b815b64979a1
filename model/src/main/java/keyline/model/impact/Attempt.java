package keyline.model.impact;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import keyline.model.Constraint;
import keyline.model.Document;
import keyline.model.Id;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.change.Change;
import keyline.model.change.Changes;
import keyline.model.edit.Batch;
import keyline.model.edit.DropColumns;
import keyline.model.edit.DropConstraint;
import keyline.model.edit.DropIndex;
import keyline.model.edit.DropTables;
import keyline.model.edit.Edit;

/// An edit that was tried on a document.
record Attempt(Edit edit, Document document, Schema after, List<Change> changes) {

    static Attempt of(Edit edit, Document document) {
        Schema after = edit.apply(document).schema();
        return new Attempt(edit, document, after, Changes.between(document.schema(), after));
    }

    Schema before() {
        return document.schema();
    }

    /// The changes of one kind.
    <C extends Change> Stream<C> changes(Class<C> kind) {
        return changes.stream().filter(kind::isInstance).map(kind::cast);
    }

    /// What the edit is about and deletes, so that it is no consequence.
    Set<Id> subjects() {
        return subjects(edit);
    }

    private static Set<Id> subjects(Edit edit) {
        Set<Id> ids = new HashSet<>();
        switch (edit) {
            case Batch batch -> batch.edits().forEach(each -> ids.addAll(subjects(each)));
            case DropTables drop -> ids.addAll(drop.tables());
            case DropColumns drop -> ids.addAll(drop.columns());
            case DropConstraint drop -> ids.add(drop.constraint());
            case DropIndex drop -> ids.add(drop.index());
            default -> {}
        }
        return ids;
    }

    /// The foreign keys that stay, but whose parent has lost the key that they refer to.
    List<Schema.Reference> stranded() {
        return keysKept()
                .filter(reference -> wasKey(reference) && !isKey(reference.key()))
                .toList();
    }

    /// The foreign keys that stay and refer to a table that has changed.
    Stream<Schema.Reference> keysKept() {
        return changes(Change.InTable.class)
                .map(Change.InTable::table)
                .distinct()
                .flatMap(table -> before().inbound(table).stream())
                .filter(reference -> kept(reference).isPresent());
    }

    /// A foreign key as it is afterwards.
    Optional<Constraint.ForeignKey> kept(Schema.Reference reference) {
        return after.tables()
                .find(reference.child().id())
                .flatMap(child -> child.find(reference.key().id()))
                .map(Constraint.ForeignKey.class::cast)
                .filter(key -> key.parentColumns().equals(reference.key().parentColumns()));
    }

    private boolean wasKey(Schema.Reference reference) {
        return before().table(reference.key().parent()).isKey(reference.key().parentColumns());
    }

    private boolean isKey(Constraint.ForeignKey key) {
        Optional<Table> parent = after.tables().find(key.parent());
        return parent.isPresent() && parent.get().isKey(key.parentColumns());
    }
}
