package keyline.model.match;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import keyline.model.Column;
import keyline.model.Constraint;
import keyline.model.Constraint.ForeignKey;
import keyline.model.Constraint.Unique;
import keyline.model.Index;
import keyline.model.NamedType;
import keyline.model.Namespace;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.View;

/// What a live database holds, in the words of a design that it is compared with: what is the same is said as the
/// design says it, so that only what differs does. Both bear the same ids.
///
/// @param design fitted to the system of the database
/// @param system the key of its dialect
public record LiveWords(Schema design, String system) {

    /// A unique index is a unique constraint there.
    private static final Set<String> WITHOUT_UNIQUE_INDEXES = Set.of("mysql", "mariadb");

    /// Comments are in no catalogue there.
    private static final Set<String> WITHOUT_COMMENTS = Set.of("sqlite", "d1");

    /// Comments of views and domains are in the catalogue there.
    private static final Set<String> WITH_ALL_COMMENTS = Set.of("postgresql", "h2");

    /// An enum has no name there: its values are written into each column.
    private static final Set<String> WITH_ENUM_COLUMNS = Set.of("mysql", "mariadb", "h2");

    /// InnoDB takes NO ACTION for RESTRICT, and tells either of what was written without an action.
    private static final Set<String> WITHOUT_NO_ACTION = Set.of("mysql", "mariadb");

    /// The live schema in the design's words.
    ///
    /// @param database as its catalogue tells it
    public Schema of(Schema database) {
        Schema live = WITH_ENUM_COLUMNS.contains(system) ? new EnumColumns(design).named(database) : database;
        Schema said = live;
        for (Namespace namespace : live.namespaces()) {
            said = said.with(design.namespaces()
                    .find(namespace.id())
                    .filter(own -> own.name().equalsIgnoreCase(namespace.name()))
                    .orElse(namespace));
        }
        for (NamedType type : live.types()) {
            said = said.with(design.types()
                    .find(type.id())
                    .filter(own -> ToldAlike.of(own).equals(ToldAlike.of(type)) && agree(own, type))
                    .orElse(type));
        }
        for (Table table : live.tables()) {
            Optional<Table> own = design.tables().find(table.id());
            if (own.isPresent()) {
                said = said.with(of(table, own.get()));
            }
        }
        for (View view : live.views()) {
            said = said.with(design.views()
                    .find(view.id())
                    .filter(own -> own.name().equalsIgnoreCase(view.name())
                            && (own.comment().equals(view.comment()) || !WITH_ALL_COMMENTS.contains(system))
                            && QueryForm.agree(own.sql(), view.sql(), namespaces()))
                    .orElse(view));
        }
        return said;
    }

    /// Whether two types have the same comment, where they can have one.
    private boolean agree(NamedType own, NamedType live) {
        boolean told = WITH_ALL_COMMENTS.contains(system)
                && !(own instanceof NamedType.EnumType && WITH_ENUM_COLUMNS.contains(system));
        return !told || own.comment().equals(live.comment());
    }

    private Set<String> namespaces() {
        return design.namespaces().stream()
                .map(each -> each.name().toLowerCase(Locale.ROOT))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.toSet());
    }

    private Table of(Table told, Table own) {
        Table live = WITHOUT_UNIQUE_INDEXES.contains(system) ? withUniqueIndexes(told, own) : told;
        return new Table(
                live.id(),
                live.namespace(),
                live.name().equalsIgnoreCase(own.name()) ? own.name() : live.name(),
                comment(live.comment(), own.comment()),
                live.columns().stream().map(column -> of(column, own)).toList(),
                constraints(live, own),
                live.indexes().stream()
                        .map(index -> own.find(index.id())
                                .filter(each -> ToldAlike.of(each).equals(ToldAlike.of(index)))
                                .orElse(index))
                        .toList());
    }

    private String comment(String live, String own) {
        return WITHOUT_COMMENTS.contains(system) ? own : live;
    }

    private Column of(Column live, Table own) {
        return own.find(live.id())
                .filter(each -> ToldAlike.of(each).equals(ToldAlike.of(live)))
                .map(each -> each.withComment(comment(live.comment(), each.comment())))
                .orElse(live);
    }

    private static Table withUniqueIndexes(Table live, Table own) {
        Table said = live;
        for (Index index : own.indexes()) {
            Optional<Unique> told = live.constraintsOf(Unique.class).stream()
                    .filter(each -> own.find(each.id()).isEmpty() && isTold(index, each))
                    .findFirst();
            if (told.isPresent() && live.find(index.id()).isEmpty()) {
                said = said.without(told.get().id()).with(index);
            }
        }
        return said;
    }

    private static boolean isTold(Index index, Unique unique) {
        List<Index.Part> parts = unique.columns().stream()
                .<Index.Part>map(column -> new Index.OfColumn(column, Index.Direction.ASCENDING))
                .toList();
        return index.kind() == Index.Kind.UNIQUE
                && index.where().isEmpty()
                && index.parts().equals(parts)
                && index.name().equalsIgnoreCase(unique.name());
    }

    private List<Constraint> constraints(Table live, Table own) {
        return live.constraints().stream()
                .map(constraint -> own.find(constraint.id())
                        .filter(each -> isSame(each, constraint))
                        .orElse(constraint))
                .toList();
    }

    private boolean isSame(Constraint own, Constraint live) {
        boolean acts = WITHOUT_NO_ACTION.contains(system)
                || !(own instanceof ForeignKey mine && live instanceof ForeignKey theirs)
                || (mine.onDelete() == theirs.onDelete() && mine.onUpdate() == theirs.onUpdate());
        return acts && ToldAlike.of(own).equals(ToldAlike.of(live));
    }
}
