package keyline.model.match;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keyline.model.Document;
import keyline.model.Id;
import keyline.model.Schema;

/// Says of the things of a schema, just read, which things of the present one they are.
///
/// Names decide, ignoring case; constraints and indexes without equal names are matched by what they are over. A rename
/// is never guessed: [#suggestions()] lists what may be one, for somebody to confirm.
///
/// @param pairs the present id by the one that was read
/// @param confirmed those of the pairs that somebody confirmed
public record Matching(Schema present, Schema read, Map<Id, Id> pairs, Map<Id, Id> confirmed) {

    public Matching {
        pairs = Map.copyOf(pairs);
        confirmed = Map.copyOf(confirmed);
    }

    /// The things of equal names.
    public static Matching byName(Schema present, Schema read) {
        return new Pairing(present, read, Map.of()).matching();
    }

    /// Takes nothing that was read for something present but schemas, enums and domains: all tables and views are new,
    /// under names that are free.
    public static Matching asNew(Schema present, Schema read) {
        return new Pairing(present, FreeNames.of(present, read), Map.of()).aroundTables();
    }

    /// This matching with a rename that was confirmed, and with what is the same inside the renamed thing. What had only
    /// its name in common with either side of it is matched anew: so two things may swap their names.
    public Matching with(Rename rename) {
        Map<Id, Id> known = new HashMap<>(confirmed);
        known.values().remove(rename.present());
        known.put(rename.read(), rename.present());
        return new Pairing(present, read, known).matching();
    }

    /// Tables, and columns of tables that match, that may have got another name; the likeliest first.
    public List<Rename> suggestions() {
        return new Likeness(this).renames();
    }

    /// Whether none of the tables that were read is there already.
    public boolean isAllNew() {
        return read.tables().stream().noneMatch(table -> pairs.containsKey(table.id()));
    }

    /// The present thing that this one is.
    Optional<Id> present(Id read) {
        return Optional.ofNullable(pairs.get(read));
    }

    /// The document as it would be with the schema that was read: under the present ids, and fresh ones for what is
    /// new. Diagrams and target stay as they are.
    ///
    /// @param document one of the present schema
    public Document applied(Document document) {
        return merged(document).document();
    }

    /// The same, with what became of each thing that was read.
    ///
    /// @param document one of the present schema
    public Merged merged(Document document) {
        return new Renumbering(this, document).merged();
    }
}
