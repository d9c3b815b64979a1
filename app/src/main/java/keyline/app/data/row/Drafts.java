package keyline.app.data.row;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import keyline.model.TableId;

/// All drafts of the window, by table: they outlive that another table is shown, until they are accepted or discarded.
/// FX thread only.
public final class Drafts {

    private final Map<TableId, LinkedHashMap<LineKey, Draft>> tables = new HashMap<>();
    private final Map<TableId, Set<LineKey>> held = new HashMap<>();
    private int lastNumber;

    /// The draft of a line; an empty one when nothing is typed there.
    public Draft of(TableId table, LineKey key) {
        return find(table, key).orElseGet(() -> Draft.of(key));
    }

    /// The draft of a line.
    public Optional<Draft> find(TableId table, LineKey key) {
        return Optional.ofNullable(in(table).get(key));
    }

    /// The new rows of a table, in the order in which they were begun.
    public List<Draft> fresh(TableId table) {
        return in(table).values().stream()
                .filter(draft -> draft.key() instanceof LineKey.OfDraft)
                .toList();
    }

    /// All drafts of a table.
    public List<Draft> all(TableId table) {
        return new ArrayList<>(in(table).values());
    }

    /// The key of a new row.
    public LineKey begin() {
        return new LineKey.OfDraft(++lastNumber);
    }

    /// Keeps the draft in place of what was typed on its line before. An empty one of a stored row is no draft any
    /// more.
    public void put(TableId table, Draft draft) {
        if (draft.isEmpty() && draft.key() instanceof LineKey.OfRow) {
            drop(table, draft.key());
        } else {
            tables.computeIfAbsent(table, _ -> new LinkedHashMap<>()).put(draft.key(), draft);
        }
    }

    /// Forgets what was typed on a line.
    public void drop(TableId table, LineKey key) {
        in(table).remove(key);
        held.getOrDefault(table, new HashSet<>()).remove(key);
    }

    /// Keeps lines from being offered to the store each by itself, as they are to be taken together.
    public void hold(TableId table, List<LineKey> keys) {
        held.computeIfAbsent(table, _ -> new HashSet<>()).addAll(keys);
    }

    /// Whether a line is held back.
    public boolean isHeld(TableId table, LineKey key) {
        return held.getOrDefault(table, Set.of()).contains(key);
    }

    /// Lets lines be offered by themselves again.
    public void release(TableId table) {
        held.remove(table);
    }

    /// Forgets everything, as another document is opened.
    public void clear() {
        tables.clear();
        held.clear();
    }

    private Map<LineKey, Draft> in(TableId table) {
        LinkedHashMap<LineKey, Draft> drafts = tables.get(table);
        return drafts == null ? new LinkedHashMap<>() : drafts;
    }
}
