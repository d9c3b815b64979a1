package keyline.persistence.engine;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.ColumnType.Plain;
import keyline.model.Constraint;
import keyline.model.Constraint.Check;
import keyline.model.Constraint.PrimaryKey;
import keyline.model.ConstraintId;
import keyline.model.Namespace;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.ValueSource.Generated;
import keyline.model.edit.DropColumns;
import keyline.model.edit.RenameColumn;
import keyline.model.edit.RenameConstraint;
import keyline.model.edit.RenameNamespace;
import keyline.model.edit.RenameTable;

/// What changes names: they are given anew, spelled otherwise, go round, or are those of other parts from now on.
final class NameChanges {

    private final ChangingSchema schema;

    NameChanges(ChangingSchema schema) {
        this.schema = schema;
    }

    void renameNamespace() {
        Namespace namespace = schema.one(schema.now().namespaces().values());
        if (!namespace.name().isEmpty()) {
            schema.edit(new RenameNamespace(
                    namespace.id(), "renamed " + namespace.id().value()));
        }
    }

    void respell(Table table) {
        Column column = schema.one(table.columns());
        schema.edit(new RenameColumn(table.id(), column.id(), respelled(column.name())));
        schema.edit(new RenameTable(table.id(), respelled(table.name())));
    }

    private static String respelled(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        return upper.equalsIgnoreCase(name)
                        && upper.length() == name.length()
                        && name.chars().allMatch(each -> each < 128)
                ? upper.equals(name) ? name.toLowerCase(Locale.ROOT) : upper
                : name;
    }

    /// The column of that name is another one from now on.
    void replaceColumn(Table table) {
        Column column = schema.one(table.columns());
        String name = column.name();
        if (schema.random().nextBoolean() || isUsed(table, column)) {
            schema.edit(new RenameColumn(table.id(), column.id(), "was it"));
        } else {
            schema.edit(new DropColumns(table.id(), Set.of(column.id())));
        }
        schema.put(schema.now()
                .table(table.id())
                .with(Column.of(schema.next(ColumnId::new), name, schema.one(List.of(Plain.DATE, Plain.TEXT)))));
    }

    private boolean isUsed(Table table, Column column) {
        boolean keyed =
                table.constraints().stream().anyMatch(each -> each.columns().contains(column.id()))
                        || !schema.now().inbound(table.id()).isEmpty();
        return keyed
                || table.columns().size() == 1
                || !table.indexes().isEmpty()
                || !table.constraintsOf(Check.class).isEmpty()
                || table.columns().stream().anyMatch(each -> each.source() instanceof Generated);
    }

    /// The table of that name is another one from now on.
    void replaceTable(Table table) {
        schema.edit(new RenameTable(table.id(), "was it " + table.id().value()));
        Column id = Column.of(schema.next(ColumnId::new), "id", Plain.INTEGER).asNotNull();
        schema.put(Table.of(schema.next(TableId::new), table.name())
                .withNamespace(table.namespace())
                .with(id)
                .with(new PrimaryKey(schema.next(ConstraintId::new), "", List.of(id.id()))));
    }

    /// The names of all columns go round, and those of two constraints are swapped.
    void rotate(Table table) {
        List<Column> columns = table.columns();
        for (Column column : columns) {
            schema.edit(new RenameColumn(
                    table.id(), column.id(), "on the way " + column.id().value()));
        }
        for (int i = 0; i < columns.size(); i++) {
            String name = columns.get((i + 1) % columns.size()).name();
            schema.edit(new RenameColumn(table.id(), columns.get(i).id(), name));
        }
        List<Constraint> named = table.constraints().stream()
                .filter(each -> !each.name().isEmpty())
                .toList();
        if (named.size() > 1) {
            schema.edit(new RenameConstraint(table.id(), named.getFirst().id(), "on the way"));
            schema.edit(new RenameConstraint(
                    table.id(), named.getLast().id(), named.getFirst().name()));
            schema.edit(new RenameConstraint(
                    table.id(), named.getFirst().id(), named.getLast().name()));
        }
    }
}
