package keyline.app.data.link;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import keyline.app.RowSource;
import keyline.app.Session;
import keyline.app.data.row.Link;
import keyline.app.job.Later;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.TableId;
import keyline.model.Value;
import keyline.persistence.store.Row;
import keyline.persistence.store.RowQuery;

/// The words for parent rows that stand beside their keys. What is looked for while a page is shown is read afterwards: in one
/// query for each foreign key of one column, in one for each row of a composite one. FX thread only.
public final class Summaries {

    private final Session session;
    private final RowSource rows;
    private final Runnable changed;
    private final Map<Place, String> texts = new HashMap<>();
    private final Set<Place> asked = new HashSet<>();
    private final Map<Place, Link> wanted = new LinkedHashMap<>();

    /// Words that are read from `rows`; `changed` is run when there are some.
    public Summaries(Session session, RowSource rows, Runnable changed) {
        this.session = session;
        this.rows = rows;
        this.changed = changed;
    }

    private record Place(TableId parent, List<ColumnId> columns, List<Value> key) {
        static Place of(Link link, List<Value> key) {
            return new Place(link.parent().id(), link.key().parentColumns(), key);
        }
    }

    /// The words for the parent row of that key; empty when there is none, or it isn't known yet.
    public String of(Link link, List<Value> key) {
        Place place = Place.of(link, key);
        if (link.summary().isPresent() && asked.add(place)) {
            wanted.put(place, link);
        }
        return texts.getOrDefault(place, "");
    }

    /// Reads what was looked for since the last time.
    public void read() {
        Map<Link, Set<List<Value>>> keys = new LinkedHashMap<>();
        wanted.forEach((place, link) ->
                keys.computeIfAbsent(link, _ -> new LinkedHashSet<>()).add(place.key()));
        wanted.clear();
        keys.forEach((link, each) -> {
            if (link.isComposite()) {
                each.forEach(key -> read(link, List.of(key), link.rows(key)));
            } else {
                read(link, List.copyOf(each), oneOf(link, each));
            }
        });
    }

    private static RowQuery oneOf(Link link, Set<List<Value>> keys) {
        List<Value> values = keys.stream().map(List::getFirst).toList();
        return new RowQuery(link.parent().id(), List.of(new RowQuery.OneOf(link.parentColumn(), values)), List.of());
    }

    private void read(Link link, List<List<Value>> keys, RowQuery query) {
        List<ColumnId> columns = columns(link.parent().id());
        Later.then(rows.page(query, 0, keys.size()), page -> {
            keys.forEach(key -> texts.remove(Place.of(link, key)));
            page.rows().forEach(row -> keep(link, row, columns));
            changed.run();
        });
    }

    private List<ColumnId> columns(TableId parent) {
        return session.document().schema().tables().find(parent).stream()
                .flatMap(table -> table.columns().stream().map(Column::id))
                .toList();
    }

    private void keep(Link link, Row row, List<ColumnId> columns) {
        List<Value> key = link.key().parentColumns().stream()
                .flatMap(column -> cell(row, columns, column).stream())
                .toList();
        link.summary()
                .flatMap(column -> cell(row, columns, column))
                .ifPresent(words -> texts.put(Place.of(link, key), words.text()));
    }

    private static Optional<Value> cell(Row row, List<ColumnId> columns, ColumnId column) {
        int at = columns.indexOf(column);
        return at < 0 || at >= row.values().size()
                ? Optional.empty()
                : Optional.of(row.values().get(at));
    }

    /// Has everything read again when it is looked for the next time.
    public void expire() {
        asked.clear();
    }
}
