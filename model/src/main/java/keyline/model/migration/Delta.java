package keyline.model.migration;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.ColumnType;
import keyline.model.Constraint;
import keyline.model.Id;
import keyline.model.NamedType;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.TypeFamily;
import keyline.model.ValueSource.Generated;
import keyline.model.dialect.Clauses;
import keyline.model.dialect.Dialect;
import keyline.model.dialect.Expressions;

/// How two fitted schemas differ, in terms of what a database has to do.
final class Delta {

    private final Means means;
    private final Clauses was;
    private final Clauses now;
    private final TypeDelta types;
    private final ComingNames coming;
    private final Set<TableId> copied = new HashSet<>();
    private final List<Kept> kept;
    private final Map<ColumnId, Treatment> treatments = new HashMap<>();
    private final Set<Id> redone;

    Delta(Clauses was, Clauses now, Means means) {
        this.means = means;
        this.was = was;
        this.now = now;
        this.types = new TypeDelta(was, now, means.syntax());
        this.coming = new ComingNames(now.schema(), means.dialect());
        was.tables().stream().filter(this::mustBeCopied).forEach(table -> copied.add(table.id()));
        this.kept = now.tables().stream()
                .filter(table -> was.schema().tables().has(table.id()) && !copied.contains(table.id()))
                .map(table -> new Kept(was.schema().table(table.id()), table))
                .toList();
        kept.stream()
                .flatMap(Kept::columns)
                .forEach(pair -> treatments.put(pair.now().id(), treatment(pair)));
        kept.stream()
                .flatMap(Kept::columns)
                .filter(pair -> syntax().altersColumns() && computesFromOther(pair))
                .forEach(pair -> treatments.put(pair.now().id(), Treatment.RECOMPUTED));
        this.redone = new Redone(this).ids();
    }

    private boolean mustBeCopied(Table table) {
        return now.schema()
                .tables()
                .find(table.id())
                .filter(after -> !after.namespace().equals(table.namespace()))
                .filter(_ -> syntax().moveTable("", "").isEmpty())
                .isPresent();
    }

    private Treatment treatment(ColumnPair pair) {
        boolean retyped = isRetyped(pair);
        boolean altered = retyped || pair.was().nullable() != pair.now().nullable() || pair.hasOtherSource();
        if (!altered || !syntax().altersColumns()) {
            return Treatment.SAME;
        }
        if (pair.wasGenerated()) {
            return Treatment.RECOMPUTED;
        }
        if (pair.isGenerated() || conversion(pair) == Conversion.IMPOSSIBLE) {
            return Treatment.REPLACED;
        }
        return syntax().canAlter(pair, conversion(pair)) ? Treatment.ALTERED : Treatment.CARRIED;
    }

    /// What becomes of the values of a column.
    Conversion conversion(ColumnPair pair) {
        return isRetyped(pair)
                ? Conversion.of(was.base(pair.was().type()), now.base(pair.now().type()), was.schema(), now.schema())
                : Conversion.KEEPS;
    }

    /// Whether a number may have more digits before the point than the new type of its column has.
    boolean mayOverflow(ColumnPair pair) {
        return Conversion.mayOverflow(
                was.base(pair.was().type()), now.base(pair.now().type()));
    }

    /// Whether texts become true and false.
    boolean isTextToTruth(ColumnPair pair) {
        return TypeFamily.of(pair.was().type(), was.schema()) == TypeFamily.TEXT
                && TypeFamily.of(pair.now().type(), now.schema()) == TypeFamily.BOOLEAN;
    }

    private boolean computesFromOther(ColumnPair pair) {
        return pair.was().source() instanceof Generated(String sql, var _)
                && pair.table()
                        .columns()
                        .anyMatch(other -> isDisturbed(other)
                                && Expressions.mentions(sql, other.was().name()));
    }

    /// Whether what is over the column can't stay as it is.
    boolean isDisturbed(ColumnPair pair) {
        return treatment(pair.now()).isNew() || (treatment(pair.now()) == Treatment.ALTERED && isRetyped(pair));
    }

    /// Whether the type is another in the database.
    boolean isRetyped(ColumnPair pair) {
        return types.isChanged(pair.was(), pair.now());
    }

    Treatment treatment(Column column) {
        return treatments.getOrDefault(column.id(), Treatment.SAME);
    }

    /// Whether the columns have the values that they had, or none.
    boolean keepsValues(List<ColumnId> columns, Kept table) {
        return columns.stream()
                .map(table.after()::column)
                .noneMatch(column -> treatment(column) == Treatment.REPLACED && !table.beginsEmpty(column));
    }

    /// Whether a column that goes is only computed, so that nothing is lost when it goes first.
    boolean isDroppedEarly(Column column, Kept table) {
        return syntax().altersColumns()
                && column.source() instanceof Generated
                && (table.after().find(column.id()).isEmpty() || treatment(column) == Treatment.RECOMPUTED);
    }

    Dialect dialect() {
        return means.dialect();
    }

    AlterSyntax syntax() {
        return means.syntax();
    }

    /// What the rows that are there begin with in a new column that takes no NULL and has no default, as a literal;
    /// nothing where they need none, or where no value does for all of them and nobody named one.
    Optional<String> begun(Column column, Kept table) {
        if (!Beginning.isNeeded(column)) {
            return Optional.empty();
        }
        Optional<String> neutral = table.isFree(column) && !isOfDomain(column)
                ? Neutral.of(now.base(column.type()), now)
                : Optional.empty();
        return means.fillings()
                .of(column.id())
                .map(text -> now.literal(text, column.type()))
                .or(() -> neutral);
    }

    /// Whether the column is of a domain, which may refuse NULL and any value.
    boolean isOfDomain(Column column) {
        return column.type() instanceof ColumnType.Named(var id)
                && now.schema().types().find(id).orElse(null) instanceof NamedType.Domain;
    }

    /// What is there before.
    Clauses was() {
        return was;
    }

    /// What is to be there.
    Clauses now() {
        return now;
    }

    TypeDelta types() {
        return types;
    }

    /// The names that things have afterwards.
    ComingNames coming() {
        return coming;
    }

    /// The tables that stay where they are, parents first.
    List<Kept> kept() {
        return kept;
    }

    /// The tables that are made, parents first.
    List<Table> made() {
        return now.tables().stream()
                .filter(table -> !was.schema().tables().has(table.id()) || copied.contains(table.id()))
                .toList();
    }

    /// The tables that go, children first.
    List<Table> gone() {
        return was.tables().reversed().stream()
                .filter(table -> !now.schema().tables().has(table.id()) || copied.contains(table.id()))
                .toList();
    }

    /// Whether a table that is made takes its rows from one that goes.
    boolean isCopied(TableId table) {
        return copied.contains(table);
    }

    /// Whether a constraint or index that is there before and after is dropped and added.
    boolean isRedone(Id constraintOrIndex) {
        return redone.contains(constraintOrIndex);
    }

    /// The constraints that a table loses, be it for a moment.
    Stream<Constraint> droppedConstraints(Kept table) {
        return table.before().constraints().stream()
                .filter(each -> table.after().find(each.id()).isEmpty() || isRedone(each.id()));
    }
}
