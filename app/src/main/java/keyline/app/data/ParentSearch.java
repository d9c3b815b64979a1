package keyline.app.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import keyline.app.data.row.Link;
import keyline.app.data.row.Proposal;
import keyline.model.ColumnId;
import keyline.model.Table;
import keyline.model.Value;
import keyline.persistence.store.CellText;
import keyline.persistence.store.Row;
import keyline.persistence.store.RowPage;
import keyline.persistence.store.RowQuery;

/// Finds the parent rows that someone may mean: by their keys and by the words that stand for them.
final class ParentSearch {

    private static final int MOST = 50;

    private final Access access;

    ParentSearch(Access access) {
        this.access = access;
    }

    /// The rows of the parent whose key or summary contains the text; all of them when it is empty.
    CompletableFuture<List<Proposal>> find(Link link, String typed) {
        Optional<Table> parent =
                access.session().document().schema().tables().find(link.parent().id());
        if (parent.filter(table -> table.find(link.parentColumn()).isPresent()).isEmpty()) {
            return CompletableFuture.completedFuture(List.of());
        }
        String text = typed.strip();
        CompletableFuture<RowPage> byKey = page(link, link.parentColumn(), text);
        CompletableFuture<RowPage> byWords = link.summary().isEmpty() || text.isEmpty()
                ? CompletableFuture.completedFuture(new RowPage(0, 0, List.of()))
                : page(link, link.summary().get(), text);
        return byKey.thenCombine(byWords, (one, other) -> proposals(link, parent.get(), both(one, other), text));
    }

    private CompletableFuture<RowPage> page(Link link, ColumnId column, String text) {
        List<RowQuery.Filter> filters = text.isEmpty() ? List.of() : List.of(new RowQuery.Contains(column, text));
        return access.rows().page(new RowQuery(link.parent().id(), filters, List.of()), 0, MOST);
    }

    private static List<Row> both(RowPage one, RowPage other) {
        return Stream.concat(one.rows().stream(), other.rows().stream())
                .distinct()
                .toList();
    }

    private List<Proposal> proposals(Link link, Table parent, List<Row> rows, String text) {
        List<ColumnId> columns =
                parent.columns().stream().map(column -> column.id()).toList();
        int key = columns.indexOf(link.parentColumn());
        List<Proposal> proposals = new ArrayList<>();
        for (Row row : rows) {
            if (row.values().size() == columns.size() && !(row.values().get(key) instanceof Value.Null)) {
                proposals.add(new Proposal(key(parent, link, row.values().get(key)), summary(link, columns, row)));
            }
        }
        return Proposal.ranked(proposals, text).stream().limit(MOST).toList();
    }

    private String key(Table parent, Link link, Value value) {
        return CellText.write(
                value,
                parent.column(link.parentColumn()).type(),
                access.session().document().schema());
    }

    private static String summary(Link link, List<ColumnId> columns, Row row) {
        return link.summary()
                .map(columns::indexOf)
                .filter(at -> at >= 0)
                .map(at -> row.values().get(at).text())
                .orElse("");
    }
}
