package keyline.model.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import keyline.model.Column;
import keyline.model.Constraint;
import keyline.model.Index;
import keyline.model.Namespace;
import keyline.model.NamespaceId;
import keyline.model.Table;
import keyline.model.dialect.Clauses;
import keyline.model.dialect.Statement.Part;
import keyline.model.migration.Renames.Renaming;

/// Gives what stays its new names, and what goes and is in the way a name to wait under.
record NameSteps(Delta delta, Aside aside, Steps steps) {

    void run() {
        namespaces();
        delta.gone().forEach(this::putAside);
        delta.kept().forEach(this::move);
        renames().run(delta.kept().stream().flatMap(this::ofTable).toList());
        for (Kept table : delta.kept()) {
            renames().run(columns(table));
        }
        renames()
                .run(delta.kept().stream()
                        .flatMap(table -> constraints(table).stream())
                        .toList());
        if (syntax().altersColumns()) {
            renames().run(delta.kept().stream().flatMap(this::indexes).toList());
        }
    }

    private Renames renames() {
        return new Renames(aside);
    }

    private AlterSyntax syntax() {
        return delta.syntax();
    }

    private Clauses now() {
        return delta.now();
    }

    private void alter(String sql) {
        steps.add(Part.ALTER, sql);
    }

    private Name name(String raw) {
        return new Name(raw, now().name(raw));
    }

    private void namespaces() {
        List<Renaming> renamings = new ArrayList<>();
        for (Namespace namespace : now().schema().namespaces()) {
            if (namespace.name().isEmpty()) {
                continue;
            }
            Optional<Namespace> was = delta.was().schema().namespaces().find(namespace.id());
            if (was.isEmpty()) {
                steps.add(now().create(namespace));
            } else if (!was.get().name().equals(namespace.name())) {
                renamings.add(new Renaming(
                        was.get().name(),
                        namespace.name(),
                        (from, to) -> alter(syntax().renameNamespace(now().name(from), now().name(to)))));
            }
        }
        renames().run(renamings);
    }

    private void putAside(Table table) {
        if (!aside.of(table).equals(table.name())) {
            alter(syntax().renameTable(aside.qualified(table.namespace(), table.name()), name(aside.of(table))));
        }
    }

    /// A table that moves bears a name in between, which is free in either namespace, should it change both.
    private void move(Kept table) {
        NamespaceId to = table.after().namespace();
        if (!table.before().namespace().equals(to)) {
            String between = nameWhileMoving(table);
            if (!between.equals(table.before().name())) {
                String from = aside.qualified(
                        table.before().namespace(), table.before().name());
                alter(syntax().renameTable(from, name(between)));
            }
            String name = now().schema().namespaces().get(to).name();
            String target = name.isEmpty() ? delta.syntax().defaultNamespace() : now().name(name);
            syntax().moveTable(aside.qualified(table.before().namespace(), between), target)
                    .ifPresent(this::alter);
        }
    }

    private String nameWhileMoving(Kept table) {
        return table.before().name().equals(table.after().name())
                ? table.before().name()
                : "moved_" + table.before().id().value();
    }

    private Stream<Renaming> ofTable(Kept table) {
        boolean moved = !table.before().namespace().equals(table.after().namespace());
        String from = moved ? nameWhileMoving(table) : table.before().name();
        NamespaceId namespace = table.after().namespace();
        return from.equals(table.after().name())
                ? Stream.empty()
                : Stream.of(new Renaming(from, table.after().name(), (was, to) -> rename(namespace, was, to)));
    }

    private void rename(NamespaceId namespace, String from, String to) {
        String was = from;
        if (from.equalsIgnoreCase(to) && !syntax().respellsTables()) {
            was = aside.between(to);
            alter(syntax().renameTable(now().name(namespace, from), name(was)));
        }
        alter(syntax().renameTable(now().name(namespace, was), name(to)));
    }

    private List<Renaming> columns(Kept table) {
        List<Renaming> renamings = new ArrayList<>();
        for (Column column : table.before().columns()) {
            String to = nameOf(column, table);
            if (!to.equals(column.name())) {
                renamings.add(new Renaming(
                        column.name(),
                        to,
                        (was, name) -> alter(syntax().renameColumn(spot(table.after(), was), name(name)))));
            }
        }
        return renamings;
    }

    private String nameOf(Column column, Kept table) {
        Optional<Column> after = table.after().find(column.id());
        if (delta.isDroppedEarly(column, table)) {
            return column.name();
        }
        return after.isEmpty() || delta.treatment(column).makesRoom()
                ? aside.of(column, table)
                : after.get().name();
    }

    private Spot spot(Table table, String name) {
        return new Spot(now().name(table), now().name(name), now().name(table.namespace(), name));
    }

    private List<Renaming> constraints(Kept table) {
        List<Renaming> renamings = new ArrayList<>();
        for (Constraint constraint : table.after().constraints()) {
            Optional<Constraint> was = table.before().find(constraint.id());
            if (was.isPresent() && !delta.isRedone(constraint.id()) && isRenamed(was.get(), constraint)) {
                renamings.add(new Renaming(
                        was.get().name(),
                        constraint.name(),
                        (from, to) -> syntax().renameConstraint(constraint, spot(table.after(), from), name(to))
                                .filter(sql -> !sql.isEmpty())
                                .ifPresent(this::alter)));
            }
        }
        return renamings;
    }

    private static boolean isRenamed(Constraint was, Constraint now) {
        return !was.name().equals(now.name());
    }

    private Stream<Renaming> indexes(Kept table) {
        return table.after().indexes().stream()
                .filter(index -> !delta.isRedone(index.id()))
                .flatMap(index -> table.before().find(index.id()).stream()
                        .filter(was -> !was.name().equals(index.name()))
                        .map(was -> renaming(was, index, table.after())));
    }

    private Renaming renaming(Index was, Index now, Table table) {
        return new Renaming(
                was.name(), now.name(), (from, to) -> alter(syntax().renameIndex(spot(table, from), name(to))));
    }
}
