package keyline.persistence.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.Document;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.persistence.store.PhysicalTable.Linking;
import keyline.persistence.store.Restoring.Stretch;

/// Takes the store file from one version of the design to another, in the open transaction. Only values that become
/// others are written: what constraints there are, and what columns are called, is a matter of declarations.
final class Migration {

    private final Database database;
    private final Catalog catalog;
    private final ChangeLog log;
    private final Verification verification;

    Migration(Database database, Catalog catalog, ChangeLog log, Verification verification) {
        this.database = database;
        this.catalog = catalog;
        this.log = log;
        this.verification = verification;
    }

    /// What is asked for.
    sealed interface Course {

        /// The number of the step.
        long step();
    }

    /// The step is done for the first time: rows are looked at, values that change are remembered.
    record Do(long step) implements Course {}

    /// The step is undone; what it remembered is in this stretch of the change log.
    record Undo(long step, Stretch stretch) implements Course {}

    /// The step is done again.
    ///
    /// @param open the tables whose rows are restored afterwards, and that are to be declared only then
    record Redo(long step, Stretch stretch, Set<TableId> open) implements Course {
        public Redo {
            open = Set.copyOf(open);
        }
    }

    void run(Document after, Course course) throws SQLException {
        Snapshot before = catalog.now();
        catalog.become(before.of(after));
        Schema from = before.document().schema();
        Schema to = after.schema();
        List<TableId> scope = Scope.between(from, to, before.tables()).stream()
                .filter(table -> catalog.now().tables().has(table))
                .toList();
        if (!scope.isEmpty()) {
            new Run(before, to, scope, course).run();
        }
    }

    /// One migration under way.
    private final class Run {

        private final Schema from;
        private final Schema to;
        private final List<TableId> scope;
        private final Course course;
        private final Snapshot before;
        private final List<ValueWork> works = new ArrayList<>();
        private final Set<TableId> loosened = new LinkedHashSet<>();

        Run(Snapshot before, Schema to, List<TableId> scope, Course course) {
            this.before = before;
            this.from = before.document().schema();
            this.to = to;
            this.scope = scope;
            this.course = course;
        }

        void run() throws SQLException {
            log.stop();
            log.record(List.of());
            for (TableId table : scope) {
                prepare(table);
            }
            for (TableId table : scope) {
                reshape(table);
            }
            loosen();
            for (ValueWork work : works) {
                work.run(database);
            }
            verify();
            catalog.declare(settled());
        }

        private List<TableId> settled() {
            return course instanceof Redo redo
                    ? scope.stream()
                            .filter(table -> !redo.open().contains(table))
                            .toList()
                    : scope;
        }

        /// Reads the new demands, and finds the values that have to change.
        private void prepare(TableId id) throws SQLException {
            Optional<Table> after = to.tables().find(id);
            if (after.isEmpty()) {
                catalog.become(catalog.now().with(catalog.table(id).with(Linking.PARKED)));
                return;
            }
            Demands demands = DemandReading.of(after.get(), to, database);
            boolean parked = catalog.table(id).linking() == Linking.PARKED;
            catalog.become(catalog.now().with(id, demands));
            if (parked) {
                catalog.become(catalog.now().with(catalog.table(id).with(Linking.LINKED)));
            }
            Optional<Table> old = from.tables().find(id);
            if (old.isPresent()) {
                addConversions(old.get(), after.get());
            }
        }

        private void addConversions(Table old, Table now) throws SQLException {
            if (catalog.table(old.id()).rows() == 0) {
                return;
            }
            for (Column column : now.columns()) {
                Optional<Column> was = old.find(column.id()).filter(each -> isStored(old.id(), each.id()));
                if (was.isPresent() && Conversion.concerns(was.get(), from, column, to)) {
                    Conversion conversion = Conversion.of(old.id(), was.get(), from, column, to);
                    ValueWork.of(conversion, catalog.table(old.id()), course, database)
                            .ifPresent(works::add);
                }
            }
        }

        private boolean isStored(TableId table, ColumnId column) {
            return before.demandsOf(table).storages().containsKey(column)
                    && catalog.now().demandsOf(table).storages().containsKey(column);
        }

        private void reshape(TableId id) throws SQLException {
            PhysicalTable table = catalog.table(id);
            if (table.linking() == Linking.PARKED) {
                return;
            }
            Demands demands = catalog.now().demandsOf(id);
            Reshaping reshaping = Reshaping.of(table, demands, course.step(), replaced(id));
            boolean sameComputed =
                    demands.generated().equals(before.demandsOf(id).generated());
            if (!reshaping.table().columns().equals(table.columns()) || !sameComputed) {
                loosened.add(id);
            }
            catalog.become(catalog.now().with(reshaping.table()));
            if (table.rows() > 0) {
                works.addAll(ValueWork.filling(id, reshaping, demands, before.demandsOf(id), course));
            }
        }

        /// The columns that give their name to another, or get it back.
        private Set<ColumnId> replaced(TableId table) {
            return works.stream()
                    .filter(work -> work.table().equals(table))
                    .filter(work -> work instanceof ValueWork.Convert || work instanceof ValueWork.Return)
                    .map(ValueWork::column)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }

        /// Takes all that is enforced off the tables whose columns or values change, and foreign keys off their
        /// children.
        private void loosen() throws SQLException {
            for (ValueWork work : works) {
                loosened.add(work.table());
                before.inbound(work.table()).forEach(reference -> loosened.add(reference.table()));
                catalog.now().inbound(work.table()).forEach(reference -> loosened.add(reference.table()));
            }
            Map<String, String> texts = new LinkedHashMap<>();
            for (TableId id : loosened) {
                catalog.dropIndexes(id, works.stream().map(ValueWork::column).toList());
                PhysicalTable table = storingAnything(catalog.table(id));
                String text = Declaration.loose(table, catalog.now());
                catalog.become(catalog.now().with(table.declared(text)));
                texts.put(Physical.name(id), text);
            }
            SchemaText.replace(texts, database);
        }

        private PhysicalTable storingAnything(PhysicalTable table) {
            Set<String> changing = new LinkedHashSet<>();
            works.stream()
                    .filter(work -> work.table().equals(table.id()))
                    .forEach(work -> changing.add(Physical.name(work.column())));
            return table.withColumns(table.columns().stream()
                    .map(column -> changing.contains(column.name()) ? column.storing(Storage.ANY) : column)
                    .toList());
        }

        private void verify() throws SQLException {
            for (TableId id : scope) {
                if (catalog.table(id).linking() == Linking.LINKED) {
                    catalog.ensureParents(id);
                }
            }
            if (course instanceof Do) {
                verification.migrated(
                        before, scope, works.stream().map(ValueWork::column).toList());
            }
        }
    }
}
