package keyline.app.data.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import keyline.app.RowSource;
import keyline.app.Session;
import keyline.app.data.row.Link;
import keyline.app.data.row.Offers;
import keyline.app.data.row.Proposal;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.Value;
import keyline.persistence.store.CellText;
import keyline.persistence.store.Row;
import keyline.persistence.store.RowPage;
import keyline.persistence.store.RowQuery;

/// Finds the parent rows that someone may mean: by their keys and by the words that stand for them.
public final class ParentSearch {

    private static final int MOST = 50;

    private final Session session;
    private final RowSource rows;

    /// A search among `rows`.
    public ParentSearch(Session session, RowSource rows) {
        this.session = session;
        this.rows = rows;
    }

    /// The rows of the parent whose key or summary contains the text; all of them when it is empty.
    public CompletableFuture<Offers> find(Link link, String typed) {
        Schema schema = session.document().schema();
        Optional<Table> parent = schema.tables()
                .find(link.parent().id())
                .filter(table -> sought(link).allMatch(column -> table.find(column).isPresent()));
        if (parent.isEmpty()) {
            return CompletableFuture.completedFuture(Offers.NONE);
        }
        String text = typed.strip();
        List<CompletableFuture<RowPage>> pages = text.isEmpty()
                ? List.of(rows.page(RowQuery.all(link.parent().id()), 0, MOST))
                : sought(link).map(column -> page(link, column, text)).toList();
        return CompletableFuture.allOf(pages.toArray(CompletableFuture[]::new)).thenApply(_ -> {
            Stream<Row> found = pages.stream().flatMap(page -> page.join().rows().stream()).distinct();
            List<Proposal> proposals = found.flatMap(row -> proposal(link, parent.get(), row, schema).stream())
                    .toList();
            return offers(Proposal.ranked(proposals, text), text);
        });
    }

    private static Offers offers(List<Proposal> proposals, String text) {
        boolean known = text.isEmpty() || proposals.stream().anyMatch(proposal -> proposal.is(text));
        Optional<String> creation = known ? Optional.empty() : Optional.of("+ \"%s\"".formatted(text));
        return new Offers(proposals.stream().limit(MOST).toList(), creation, Offers.Rest.NONE);
    }

    private static Stream<ColumnId> sought(Link link) {
        return Stream.concat(link.key().parentColumns().stream(), link.summary().stream())
                .distinct();
    }

    private CompletableFuture<RowPage> page(Link link, ColumnId column, String text) {
        List<RowQuery.Filter> filters = List.of(new RowQuery.Contains(column, text));
        return rows.page(new RowQuery(link.parent().id(), filters, List.of()), 0, MOST);
    }

    /// A row as a proposal; nothing when its key has a NULL, or it is of another version of the table.
    private static Optional<Proposal> proposal(Link link, Table parent, Row row, Schema schema) {
        List<ColumnId> columns = parent.columns().stream().map(Column::id).toList();
        if (row.values().size() != columns.size()) {
            return Optional.empty();
        }
        List<Value> key = new ArrayList<>();
        link.key().parentColumns().forEach(column -> key.add(row.values().get(columns.indexOf(column))));
        String summary = link.summary()
                .map(column -> row.values().get(columns.indexOf(column)).text())
                .orElse("");
        return key.contains(Value.NULL)
                ? Optional.empty()
                : Optional.of(new Proposal(text(link, parent, key, schema), summary, link.cells(key)));
    }

    private static String text(Link link, Table parent, List<Value> key, Schema schema) {
        return Stream.iterate(0, at -> at < key.size(), at -> at + 1)
                .map(at -> CellText.write(
                        key.get(at), parent.column(link.key().parentColumns().get(at)).type(), schema))
                .collect(Collectors.joining(", "));
    }
}
