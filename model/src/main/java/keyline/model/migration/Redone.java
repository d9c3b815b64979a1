package keyline.model.migration;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.ColumnType;
import keyline.model.Constraint;
import keyline.model.Constraint.ForeignKey;
import keyline.model.Id;
import keyline.model.Index;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.dialect.Expressions;
import keyline.model.dialect.Feature;
import keyline.model.dialect.Syntax;

/// Finds the constraints and indexes that are there before and after, and have to be dropped and added all the same:
/// they say something else, or are in the way of what happens to a column or key.
final class Redone {

    private final Delta delta;
    private final Set<Id> ids = new HashSet<>();
    private final Set<ColumnId> disturbed = new HashSet<>();
    private final Set<ColumnId> renamed = new HashSet<>();

    Redone(Delta delta) {
        this.delta = delta;
    }

    Set<Id> ids() {
        delta.kept().forEach(this::addDisturbed);
        for (Kept table : delta.kept()) {
            table.after().constraints().stream()
                    .filter(now -> !(now instanceof ForeignKey))
                    .forEach(now -> table.before().find(now.id()).ifPresent(was -> addUnlessKept(table, was, now)));
            table.after()
                    .indexes()
                    .forEach(now -> table.before().find(now.id()).ifPresent(was -> add(table, was, now)));
        }
        delta.kept().forEach(this::addSharing);
        for (Kept table : delta.kept()) {
            table.after()
                    .foreignKeys()
                    .forEach(now -> table.before().find(now.id()).ifPresent(was -> add(table, was, now)));
        }
        return ids;
    }

    /// The unique constraints that share the index of a primary key that goes.
    private void addSharing(Kept table) {
        table.before()
                .primaryKey()
                .filter(key -> delta.syntax().sharesKeyIndexes())
                .filter(key -> table.after().find(key.id()).isEmpty() || ids.contains(key.id()))
                .ifPresent(key -> table.after().constraintsOf(Constraint.Unique.class).stream()
                        .filter(each -> table.before().find(each.id()).isPresent())
                        .filter(each -> Set.copyOf(each.columns()).equals(Set.copyOf(key.columns())))
                        .forEach(each -> ids.add(each.id())));
    }

    private void addDisturbed(Kept table) {
        table.columns()
                .filter(delta::isDisturbed)
                .forEach(pair -> disturbed.add(pair.now().id()));
        if (delta.syntax().losesRenamedColumns()) {
            table.columns()
                    .filter(ColumnPair::isRenamed)
                    .forEach(pair -> renamed.add(pair.now().id()));
        }
        table.droppedColumns().forEach(column -> disturbed.add(column.id()));
    }

    /// Whether a column is another, or must be free of keys while its type changes.
    private boolean holds(Table table, ColumnId id) {
        Column column = table.column(id);
        return delta.treatment(column).isNew()
                || renamed.contains(id)
                || (disturbed.contains(id) && delta.syntax().isHeldByKeys());
    }

    private void addUnlessKept(Kept table, Constraint was, Constraint now) {
        boolean over = now.columns().stream().anyMatch(column -> holds(table.after(), column))
                || (was instanceof Constraint.Check check && mentionsDisturbed(check.expression(), table));
        if (!table.same(was, now) || over || !canTakeName(was, now)) {
            ids.add(now.id());
        }
    }

    private boolean canTakeName(Constraint was, Constraint now) {
        Spot nowhere = new Spot("", "", "");
        return was.name().equals(now.name())
                || delta.syntax()
                        .renameConstraint(now, nowhere, new Name("", ""))
                        .isPresent();
    }

    private boolean mentionsDisturbed(String sql, Kept table) {
        return table.before().columns().stream()
                .anyMatch(column -> disturbed.contains(column.id()) && Expressions.mentions(sql, column.name()));
    }

    /// Whether an index takes the whole column before and its beginning after, or the other way round.
    private boolean isIndexedOtherwise(Kept table, ColumnId id) {
        Syntax words = delta.dialect().syntax();
        String was = table.before()
                .find(id)
                .map(column -> words.indexed("", column.type(), List.of(column.type())))
                .orElse("");
        ColumnType now = table.after().column(id).type();
        return !was.equals(words.indexed("", now, List.of(now)));
    }

    private void add(Kept table, Index was, Index now) {
        boolean over = now.parts().stream().anyMatch(part -> switch (part) {
            case Index.OfColumn column ->
                holds(table.after(), column.column()) || isIndexedOtherwise(table, column.column());
            case Index.OfExpression expression -> mentionsDisturbed(expression.sql(), table);
        });
        if (!table.same(was, now) || over || mentionsDisturbed(was.where(), table)) {
            ids.add(now.id());
        }
    }

    private void add(Kept table, Constraint was, ForeignKey now) {
        boolean over = Stream.concat(now.columns().stream(), now.parentColumns().stream())
                .anyMatch(column -> disturbed.contains(column) || renamed.contains(column));
        if (!table.same(was, now)
                || over
                || !canTakeName(was, now)
                || delta.isCopied(now.parent())
                || losesKey(now.parent(), now.parentColumns())
                || (delta.dialect().has(Feature.FOREIGN_KEY_INDEXES)
                        && losesKey(table.after().id(), now.columns()))) {
            ids.add(now.id());
        }
    }

    /// Whether a key or index over some of the columns goes, be it for a moment.
    private boolean losesKey(TableId id, List<ColumnId> columns) {
        Table before = delta.was().schema().tables().find(id).orElse(Table.of(id, ""));
        Table after = delta.now().schema().tables().find(id).orElse(Table.of(id, ""));
        boolean constraint = before.constraints().stream()
                .filter(each -> !(each instanceof ForeignKey))
                .filter(each -> after.find(each.id()).isEmpty() || ids.contains(each.id()))
                .anyMatch(each -> each.columns().stream().anyMatch(columns::contains));
        return constraint
                || before.indexes().stream()
                        .filter(each -> after.find(each.id()).isEmpty() || ids.contains(each.id()))
                        .anyMatch(each -> each.parts().stream()
                                .anyMatch(part -> part instanceof Index.OfColumn of && columns.contains(of.column())));
    }
}
