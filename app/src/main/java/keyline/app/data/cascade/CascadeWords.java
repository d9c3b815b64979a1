package keyline.app.data.cascade;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import keyline.app.text.Count;
import keyline.model.Constraint;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.edit.Singular;
import keyline.persistence.store.Cascade;
import keyline.persistence.store.Cascade.Effect;
import keyline.persistence.store.Cascade.Tally;
import keyline.persistence.store.Cure;
import keyline.persistence.store.RowEdit;

/// What is said of a cascade, by the names of the schema.
public record CascadeWords(Schema schema) {

    /// "Deleted 1 customer, 3 orders and 9 order lines, changed 2 invoices."
    public String done(Cascade cascade) {
        return said(cascade, "Deleted", "changed") + ".";
    }

    /// What a deletion does beyond its own rows: "deletes 3 orders, changes 2 invoices"; "is refused" where it is.
    public String would(RowEdit.Delete delete, Cascade cascade) {
        return would(cascade, own -> own.table().equals(delete.table())
                ? new Tally(own.table(), own.deleted() - delete.rows().size(), own.changed())
                : own);
    }

    /// What another key for a row does beyond the row itself.
    public String would(RowEdit.Update update, Cascade cascade) {
        return would(cascade, own -> own.table().equals(update.table())
                ? new Tally(own.table(), own.deleted(), own.changed() - 1)
                : own);
    }

    private String would(Cascade cascade, UnaryOperator<Tally> others) {
        if (cascade.refusal().isPresent()) {
            return "is refused";
        }
        List<Tally> rest = cascade.tallies().stream().map(others).toList();
        String said = said(new Cascade(cascade.effects(), rest, Optional.empty()), "deletes", "changes");
        return said.isEmpty() ? "touches no other rows" : said;
    }

    private String said(Cascade cascade, String deleting, String changing) {
        List<String> parts = new ArrayList<>();
        String deleted = rows(cascade, Tally::deleted);
        String changed = rows(cascade, Tally::changed);
        if (!deleted.isEmpty()) {
            parts.add(deleting + " " + deleted);
        }
        if (!changed.isEmpty()) {
            parts.add((parts.isEmpty() ? capital(changing, deleting) : changing) + " " + changed);
        }
        return String.join(", ", parts);
    }

    private static String capital(String word, String like) {
        return Character.isUpperCase(like.charAt(0)) ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word;
    }

    /// The tables in the order in which they are reached.
    private String rows(Cascade cascade, ToLongFunction<Tally> count) {
        List<String> parts = cascade.effects().stream()
                .map(Effect::table)
                .distinct()
                .flatMap(table ->
                        cascade.tallies().stream().filter(tally -> tally.table().equals(table)))
                .filter(tally -> count.applyAsLong(tally) > 0)
                .map(tally -> rows(tally.table(), count.applyAsLong(tally)))
                .toList();
        return parts.size() < 2
                ? String.join("", parts)
                : parts.stream().limit(parts.size() - 1).collect(Collectors.joining(", ")) + " and " + parts.getLast();
    }

    /// "3 order lines".
    public String rows(TableId table, long count) {
        String name = schema.tables().find(table).map(Table::name).orElse("rows");
        return Count.number(count) + " " + (count == 1 ? Singular.of(name) : name).replace('_', ' ');
    }

    /// What the panel is about.
    String title(RowEdit edit, Cascade cascade) {
        String edited = edit instanceof RowEdit.Delete delete
                ? "Deleting " + rows(delete.table(), delete.rows().size())
                : "Changing this key";
        if (cascade.refusal().isPresent()) {
            return edited + " is refused";
        }
        long own = edit instanceof RowEdit.Delete delete ? delete.rows().size() : 0;
        return edited + (deleted(cascade) > own ? " takes other rows along" : " changes other rows");
    }

    private static long deleted(Cascade cascade) {
        return cascade.tallies().stream().mapToLong(Tally::deleted).sum();
    }

    /// What the button says that goes ahead: "Delete 1 customer and 7 more rows".
    String goAhead(RowEdit edit, Cascade cascade) {
        long changed = cascade.tallies().stream().mapToLong(Tally::changed).sum();
        return switch (edit) {
            case RowEdit.Delete(TableId table, List<Long> rows) ->
                "Delete " + rows(table, rows.size()) + more(deleted(cascade) - rows.size()) + also(changed);
            case RowEdit.Update _, RowEdit.Insert _, RowEdit.All _, Cure _, RowEdit.Transfer _ ->
                "Change the key" + more(changed + deleted(cascade) - 1);
        };
    }

    private static String more(long rows) {
        return rows > 0 ? " and " + Count.of(rows, "more row") : "";
    }

    private static String also(long changed) {
        return changed > 0 ? ", change " + Count.number(changed) : "";
    }

    /// What happens to the rows of one effect.
    String what(Effect effect, Cascade cascade) {
        String columns = columns(effect);
        boolean refused = cascade.refusal().isPresent();
        return switch (effect.kind()) {
            case DELETED -> refused ? "would be deleted" : "deleted";
            case CHANGED -> effect.by().isPresent() ? columns + " follows" : "changed";
            case SET_NULL -> columns + " becomes NULL";
            case SET_DEFAULT -> columns + " becomes its default";
            case BLOCKING -> refused ? "in the way" : "left without a parent";
        };
    }

    private String columns(Effect effect) {
        return schema.tables().find(effect.table()).stream()
                .flatMap(table -> effect.by().flatMap(table::find).map(Constraint::columns).stream()
                        .flatMap(columns -> table.namesOf(columns).stream()))
                .collect(Collectors.joining(", "));
    }
}
