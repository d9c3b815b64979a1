package keyline.model.dialect;

import static keyline.model.dialect.RowSyntax.Arrangement.ROWS_BEHIND_TABLES;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import keyline.model.Constraint;
import keyline.model.Constraint.ForeignKey;
import keyline.model.Index;
import keyline.model.NamedType;
import keyline.model.Namespace;
import keyline.model.Place;
import keyline.model.SampleRows;
import keyline.model.Table;
import keyline.model.dialect.RowSyntax.Arrangement;
import keyline.model.dialect.Statement.Part;

/// Puts a script together: namespaces, in which drops may have to look, drops, types, tables with their indexes and
/// comments, rows, the constraints that had to wait, views.
final class ScriptWriter {

    private final Writing writing;
    private final Dependencies dependencies;
    private final CommentWriter comments;
    private final TableRemarks remarks;
    private final List<Statement> statements = new ArrayList<>();

    ScriptWriter(Writing writing) {
        this.writing = writing;
        this.dependencies = new Dependencies(writing.schema());
        this.comments = new CommentWriter(writing);
        this.remarks = new TableRemarks(writing);
    }

    List<Statement> statements() {
        namespaces();
        if (writing.options().drops() == DdlOptions.Drops.FIRST) {
            statements.addAll(new DropWriter(writing, dependencies).drops());
        }
        types();
        tables();
        dependencies.tables().forEach(this::lateConstraints);
        statements.addAll(new ViewWriter(writing).create());
        return started(List.copyOf(statements));
    }

    private List<Statement> started(List<Statement> all) {
        Stream<Statement> start = writing.syntax().start().stream().map(sql -> Statement.of(Part.START, sql));
        return all.isEmpty() ? all : Stream.concat(start, all.stream()).toList();
    }

    /// For which system the script is, and what is to be said about what has no statement.
    List<String> head() {
        Stream<String> unwritten = writing.remarks().entrySet().stream()
                .filter(each -> isUnwritten(each.getKey()))
                .flatMap(each -> each.getValue().stream());
        String title =
                "Schema for %s, written by Keyline.".formatted(writing.dialect().displayName());
        return Stream.concat(Stream.of(title), unwritten).toList();
    }

    private boolean isUnwritten(Place place) {
        return switch (place) {
            case Place.OfNamespace _ -> true;
            case Place.OfTable(var table) ->
                writing.schema().tables().find(table).isEmpty();
            case Place.OfView(var view) -> writing.schema().views().find(view).isEmpty();
            case Place.OfColumn _, Place.OfConstraint _, Place.OfIndex _, Place.OfType _, Place.OfSchema _ -> false;
        };
    }

    private void namespaces() {
        for (Namespace namespace : writing.schema().namespaces()) {
            if (!namespace.name().isEmpty()) {
                String name = namespace.name();
                statements.add(
                        Statement.of(Part.NAMESPACE, writing.syntax().createNamespace(writing.name(name), name)));
            }
        }
    }

    private void types() {
        TypeWriter types = new TypeWriter(writing);
        statements.addAll(types.create());
        for (NamedType type : types.inOrder()) {
            statements.addAll(comments.on(type));
        }
    }

    private void tables() {
        Arrangement arrangement =
                dependencies.hasCycles() ? ROWS_BEHIND_TABLES : writing.syntax().arrangement();
        switch (arrangement) {
            case ROWS_BEHIND_TABLES -> {
                for (Table table : dependencies.tables()) {
                    table(table);
                    indexes(table, _ -> true);
                    statements.addAll(comments.on(table));
                }
                rows();
            }
            case ROWS_WITH_TABLES -> {
                for (Table table : dependencies.tables()) {
                    table(table);
                    indexes(table, ScriptWriter::mayBeParentKey);
                    if (hasRows()) {
                        statements.addAll(new RowWriter(writing, table).statements());
                    }
                }
                dependencies.tables().forEach(table -> indexes(table, index -> !mayBeParentKey(index)));
            }
        }
    }

    /// Foreign keys over rows need it.
    private static boolean mayBeParentKey(Index index) {
        return index.kind() == Index.Kind.UNIQUE && index.where().isEmpty();
    }

    private void table(Table table) {
        String sql = new TableWriter(writing).create(table, constraint -> !isLate(constraint, table));
        statements.add(new Statement(Part.TABLE, remarks.on(table), sql));
    }

    private void indexes(Table table, Predicate<Index> wanted) {
        IndexWriter writer = new IndexWriter(writing);
        table.indexes().stream().filter(wanted).forEach(index -> statements.add(writer.create(index, table)));
    }

    private boolean isLate(Constraint constraint, Table table) {
        if (!writing.dialect().has(Feature.ADDED_CONSTRAINTS)) {
            return false;
        }
        boolean wanted = writing.options().constraints() == DdlOptions.Constraints.ALTER_TABLE;
        return switch (constraint) {
            case Constraint.PrimaryKey _, Constraint.Unique _ -> false;
            case Constraint.Check _ -> wanted;
            case ForeignKey key -> wanted || mustWait(key, table);
        };
    }

    /// A key onto its own table waits for the rows, which may refer to later ones, or for the index that it needs.
    private boolean mustWait(ForeignKey key, Table table) {
        boolean self = Dependencies.isSelfReference(key, table)
                && (hasRows() || !table.withIndexes(List.of()).isKey(key.parentColumns()));
        return self || dependencies.closesCycle(key, table);
    }

    private boolean hasRows() {
        return !writing.options().rows().equals(SampleRows.NONE);
    }

    private void rows() {
        if (!hasRows()) {
            return;
        }
        List<Statement> rows = new ArrayList<>();
        dependencies.tables().forEach(table -> rows.addAll(new RowWriter(writing, table).statements()));
        boolean ahead = !rows.isEmpty() && dependencies.tables().stream().anyMatch(this::refersAhead);
        if (ahead) {
            writing.syntax().beforeRows().forEach(sql -> statements.add(Statement.of(Part.ROWS, sql)));
        }
        statements.addAll(rows);
        if (ahead) {
            writing.syntax().afterRows().forEach(sql -> statements.add(Statement.of(Part.ROWS, sql)));
        }
    }

    private boolean refersAhead(Table table) {
        return table.foreignKeys().stream()
                .anyMatch(key -> Dependencies.isSelfReference(key, table) || dependencies.closesCycle(key, table));
    }

    private void lateConstraints(Table table) {
        ConstraintWriter writer = new ConstraintWriter(writing);
        for (Constraint constraint : table.constraints()) {
            if (isLate(constraint, table)) {
                String sql = "ALTER TABLE " + writing.name(table) + "\n  ADD " + writer.constraint(constraint, table);
                var place = new Place.OfConstraint(table.id(), constraint.id());
                statements.add(new Statement(Part.CONSTRAINT, writing.remarksOn(place), sql));
            }
        }
    }
}
