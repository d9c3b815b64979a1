package keyline.app.data.paste;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import keyline.app.RowSource;
import keyline.app.Session;
import keyline.app.data.link.ParentSearch;
import keyline.app.data.row.Link;
import keyline.app.data.row.Proposal;
import keyline.app.data.row.Typed;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.ColumnType;
import keyline.model.Value;
import keyline.persistence.store.Row;
import keyline.persistence.store.RowQuery;

/// Matches pasted texts with the rows of the table that their column refers to, in a few queries for all of them.
public final class LinkMatching {

    private static final int CHUNK = 200;
    private static final int NEAR = 8;

    private final Session session;
    private final RowSource rows;

    /// A matching with `rows`.
    public LinkMatching(Session session, RowSource rows) {
        this.session = session;
        this.rows = rows;
    }

    /// What each of these texts is: a key before words.
    public CompletableFuture<Map<String, Match>> match(Link link, List<String> texts) {
        CompletableFuture<Map<String, Match>> all = CompletableFuture.completedFuture(new LinkedHashMap<>());
        for (int from = 0; from < texts.size(); from += CHUNK) {
            List<String> chunk = texts.subList(from, Math.min(texts.size(), from + CHUNK));
            all = all.thenCombine(matchSome(link, chunk), LinkMatching::joined);
        }
        return all;
    }

    private static Map<String, Match> joined(Map<String, Match> one, Map<String, Match> other) {
        one.putAll(other);
        return one;
    }

    private CompletableFuture<Map<String, Match>> matchSome(Link link, List<String> texts) {
        return byKey(link, texts).thenCompose(found -> {
            List<String> rest =
                    texts.stream().filter(text -> !found.containsKey(text)).toList();
            return byWords(link, rest)
                    .thenApply(words -> joined(found, words))
                    .thenCompose(known -> unmatched(link, texts, known));
        });
    }

    private CompletableFuture<Map<String, Match>> byKey(Link link, List<String> texts) {
        Map<Value, String> keys = new HashMap<>();
        ColumnType type = link.parent().column(link.parentColumn()).type();
        for (String text : texts) {
            if (Typed.of(text, type, session.document().schema()) instanceof Typed.Read(Value key)) {
                keys.put(key, text);
            }
        }
        return page(link, link.parentColumn(), List.copyOf(keys.keySet())).thenApply(found -> {
            Map<String, Match> matches = new LinkedHashMap<>();
            for (Row row : found) {
                Value key = cell(link, row, link.parentColumn());
                Optional.ofNullable(keys.get(key)).ifPresent(text -> matches.put(text, new Match.Found(key)));
            }
            return matches;
        });
    }

    private CompletableFuture<Map<String, Match>> byWords(Link link, List<String> texts) {
        Optional<ColumnId> summary = link.summary();
        if (summary.isEmpty()) {
            return CompletableFuture.completedFuture(new LinkedHashMap<>());
        }
        List<Value> words = texts.stream().<Value>map(Value.Text::new).toList();
        return page(link, summary.get(), words).thenApply(found -> {
            Map<String, List<Row>> groups = new LinkedHashMap<>();
            found.forEach(row -> groups.computeIfAbsent(
                            cell(link, row, summary.get()).text(), _ -> new ArrayList<>())
                    .add(row));
            Map<String, Match> matches = new LinkedHashMap<>();
            groups.forEach((text, same) -> matches.put(text, ofWords(link, text, same)));
            return matches;
        });
    }

    private static Match ofWords(Link link, String text, List<Row> same) {
        List<Value> keys =
                same.stream().map(row -> cell(link, row, link.parentColumn())).toList();
        if (keys.size() == 1) {
            return new Match.Found(keys.getFirst());
        }
        return new Match.Ambiguous(keys.stream()
                .map(key -> new Proposal(key.text(), text, link.cells(List.of(key))))
                .toList());
    }

    private CompletableFuture<List<Row>> page(Link link, ColumnId column, List<Value> values) {
        RowQuery query = new RowQuery(link.parent().id(), List.of(new RowQuery.OneOf(column, values)), List.of());
        return values.isEmpty()
                ? CompletableFuture.completedFuture(List.of())
                : rows.page(query, 0, CHUNK * NEAR).thenApply(page -> page.rows());
    }

    private static Value cell(Link link, Row row, ColumnId column) {
        int at = link.parent().columns().stream().map(Column::id).toList().indexOf(column);
        return row.values().get(at);
    }

    /// Adds what may be meant by the texts that match nothing.
    private CompletableFuture<Map<String, Match>> unmatched(Link link, List<String> texts, Map<String, Match> known) {
        CompletableFuture<Map<String, Match>> all = CompletableFuture.completedFuture(known);
        for (String text : texts) {
            if (!known.containsKey(text)) {
                all = all.thenCombine(new ParentSearch(session, rows, link, text).next(), (matches, offers) -> {
                    matches.put(
                            text,
                            new Match.Unmatched(
                                    offers.proposals().stream().limit(NEAR).toList()));
                    return matches;
                });
            }
        }
        return all;
    }
}
