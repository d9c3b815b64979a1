package keyline.app.data.paste;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import keyline.app.RowSource;
import keyline.app.Session;
import keyline.app.data.link.ParentSearch;
import keyline.app.data.row.Link;
import keyline.app.data.row.Proposal;
import keyline.app.data.row.Typed;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.Value;
import keyline.persistence.store.Row;
import keyline.persistence.store.RowQuery;

/// Matches pasted references with the rows of the table that they lead to, in a few queries for all of them.
public final class LinkMatching {

    private static final int CHUNK = 200;
    private static final int NEAR = 8;
    private static final int PAGE = CHUNK * NEAR;

    private final Session session;
    private final RowSource rows;

    /// A matching with `rows`.
    public LinkMatching(Session session, RowSource rows) {
        this.session = session;
        this.rows = rows;
    }

    /// What each of these references is: a key before words. Part of a composite key that is nobody's words is left
    /// out, as the rest of the key is on the line already.
    public CompletableFuture<Map<Reference, Match>> match(Link link, List<Reference> references) {
        CompletableFuture<Map<Reference, Match>> all = CompletableFuture.completedFuture(new LinkedHashMap<>());
        for (int from = 0; from < references.size(); from += CHUNK) {
            List<Reference> chunk = references.subList(from, Math.min(references.size(), from + CHUNK));
            all = all.thenCombine(matchSome(link, chunk), LinkMatching::joined);
        }
        return all;
    }

    private static Map<Reference, Match> joined(Map<Reference, Match> one, Map<Reference, Match> other) {
        one.putAll(other);
        return one;
    }

    private CompletableFuture<Map<Reference, Match>> matchSome(Link link, List<Reference> references) {
        return byKey(link, references).thenCompose(found -> {
            List<Reference> rest =
                    references.stream().filter(each -> !found.containsKey(each)).toList();
            return byWords(link, rest)
                    .thenApply(words -> joined(found, words))
                    .thenCompose(known -> unmatched(link, references, known));
        });
    }

    private CompletableFuture<Map<Reference, Match>> byKey(Link link, List<Reference> references) {
        Map<List<Value>, Reference> keys = new LinkedHashMap<>();
        references.forEach(each -> key(link, each).ifPresent(key -> keys.put(key, each)));
        if (keys.isEmpty()) {
            return CompletableFuture.completedFuture(new LinkedHashMap<>());
        }
        List<ColumnId> columns = link.key().parentColumns();
        List<RowQuery.Filter> filters = IntStream.range(0, columns.size())
                .<RowQuery.Filter>mapToObj(at -> new RowQuery.OneOf(columns.get(at), values(keys, at)))
                .toList();
        return all(new RowQuery(link.parent().id(), filters, List.of()), 0).thenApply(found -> {
            Map<Reference, Match> matches = new LinkedHashMap<>();
            for (Row row : found) {
                List<Value> key = key(link, row);
                Optional.ofNullable(keys.get(key))
                        .ifPresent(each -> matches.put(each, new Match.Found(link.cells(key))));
            }
            return matches;
        });
    }

    private static List<Value> values(Map<List<Value>, Reference> keys, int at) {
        return keys.keySet().stream().map(key -> key.get(at)).distinct().toList();
    }

    /// The key that the texts are; nothing where one of them can't be.
    private Optional<List<Value>> key(Link link, Reference reference) {
        List<Value> key = new ArrayList<>();
        for (int at = 0; at < reference.texts().size(); at++) {
            value(link, reference, at).ifPresent(key::add);
        }
        return Optional.of(key)
                .filter(found -> found.size() == reference.texts().size());
    }

    private Optional<Value> value(Link link, Reference reference, int at) {
        ColumnId column = link.key().parentColumns().get(at);
        String text = reference.texts().get(at);
        Typed typed = Typed.of(
                text, link.parent().column(column).type(), session.document().schema());
        return !text.isEmpty() && typed instanceof Typed.Read(Value value) ? Optional.of(value) : Optional.empty();
    }

    /// All rows of a query, however many pages they are.
    private CompletableFuture<List<Row>> all(RowQuery query, long offset) {
        return rows.page(query, offset, PAGE)
                .thenCompose(page -> page.rows().size() < PAGE
                        ? CompletableFuture.completedFuture(page.rows())
                        : all(query, offset + PAGE)
                                .thenApply(rest -> Stream.concat(page.rows().stream(), rest.stream())
                                        .toList()));
    }

    private CompletableFuture<Map<Reference, Match>> byWords(Link link, List<Reference> references) {
        List<Value> words = references.stream()
                .flatMap(each -> each.texts().stream())
                .filter(text -> !text.isEmpty())
                .distinct()
                .<Value>map(Value.Text::new)
                .toList();
        if (link.summary().isEmpty() || words.isEmpty()) {
            return CompletableFuture.completedFuture(new LinkedHashMap<>());
        }
        ColumnId summary = link.summary().get();
        RowQuery query = new RowQuery(link.parent().id(), List.of(new RowQuery.OneOf(summary, words)), List.of());
        return rows.page(query, 0, PAGE).thenApply(page -> {
            Map<String, List<Row>> named = new HashMap<>();
            page.rows()
                    .forEach(row -> named.computeIfAbsent(
                                    cell(link, row, summary).text(), _ -> new ArrayList<>())
                            .add(row));
            Map<Reference, Match> matches = new LinkedHashMap<>();
            references.forEach(each -> ofWords(link, each, named).ifPresent(match -> matches.put(each, match)));
            return matches;
        });
    }

    /// The rows that one of the texts names, and with whose keys the others agree.
    private Optional<Match> ofWords(Link link, Reference reference, Map<String, List<Row>> named) {
        List<Row> same = new ArrayList<>();
        for (String text : new LinkedHashSet<>(reference.texts())) {
            named.getOrDefault(text, List.of()).stream()
                    .filter(row -> agrees(link, reference, text, row))
                    .forEach(same::add);
        }
        List<List<Value>> keys =
                same.stream().map(row -> key(link, row)).distinct().toList();
        if (keys.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                keys.size() == 1
                        ? new Match.Found(link.cells(keys.getFirst()))
                        : new Match.Ambiguous(keys.stream()
                                .map(key -> new Proposal(text(key), reference.text(), link.cells(key)))
                                .toList()));
    }

    private boolean agrees(Link link, Reference reference, String words, Row row) {
        List<Value> key = key(link, row);
        return IntStream.range(0, key.size()).allMatch(at -> {
            String text = reference.texts().get(at);
            return text.isEmpty()
                    || text.equals(words)
                    || value(link, reference, at).equals(Optional.of(key.get(at)));
        });
    }

    private static String text(List<Value> key) {
        return String.join(", ", key.stream().map(Value::text).toList());
    }

    private static List<Value> key(Link link, Row row) {
        return link.key().parentColumns().stream()
                .map(column -> cell(link, row, column))
                .toList();
    }

    private static Value cell(Link link, Row row, ColumnId column) {
        int at = link.parent().columns().stream().map(Column::id).toList().indexOf(column);
        return row.values().get(at);
    }

    /// Adds what may be meant by the references that match nothing.
    private CompletableFuture<Map<Reference, Match>> unmatched(
            Link link, List<Reference> references, Map<Reference, Match> known) {
        CompletableFuture<Map<Reference, Match>> all = CompletableFuture.completedFuture(known);
        for (Reference reference : references) {
            if (!known.containsKey(reference) && reference.isWhole()) {
                all = all.thenCombine(near(link, reference), (matches, near) -> {
                    matches.put(reference, new Match.Unmatched(near));
                    return matches;
                });
            }
        }
        return all;
    }

    /// Rows that may be meant: by the last text, as the first columns of a composite key are the coarse ones.
    private CompletableFuture<List<Proposal>> near(Link link, Reference reference) {
        return new ParentSearch(session, rows, link, reference.texts().getLast())
                .next()
                .thenApply(offers -> offers.proposals().stream().limit(NEAR).toList());
    }
}
