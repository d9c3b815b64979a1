package keyline.model.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.Constraint;
import keyline.model.Constraint.ForeignKey;
import keyline.model.ConstraintId;
import keyline.model.Document;
import keyline.model.Index;
import keyline.model.IndexId;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.ValueSource;

/// What taking columns out of a table meets: what stands against it, and what goes along.
record Extraction(Document document, TableId table, Set<ColumnId> columns) {

    Optional<String> obstacle() {
        Optional<Table> found = document.schema().tables().find(table);
        List<Column> taken = found.map(this::taken).orElse(List.of());
        if (found.isEmpty() || taken.isEmpty() || taken.size() < columns.size()) {
            return Optional.of("Select the columns of one table that are to become a table of their own.");
        }
        Table from = found.get();
        if (taken.size() == from.columns().size()) {
            return Optional.of("At least one column of %s has to stay.".formatted(from.name()));
        }
        return taken.stream().flatMap(column -> obstacle(from, column).stream()).findFirst();
    }

    private List<Column> taken(Table from) {
        return from.columns().stream()
                .filter(column -> columns.contains(column.id()))
                .toList();
    }

    private Optional<String> obstacle(Table from, Column column) {
        if (from.inPrimaryKey(column.id())) {
            return Optional.of(Refusals.inKey(from, column));
        }
        if (isMade(column.source())) {
            return Optional.of(Refusals.madeHere(from, column));
        }
        Optional<String> referrer = document.schema().inbound(table).stream()
                .filter(reference -> reference.key().parentColumns().contains(column.id()))
                .findFirst()
                .map(reference ->
                        Refusals.needed(from, column, reference.child().name()));
        return referrer.or(() -> from.columns().stream()
                .filter(other -> isComputedFrom(other, column))
                .findFirst()
                .map(other -> Refusals.needed(from, column, other.name())));
    }

    private static boolean isMade(ValueSource source) {
        return source instanceof ValueSource.Identity || source instanceof ValueSource.Generated;
    }

    private static boolean isComputedFrom(Column other, Column column) {
        return other.source() instanceof ValueSource.Generated(String sql, ValueSource.Generated.Storage _)
                && Mentions.in(sql, column.name());
    }

    /// Whether no two rows of the table could agree in what is taken out.
    boolean wasUnique(Table from) {
        return from.isUnique(List.copyOf(columns));
    }

    /// The new table with what goes along: the constraints and indexes that are over no other columns.
    ///
    /// @param made the key and the copies, in the order of the table
    /// @param nextId the first id that is free
    Table taking(Table from, Table made, int nextId) {
        Table with = made;
        int id = nextId;
        for (Constraint constraint : from.constraints()) {
            Optional<Constraint> copy = copy(constraint, from, made, new ConstraintId(id));
            if (copy.isPresent()) {
                with = with.with(copy.get());
                id++;
            }
        }
        for (Index index : from.indexes()) {
            if (isOverThem(index, from)) {
                with = with.with(new Index(
                        new IndexId(id++),
                        index.name(),
                        index.kind(),
                        parts(index, from, made),
                        index.method(),
                        index.where()));
            }
        }
        return with;
    }

    private Optional<Constraint> copy(Constraint constraint, Table from, Table made, ConstraintId id) {
        boolean all = columns.containsAll(constraint.columns());
        return switch (constraint) {
            case Constraint.PrimaryKey _ -> Optional.empty();
            case Constraint.Unique unique
            when all -> Optional.of(new Constraint.Unique(id, unique.name(), copies(unique.columns(), from, made)));
            case ForeignKey key
            when all ->
                Optional.of(new ForeignKey(
                        id,
                        key.name(),
                        copies(key.columns(), from, made),
                        key.parent(),
                        key.parentColumns(),
                        key.onDelete(),
                        key.onUpdate(),
                        key.deferral()));
            case Constraint.Check check
            when mentionsOnlyThem(check.expression(), from) ->
                Optional.of(new Constraint.Check(id, check.name(), check.expression()));
            case Constraint.Unique _, ForeignKey _, Constraint.Check _ -> Optional.empty();
        };
    }

    private List<ColumnId> copies(List<ColumnId> originals, Table from, Table made) {
        List<ColumnId> taken = taken(from).stream().map(Column::id).toList();
        return originals.stream()
                .map(column -> made.columns().get(taken.indexOf(column) + 1).id())
                .toList();
    }

    private boolean mentionsOnlyThem(String sql, Table from) {
        List<ColumnId> mentioned = from.columns().stream()
                .filter(column -> Mentions.in(sql, column.name()))
                .map(Column::id)
                .toList();
        return !mentioned.isEmpty() && columns.containsAll(mentioned);
    }

    private boolean isOverThem(Index index, Table from) {
        Stream<Boolean> parts = index.parts().stream().map(part -> switch (part) {
            case Index.OfColumn of -> columns.contains(of.column());
            case Index.OfExpression of -> mentionsOnlyThem(of.sql(), from);
        });
        return parts.allMatch(over -> over) && (index.where().isEmpty() || mentionsOnlyThem(index.where(), from));
    }

    private List<Index.Part> parts(Index index, Table from, Table made) {
        List<Index.Part> parts = new ArrayList<>();
        for (Index.Part part : index.parts()) {
            parts.add(
                    switch (part) {
                        case Index.OfColumn of ->
                            new Index.OfColumn(
                                    copies(List.of(of.column()), from, made).getFirst(), of.direction());
                        case Index.OfExpression of -> of;
                    });
        }
        return parts;
    }
}
