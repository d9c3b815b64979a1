package keyline.model.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.Constraint;
import keyline.model.Constraint.ForeignKey;
import keyline.model.Index;
import keyline.model.Table;
import keyline.model.ValueSource;
import keyline.model.ValueSource.Generated;
import keyline.model.dialect.Clauses;
import keyline.model.dialect.Expressions;

/// What SQLite can change in a table without making it anew: names, columns that are added at the end, columns that
/// nothing else mentions (sqlite.org/lang_altertable.html).
///
/// @param names whether a constraint has another name than before, given by the user
record InPlace(Kept table, Clauses was, Clauses now, GivenNames names) {

    /// Whether all of the change can be had so.
    boolean isEnough() {
        return isInOrder()
                && table.columns().allMatch(this::stays)
                && table.addedColumns().stream().allMatch(this::canBeAdded)
                && table.droppedColumns().stream().allMatch(this::canBeDropped)
                && constraintsStay();
    }

    private boolean isInOrder() {
        List<ColumnId> order = new ArrayList<>();
        table.before().columns().stream()
                .filter(column -> table.after().find(column.id()).isPresent())
                .forEach(column -> order.add(column.id()));
        table.addedColumns().forEach(column -> order.add(column.id()));
        return order.equals(table.after().columns().stream().map(Column::id).toList());
    }

    private boolean stays(ColumnPair pair) {
        return was.type(pair.was().type()).equals(now.type(pair.now().type()))
                && pair.was().nullable() == pair.now().nullable()
                && !pair.hasOtherSource();
    }

    /// NOT NULL needs a default, and a default must be the same for all rows.
    private boolean canBeAdded(Column column) {
        boolean source = switch (column.source()) {
            case ValueSource.None _ -> column.nullable();
            case ValueSource.Literal _ -> inline(column).isEmpty() && !table.beginsEmpty(column);
            case Generated(var _, var storage) -> storage == Generated.Storage.VIRTUAL && column.nullable();
            case ValueSource.Expression _, ValueSource.CurrentTime _, ValueSource.Identity _ -> false;
        };
        boolean keyed = table.after().constraints().stream()
                .anyMatch(
                        each -> !(each instanceof ForeignKey) && each.columns().contains(column.id()));
        return source && !keyed;
    }

    /// The foreign key that can be declared along with a new column: the column takes NULL, and begins with it.
    Optional<ForeignKey> inline(Column column) {
        return table.after().foreignKeys().stream()
                .filter(key -> key.columns().equals(List.of(column.id())))
                .findFirst();
    }

    private boolean canBeDropped(Column column) {
        Table before = table.before();
        Stream<String> expressions = Stream.concat(
                before.constraintsOf(Constraint.Check.class).stream().map(Constraint.Check::expression),
                before.columns().stream()
                        .flatMap(each -> each.source() instanceof Generated(String sql, var _)
                                ? Stream.of(sql)
                                : Stream.empty()));
        return before.columns().size() > 1
                && before.constraints().stream()
                        .noneMatch(each -> each.columns().contains(column.id()))
                && expressions.noneMatch(sql -> Expressions.mentions(sql, column.name()));
    }

    private boolean constraintsStay() {
        boolean allThere = table.before().constraints().stream()
                .allMatch(each -> table.after().find(each.id()).isPresent());
        return allThere && table.after().constraints().stream().allMatch(this::staysOrComesInline);
    }

    private boolean staysOrComesInline(Constraint constraint) {
        return table.before()
                .find(constraint.id())
                .map(old -> table.same(old, constraint)
                        && !names.differ(table.after().id(), constraint.id()))
                .orElseGet(() -> constraint instanceof ForeignKey
                        && table.addedColumns().stream()
                                .anyMatch(column -> inline(column)
                                        .filter(constraint::equals)
                                        .isPresent()));
    }

    /// Whether an index that is there before and after has to be made anew.
    boolean isRedone(Index index) {
        return table.before()
                .find(index.id())
                .filter(old -> table.same(old, index) && old.name().equals(index.name()))
                .isEmpty();
    }
}
