package keyline.persistence.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.Constraint;
import keyline.model.ConstraintId;
import keyline.model.Document;
import keyline.model.Index;
import keyline.model.IndexId;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.edit.Batch;
import keyline.model.edit.DropConstraint;
import keyline.model.edit.Edit;
import keyline.model.edit.ReplaceIndex;
import keyline.model.edit.SetNullable;
import keyline.persistence.store.Pending.What;
import keyline.persistence.store.PendingRemedy.Kind;
import keyline.persistence.store.PendingRemedy.OfDesign;

/// The remedy of asking for less: edits of the design under which the rows break nothing.
record Relaxing(Document document, TableId table) {

    private Table designed() {
        return document.schema().table(table);
    }

    /// What relaxes a requirement, but for a type, see [TypeWidening].
    Optional<PendingRemedy> of(What what) {
        return switch (what) {
            case Pending.OfConstraint(ConstraintId id) -> Optional.of(remedy(dropping(id)));
            case Pending.OfIndex(IndexId id) ->
                Optional.of(remedy(repeating(designed().find(id).orElseThrow())));
            case Pending.OfNotNull(ColumnId column) ->
                Optional.of(designed().column(column))
                        .filter(each -> !each.nullable())
                        .map(Column::id)
                        .map(id -> remedy(new SetNullable(table, id)));
            case Pending.OfType _ -> Optional.empty();
        };
    }

    static PendingRemedy remedy(Edit edit, Document document) {
        return new PendingRemedy(Kind.RELAX, edit.label(document), 0, Optional.empty(), List.of(), new OfDesign(edit));
    }

    private PendingRemedy remedy(Edit edit) {
        return remedy(edit, document);
    }

    /// Without a key, the foreign keys to it would refer to none: they go too.
    private Edit dropping(ConstraintId id) {
        Edit drop = new DropConstraint(table, id);
        List<Edit> edits = new ArrayList<>(List.of(drop));
        for (Schema.Reference reference : referrers(id)) {
            edits.add(new DropConstraint(reference.child().id(), reference.key().id()));
        }
        String label = drop.label(document)
                + (edits.size() == 2
                        ? " and the foreign key to it"
                        : " and the %d foreign keys to it".formatted(edits.size() - 1));
        return edits.size() == 1 ? drop : new Batch(label, edits);
    }

    private List<Schema.Reference> referrers(ConstraintId id) {
        Table without = designed().without(id);
        return designed().find(id).stream()
                .filter(key -> key instanceof Constraint.PrimaryKey || key instanceof Constraint.Unique)
                .flatMap(key -> document.schema().inbound(table).stream()
                        .filter(reference ->
                                new HashSet<>(reference.key().parentColumns()).equals(new HashSet<>(key.columns())))
                        .filter(reference -> !without.isKey(reference.key().parentColumns())))
                .toList();
    }

    private Edit repeating(Index index) {
        Index plain =
                new Index(index.id(), index.name(), Index.Kind.PLAIN, index.parts(), index.method(), index.where());
        return new Batch(
                "Allow duplicates in index " + keyline.model.Names.of(index, designed()),
                List.of(new ReplaceIndex(table, plain)));
    }
}
