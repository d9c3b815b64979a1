package keyline.model.edit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.Constraint.ForeignKey;
import keyline.model.Document;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.ValueSource;

/// What a table can be linked to in one way, and why not to the rest, each as one sentence.
///
/// @param column the base's column that is to refer; empty when columns are to be made
public record LinkTargets(Document document, TableId base, Optional<ColumnId> column, TableLink.Kind kind) {

    /// Why nothing can be linked in this way.
    public Optional<String> obstacle() {
        Optional<Table> table = schema().tables().find(base);
        boolean gone = table.isEmpty()
                || column.filter(each -> table.get().find(each).isEmpty()).isPresent();
        if (gone) {
            return Optional.of("The table or column isn't there any more.");
        }
        return switch (kind) {
            case MANY_TO_ONE, ONE_TO_ONE -> column.flatMap(each -> ofColumn(table.get(), each));
            case ONE_TO_MANY, MANY_TO_MANY ->
                table.get().keys().isEmpty() ? Optional.of(Refusals.noKey(table.get())) : Optional.empty();
        };
    }

    private Optional<String> ofColumn(Table table, ColumnId id) {
        Column own = table.column(id);
        return switch (own.source()) {
            case ValueSource.Identity _ -> Optional.of(Refusals.numbered(table, own));
            case ValueSource.Generated _ -> Optional.of(Refusals.computed(table, own));
            case ValueSource.None _, ValueSource.Literal _, ValueSource.Expression _, ValueSource.CurrentTime _ ->
                table.foreignKeys().stream()
                        .filter(key -> key.columns().contains(id))
                        .findFirst()
                        .map(key -> linked(table, own, key));
        };
    }

    private String linked(Table table, Column own, ForeignKey key) {
        String parent = schema().tables().find(key.parent()).map(Table::name).orElse("a table that is gone");
        return Refusals.linked(table, own, parent);
    }

    /// Why this table can't be linked to.
    public Optional<String> obstacle(TableId target) {
        Optional<String> general = obstacle();
        if (general.isPresent() || kind == TableLink.Kind.ONE_TO_MANY) {
            return general;
        }
        Table table = schema().table(target);
        if (table.keys().isEmpty()) {
            return Optional.of(Refusals.noKey(table));
        }
        List<List<ColumnId>> keys = keys(target);
        return keys.isEmpty()
                ? Optional.of(Refusals.onlyComposite(table))
                : keys.stream().anyMatch(key -> obstacle(target, key).isEmpty())
                        ? Optional.empty()
                        : obstacle(target, keys.getFirst());
    }

    /// The keys that can be referred to once the table is picked, the primary key first. A single column takes only
    /// keys of one.
    public List<List<ColumnId>> keys(TableId target) {
        Table parent = schema().table(kind == TableLink.Kind.ONE_TO_MANY ? base : target);
        boolean single = column.isPresent() && kind.refersFromBase();
        return parent.keys().stream()
                .filter(key -> !single
                        || (key.size() == 1 && !key.equals(column.stream().toList())))
                .toList();
    }

    /// Why this key can't be referred to.
    public Optional<String> obstacle(TableId target, List<ColumnId> key) {
        if (!kind.refersFromBase() || column.isEmpty()) {
            return Optional.empty();
        }
        Table table = schema().table(base);
        Column own = table.column(column.get());
        Column parent = schema().table(target).column(key.getFirst());
        boolean sameType = own.type().equals(parent.type());
        return sameType ? Optional.empty() : referrer(own.id()).map(child -> Refusals.referredTo(table, own, child));
    }

    private Optional<Table> referrer(ColumnId own) {
        return schema().inbound(base).stream()
                .filter(reference -> reference.key().parentColumns().contains(own))
                .map(Schema.Reference::child)
                .findFirst();
    }

    /// Why this link can't be made.
    static Optional<String> obstacle(TableLink link, Document document) {
        LinkTargets targets = new LinkTargets(document, link.base(), link.column(), link.kind());
        if (!document.schema().tables().has(link.target())) {
            return Optional.of("The table or column isn't there any more.");
        }
        return targets.obstacle(link.target())
                .or(() -> Stream.of(link.key())
                        .filter(key -> !targets.keys(link.target()).contains(key))
                        .map(_ -> Refusals.noKey(document.schema().table(link.parent())))
                        .findFirst())
                .or(() -> targets.obstacle(link.target(), link.key()));
    }

    private Schema schema() {
        return document.schema();
    }
}
