package keyline.app.data.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import keyline.app.RowSource;
import keyline.app.Session;
import keyline.app.data.row.Link;
import keyline.app.data.row.Offers;
import keyline.app.data.row.Offers.Rest;
import keyline.app.data.row.Proposal;
import keyline.app.data.row.Typed;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.Value;
import keyline.persistence.store.CellText;
import keyline.persistence.store.Row;
import keyline.persistence.store.RowPage;
import keyline.persistence.store.RowSearch;
import keyline.persistence.store.RowSearch.Where;
import keyline.persistence.store.SearchPage;

/// A search for the parent rows that someone may mean by a text: by their keys and by the words that stand for them. It
/// goes through the table in stretches, so that the first rows are there at once however many there are; what begins
/// with the text is looked for in the whole table, what only contains it as far as the list is scrolled. FX thread
/// only.
public final class ParentSearch {

    private static final int MOST = 50;

    private final RowSource rows;
    private final Link link;
    private final Schema schema;
    private final String text;
    private OptionalLong start = OptionalLong.of(Long.MIN_VALUE);
    private OptionalLong within = OptionalLong.of(Long.MIN_VALUE);
    private int starting;
    private boolean first = true;
    private boolean known;

    /// A search among `rows`; of all rows when the text is empty.
    public ParentSearch(Session session, RowSource rows, Link link, String typed) {
        this.rows = rows;
        this.link = link;
        this.schema = session.document().schema();
        this.text = typed.strip();
    }

    /// What is found next; nothing when the table or its columns are gone.
    public CompletableFuture<Offers> next() {
        Optional<Table> parent = schema.tables()
                .find(link.parent().id())
                .filter(table ->
                        sought().stream().allMatch(column -> table.find(column).isPresent()));
        if (parent.isEmpty()) {
            return CompletableFuture.completedFuture(Offers.NONE);
        }
        CompletableFuture<List<Row>> key = ofKey();
        CompletableFuture<SearchPage> beginning = stretch(Where.START, start);
        CompletableFuture<SearchPage> containing =
                text.isEmpty() ? CompletableFuture.completedFuture(SearchPage.END) : stretch(Where.WITHIN, within);
        return key.thenCombine(beginning, (found, page) -> joined(found, page.rows()))
                .thenCombine(containing, (found, page) -> joined(found, page.rows()))
                .thenCombine(
                        beginning.thenCombine(containing, this::went),
                        (found, rest) -> offers(parent.get(), found, rest));
    }

    /// So many rows, the best of the whole table among them.
    public CompletableFuture<List<Proposal>> some(int most) {
        return some(most, List.of());
    }

    private CompletableFuture<List<Proposal>> some(int most, List<Proposal> before) {
        return next().thenCompose(offers -> {
            List<Proposal> found = Proposal.ranked(
                    Stream.concat(before.stream(), offers.proposals().stream()).toList(), text);
            boolean enough = offers.rest() == Rest.NONE || (offers.rest() == Rest.MORE && found.size() >= most);
            return enough
                    ? CompletableFuture.completedFuture(
                            found.stream().limit(most).toList())
                    : some(most, found);
        });
    }

    private static List<Row> joined(List<Row> one, List<Row> other) {
        return Stream.concat(one.stream(), other.stream()).distinct().toList();
    }

    private List<ColumnId> sought() {
        return Stream.concat(link.key().parentColumns().stream(), link.summary().stream())
                .distinct()
                .toList();
    }

    /// The row whose key the text is, wherever it stands.
    private CompletableFuture<List<Row>> ofKey() {
        Typed typed = Typed.of(text, link.parent().column(link.parentColumn()).type(), schema);
        boolean wanted = first && !link.isComposite() && !text.isEmpty();
        first = false;
        return wanted && typed instanceof Typed.Read(Value key)
                ? rows.page(link.rows(List.of(key)), 0, 1).thenApply(RowPage::rows)
                : CompletableFuture.completedFuture(List.of());
    }

    private CompletableFuture<SearchPage> stretch(Where where, OptionalLong after) {
        return after.isEmpty()
                ? CompletableFuture.completedFuture(SearchPage.END)
                : rows.search(new RowSearch(link.parent().id(), sought(), text, where, after.getAsLong(), MOST));
    }

    /// Takes note of how far both ways have come.
    private Rest went(SearchPage beginning, SearchPage containing) {
        start = beginning.next();
        within = containing.next();
        starting += beginning.rows().size();
        if (start.isPresent() && starting < MOST) {
            return Rest.SOON;
        }
        return start.isPresent() || within.isPresent() ? Rest.MORE : Rest.NONE;
    }

    private Offers offers(Table parent, List<Row> found, Rest rest) {
        List<Proposal> proposals =
                found.stream().flatMap(row -> proposal(parent, row).stream()).toList();
        known |= text.isEmpty() || proposals.stream().anyMatch(proposal -> proposal.is(text));
        boolean missing = !known && rest != Rest.SOON;
        Optional<String> creation = missing ? Optional.of("+ \"%s\"".formatted(text)) : Optional.empty();
        return new Offers(Proposal.ranked(proposals, text), creation, rest);
    }

    /// A row as a proposal; nothing when its key has a NULL, or it is of another version of the table.
    private Optional<Proposal> proposal(Table parent, Row row) {
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
                : Optional.of(new Proposal(text(parent, key), summary, link.cells(key)));
    }

    private String text(Table parent, List<Value> key) {
        return IntStream.range(0, key.size())
                .mapToObj(at -> CellText.write(
                        key.get(at),
                        parent.column(link.key().parentColumns().get(at)).type(),
                        schema))
                .collect(Collectors.joining(", "));
    }
}
