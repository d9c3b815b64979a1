package keyline.model.read.crowsfoot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.Constraint;
import keyline.model.Constraint.ForeignKey;
import keyline.model.ConstraintId;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.read.Draft;

/// Makes foreign keys of relations. The child is at the side of the many; of a relation of one to one, where columns
/// for it are found, or at the right. Columns that can't be found are made as they are when a relation is drawn, and
/// each of them is told.
final class ForeignKeys {

    private final Draft draft;
    private final Told told;
    private final ParentKeys keys;
    private final ChildColumns columns;
    private final Junctions junctions;

    /// @param marked the columns that are marked as part of a foreign key
    ForeignKeys(Draft draft, Set<ColumnId> marked, Told told) {
        this.draft = draft;
        this.told = told;
        this.keys = new ParentKeys(draft, told);
        this.columns = new ChildColumns(draft, keys, marked);
        this.junctions = new Junctions(draft, told, keys);
    }

    void add(List<Relation> relations) {
        List<Link> open = new ArrayList<>();
        for (Relation relation : relations) {
            if (relation.left().count().isMany() && relation.right().count().isMany()) {
                junctions.add(relation);
            } else {
                directed(relation).ifPresent(link -> addOr(open, link));
            }
            loseLeast(relation);
        }
        Map<TableId, Long> left = open.stream().collect(Collectors.groupingBy(Link::child, Collectors.counting()));
        for (Link link : open) {
            boolean alone = left.getOrDefault(link.child(), 0L) == 1;
            Optional<Pairing> found = alone ? columns.left(link) : Optional.empty();
            found.ifPresentOrElse(pairing -> finish(link, pairing), () -> make(link));
        }
    }

    private void addOr(List<Link> open, Link link) {
        if (draft.table(link.child()).constraints().size() > Limits.CONSTRAINTS) {
            told.skip(link.relation().line(), "the table has more foreign keys than any database takes");
            return;
        }
        columns.of(link).ifPresentOrElse(found -> finish(link, found), () -> {
            keys.withKey(draft.table(link.parent()));
            columns.of(link).ifPresentOrElse(found -> finish(link, found), () -> open.add(link));
        });
    }

    /// A database can't say that a row has a child.
    private void loseLeast(Relation relation) {
        if (relation.left().count() == Count.ONE_OR_MORE || relation.right().count() == Count.ONE_OR_MORE) {
            told.lose("rules that there is one row at least");
        }
    }

    /// The relation with its child found out; nothing where it can't be.
    private Optional<Link> directed(Relation relation) {
        Link rightward = new Link(relation, side(relation.right()), side(relation.left()));
        Count left = relation.left().count();
        Count right = relation.right().count();
        if (left.isMany() || right.isMany()) {
            return Optional.of(right.isMany() ? rightward : rightward.turned());
        }
        boolean named = hasColumns(rightward);
        if (!named && hasColumns(rightward.turned())) {
            return Optional.of(rightward.turned());
        }
        if (!named && left == Count.UNSAID && right == Count.UNSAID) {
            told.skip(relation.line(), "it isn't said at which end there are many rows");
            return Optional.empty();
        }
        boolean parentRight = !named && left == Count.ZERO_OR_ONE && right == Count.ONE;
        return Optional.of(parentRight ? rightward.turned() : rightward);
    }

    private boolean hasColumns(Link link) {
        return columns.of(link).isPresent() || columns.left(link).isPresent();
    }

    private Link.Side side(Relation.End end) {
        return new Link.Side(draft.table(end.entity()).id(), end);
    }

    private void finish(Link link, Pairing pairing) {
        Table parent = draft.table(link.parent());
        if (!keys.has(parent, pairing.parent())) {
            draft.put(parent.with(unique(pairing.parent())));
        }
        columns.claim(pairing.child());
        draft.put(draft.table(link.child())
                .with(ForeignKey.of(draft.newId(ConstraintId::new), pairing.child(), link.parent(), pairing.parent())));
        constrain(link, pairing.child());
    }

    private Constraint.Unique unique(List<ColumnId> over) {
        return new Constraint.Unique(draft.newId(ConstraintId::new), "", over);
    }

    /// Columns take no NULL where there is always a parent, and are unique where there is one child at most.
    private void constrain(Link link, List<ColumnId> over) {
        Table child = draft.table(link.child());
        if (link.isMandatory()) {
            for (ColumnId column : over) {
                child = child.inPrimaryKey(column)
                        ? child
                        : child.with(child.column(column).asNotNull());
            }
        }
        draft.put(link.isOneToOne() && !child.isUnique(over) ? child.with(unique(over)) : child);
    }

    private void make(Link link) {
        Table child = draft.table(link.child());
        Table parent = draft.table(link.parent());
        if (child.columns().size() >= Limits.COLUMNS || child.constraints().size() > Limits.CONSTRAINTS) {
            told.skip(link.relation().line(), "the table has more columns than any database takes");
            return;
        }
        List<ColumnId> key = keys.of(parent).orElseThrow();
        List<ColumnId> made = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (ColumnId each : key) {
            Column column = parent.column(each);
            names.add(NameForms.free(NameForms.referring(child, parent, column), child));
            made.add(draft.newId(ColumnId::new));
            child = child.with(Column.of(made.getLast(), names.getLast(), column.type()));
        }
        draft.put(child);
        finish(link, new Pairing(made, key));
        told.remark("Line %d names no columns of “%s” for its relation to “%s”: made %s."
                .formatted(link.relation().line().number(), child.name(), parent.name(), quoted(names)));
    }

    private static String quoted(List<String> names) {
        return names.stream().map(name -> "“" + name + "”").collect(Collectors.joining(", "));
    }
}
