package keyline.model.migration;

import java.util.List;
import java.util.stream.Stream;
import keyline.model.Column;
import keyline.model.Constraint;
import keyline.model.Constraint.ForeignKey;
import keyline.model.Index;
import keyline.model.Table;
import keyline.model.ValueSource;
import keyline.model.dialect.Clauses;
import keyline.model.dialect.Statement;
import keyline.model.dialect.Statement.Part;

/// Drops constraints and indexes before names and columns change, and adds them afterwards; foreign keys are dropped
/// first and added last.
record KeySteps(Delta delta, Steps steps) {

    void drop() {
        delta.kept()
                .forEach(table -> delta.droppedConstraints(table)
                        .filter(ForeignKey.class::isInstance)
                        .forEach(key -> drop(key, table.before())));
        if (delta.syntax().keepsForeignKeyIndexes()) {
            delta.kept()
                    .forEach(table -> new LeftIndexes(table)
                            .of(delta.droppedConstraints(table))
                            .forEach(key -> dropIndex(key.name(), table.before())));
        }
        delta.gone().forEach(this::dropForeignKeysInTheWay);
        for (Kept table : delta.kept()) {
            delta.droppedConstraints(table)
                    .filter(Constraint.Check.class::isInstance)
                    .forEach(check -> drop(check, table.before()));
            new KeyedNumbers(delta, table).stopped().forEach(column -> unnumber(column, table.before()));
            table.before().indexes().stream()
                    .filter(index -> table.after().find(index.id()).isEmpty() || delta.isRedone(index.id()))
                    .forEach(index -> drop(index, table.before()));
            delta.droppedConstraints(table)
                    .filter(each -> !(each instanceof ForeignKey || each instanceof Constraint.Check))
                    .forEach(key -> drop(key, table.before()));
        }
        NamesInTheWay inTheWay = new NamesInTheWay(delta);
        delta.gone().forEach(table -> inTheWay.indexes(table).forEach(index -> drop(index, table)));
        delta.gone().forEach(table -> inTheWay.foreignKeys(table).forEach(key -> drop(key, table)));
        delta.gone().forEach(table -> inTheWay.others(table).forEach(each -> drop(each, table)));
    }

    private void drop(Constraint constraint, Table table) {
        delta.syntax()
                .dropConstraint(constraint, spot(table, constraint.name()))
                .forEach(sql -> steps.add(Part.ALTER, sql));
    }

    private void drop(Index index, Table table) {
        dropIndex(index.name(), table);
    }

    private void dropIndex(String name, Table table) {
        steps.add(Part.ALTER, delta.syntax().dropIndex(spot(table, name)));
    }

    private Spot spot(Table table, String name) {
        Clauses was = delta.was();
        return new Spot(was.name(table), was.name(name), was.name(table.namespace(), name));
    }

    private void dropForeignKeysInTheWay(Table table) {
        table.foreignKeys().stream()
                .filter(key -> NamesInTheWay.isDroppedFirst(key, table, delta))
                .forEach(key -> drop(key, table));
    }

    private void unnumber(Column column, Table table) {
        String plain = delta.was().column(column.withSource(new ValueSource.None()), table);
        steps.add(Part.ALTER, "ALTER TABLE " + delta.was().name(table) + " MODIFY COLUMN " + plain);
    }

    /// Adds all but foreign keys.
    void add() {
        for (Kept table : delta.kept()) {
            added(table).filter(each -> !(each instanceof ForeignKey)).forEach(each -> add(each, table));
            table.after().indexes().stream()
                    .filter(index -> table.before().find(index.id()).isEmpty() || delta.isRedone(index.id()))
                    .forEach(index -> Copies.index(index, table, delta, steps));
            new KeyedNumbers(delta, table).started().forEach(column -> number(column, table.after()));
        }
    }

    private void number(Column column, Table table) {
        String definition = delta.now().column(column, table);
        steps.add(Part.ALTER, "ALTER TABLE " + delta.now().name(table) + " MODIFY COLUMN " + definition);
    }

    private Stream<Constraint> added(Kept table) {
        return table.after().constraints().stream()
                .filter(each -> table.before().find(each.id()).isEmpty() || delta.isRedone(each.id()));
    }

    private void add(Constraint constraint, Kept table) {
        Clauses now = delta.now();
        String sql = "ALTER TABLE " + now.name(table.after()) + "\n  ADD " + now.constraint(constraint, table.after());
        Statement statement = new Statement(Part.CONSTRAINT, now.remarksOn(constraint, table.after()), sql);
        boolean stricter = table.before()
                .find(constraint.id())
                .filter(was -> table.same(was, constraint))
                .filter(_ -> delta.keepsValues(constraint.columns(), table))
                .isEmpty();
        steps.add(statement, stricter ? List.of(new Hazard.MayFail(table.after().id(), "")) : List.of());
    }

    /// Adds the foreign keys of tables that stay, and those of new ones that had to wait.
    void addForeignKeys(List<Table> made) {
        for (Kept table : delta.kept()) {
            added(table).filter(ForeignKey.class::isInstance).forEach(key -> add(key, table));
        }
        for (Table table : made) {
            table.foreignKeys().stream()
                    .filter(key -> delta.now().isLate(key, table))
                    .forEach(key -> add(key, new Kept(table, table)));
        }
    }
}
