package keyline.persistence.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import keyline.model.ColumnId;
import keyline.persistence.store.Pending.What;
import keyline.persistence.store.Requirement.Reference;
import keyline.persistence.store.Requirement.UniqueKey;

/// All that the design demands of one table, as far as SQLite can know it.
///
/// @param storages of the columns that are stored, in the order of the design
/// @param generated the columns that are computed, and how
/// @param defaults SQL for the columns that get something other than NULL when an insert doesn't give them
/// @param constants the defaults among them that a declaration can hold, for SET DEFAULT
record Demands(
        SequencedMap<ColumnId, Storage> storages,
        SequencedMap<ColumnId, Translation> generated,
        Map<ColumnId, String> defaults,
        Map<ColumnId, String> constants,
        List<Requirement> requirements,
        List<Unenforced> unenforced) {

    /// Those of a table of which nothing is known.
    static final Demands NONE =
            new Demands(new LinkedHashMap<>(), new LinkedHashMap<>(), Map.of(), Map.of(), List.of(), List.of());

    Demands {
        storages = new LinkedHashMap<>(storages);
        generated = new LinkedHashMap<>(generated);
        defaults = Map.copyOf(defaults);
        constants = Map.copyOf(constants);
        requirements = List.copyOf(requirements);
        unenforced = List.copyOf(unenforced);
    }

    /// The requirement that this part of the design makes.
    Optional<Requirement> find(What what) {
        return requirements.stream().filter(each -> each.what().equals(what)).findFirst();
    }

    /// The foreign keys, in the order of the design.
    List<Reference> references() {
        return requirements.stream()
                .filter(Reference.class::isInstance)
                .map(Reference.class::cast)
                .toList();
    }

    /// The keys over plain columns and all rows.
    Stream<UniqueKey> keys() {
        return requirements.stream().filter(UniqueKey.class::isInstance).map(UniqueKey.class::cast);
    }
}
