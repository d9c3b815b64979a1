package keyline.app.data;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import keyline.app.data.row.Link;
import keyline.app.job.Later;
import keyline.model.ColumnId;
import keyline.model.TableId;
import keyline.model.Value;
import keyline.persistence.store.Row;
import keyline.persistence.store.RowQuery;

/// The words for parent rows that stand beside their keys. What is looked for while a page is shown is read afterwards,
/// in
/// one query for each foreign key. FX thread only.
final class Summaries {

    private final Access access;
    private final Runnable changed;
    private final Map<Place, String> texts = new HashMap<>();
    private final Set<Place> asked = new HashSet<>();
    private final Map<Link, Set<Value>> wanted = new LinkedHashMap<>();

    Summaries(Access access, Runnable changed) {
        this.access = access;
        this.changed = changed;
    }

    private record Place(TableId parent, ColumnId column, Value key) {
        static Place of(Link link, Value key) {
            return new Place(link.parent().id(), link.parentColumn(), key);
        }
    }

    /// The words for the parent row of that key; empty when there is none, or it isn't known yet.
    String of(Link link, Value key) {
        Place place = Place.of(link, key);
        if (link.summary().isPresent() && asked.add(place)) {
            wanted.computeIfAbsent(link, _ -> new LinkedHashSet<>()).add(key);
        }
        return texts.getOrDefault(place, "");
    }

    /// Reads what was looked for since the last time.
    void read() {
        Map<Link, Set<Value>> now = new LinkedHashMap<>(wanted);
        wanted.clear();
        now.forEach((link, keys) -> read(link, List.copyOf(keys)));
    }

    private void read(Link link, List<Value> keys) {
        RowQuery query =
                new RowQuery(link.parent().id(), List.of(new RowQuery.OneOf(link.parentColumn(), keys)), List.of());
        List<ColumnId> columns = columns(link.parent().id());
        Later.then(access.rows().page(query, 0, keys.size()), page -> {
            keys.forEach(key -> texts.remove(Place.of(link, key)));
            page.rows().forEach(row -> keep(link, row, columns));
            changed.run();
        });
    }

    private List<ColumnId> columns(TableId parent) {
        return access.session().document().schema().tables().find(parent).stream()
                .flatMap(table -> table.columns().stream().map(column -> column.id()))
                .toList();
    }

    private void keep(Link link, Row row, List<ColumnId> columns) {
        Optional<Value> key = cell(row, columns, link.parentColumn());
        Optional<Value> words = link.summary().flatMap(column -> cell(row, columns, column));
        if (key.isPresent() && words.isPresent()) {
            texts.put(Place.of(link, key.get()), words.get().text());
        }
    }

    private static Optional<Value> cell(Row row, List<ColumnId> columns, ColumnId column) {
        int at = columns.indexOf(column);
        return at < 0 || at >= row.values().size()
                ? Optional.empty()
                : Optional.of(row.values().get(at));
    }

    /// Has everything read again when it is looked for the next time.
    void expire() {
        asked.clear();
    }
}
