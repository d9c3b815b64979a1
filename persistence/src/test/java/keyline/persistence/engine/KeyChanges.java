package keyline.persistence.engine;

import static keyline.persistence.engine.ChangingSchema.quoted;

import java.util.ArrayList;
import java.util.List;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.ColumnType.Plain;
import keyline.model.Constraint.Check;
import keyline.model.Constraint.ForeignKey;
import keyline.model.Constraint.PrimaryKey;
import keyline.model.ConstraintId;
import keyline.model.Index;
import keyline.model.ReferentialAction;
import keyline.model.Table;
import keyline.model.ValueSource;
import keyline.model.ValueSource.Generated;
import keyline.model.ValueSource.Identity;
import keyline.model.edit.RenameIndex;

/// What changes keys, checks, indexes, numberings and computed columns.
final class KeyChanges {

    private final ChangingSchema schema;

    KeyChanges(ChangingSchema schema) {
        this.schema = schema;
    }

    void drop(Table table) {
        table.primaryKey().ifPresent(key -> {
            dropInbound(table);
            schema.put(unnumbered(schema.now().table(table.id()).without(key.id())));
        });
    }

    void widen(Table table) {
        List<Column> more = table.columns().stream()
                .filter(column -> column.type() == Plain.INTEGER && !(column.source() instanceof Generated))
                .filter(column -> !table.inPrimaryKey(column.id()))
                .toList();
        if (table.primaryKey().isPresent() && !more.isEmpty()) {
            dropInbound(table);
            Column column = schema.one(more);
            PrimaryKey key = table.primaryKey().get();
            List<ColumnId> columns = new ArrayList<>(key.columns());
            columns.add(schema.random().nextInt(columns.size() + 1), column.id());
            Table now = settable(unnumbered(schema.now().table(table.id())).with(column.asNotNull()), column.id());
            schema.put(now.with(new PrimaryKey(key.id(), key.name(), columns)));
        }
    }

    private void dropInbound(Table table) {
        schema.now()
                .inbound(table.id())
                .forEach(each -> schema.put(
                        schema.now().table(each.child().id()).without(each.key().id())));
    }

    private static Table unnumbered(Table table) {
        Table plain = table;
        for (Column column : table.columns()) {
            plain = column.source() instanceof Identity ? plain.with(column.withSource(new ValueSource.None())) : plain;
        }
        return plain;
    }

    /// No row can be deleted under SET NULL over NOT NULL.
    private static Table settable(Table table, ColumnId column) {
        Table settable = table;
        for (ForeignKey key : table.foreignKeys()) {
            if (key.columns().contains(column)) {
                settable = settable.with(key.withActions(ReferentialAction.NO_ACTION, ReferentialAction.NO_ACTION));
            }
        }
        return settable;
    }

    void changeCheck(Table table) {
        String sql = quoted(schema.one(table.columns()).name()) + " IS NOT NULL";
        List<Check> checks = table.constraintsOf(Check.class);
        if (checks.isEmpty()) {
            schema.put(table.with(new Check(schema.next(ConstraintId::new), "", sql)));
        } else {
            schema.put(table.with(
                    new Check(schema.one(checks).id(), schema.one(checks).name(), sql)));
        }
    }

    void changeIndex(Table table) {
        if (table.indexes().isEmpty()) {
            return;
        }
        Index index = schema.one(table.indexes());
        switch (schema.random().nextInt(5)) {
            case 0 -> schema.put(table.without(index.id()));
            case 1 ->
                schema.edit(new RenameIndex(
                        table.id(), index.id(), "renamed " + index.id().value()));
            case 2 ->
                schema.put(table.with(
                        with(index, schema.one(List.of(Index.Kind.values())), index.parts(), index.where())));
            case 3 ->
                schema.put(table.with(with(index, index.kind(), index.parts().reversed(), index.where())));
            default -> {
                String where = quoted(schema.one(table.columns()).name()) + " IS NOT NULL";
                schema.put(table.with(
                        with(index, index.kind(), index.parts(), index.where().isEmpty() ? where : "")));
            }
        }
    }

    private static Index with(Index index, Index.Kind kind, List<Index.Part> parts, String where) {
        return new Index(index.id(), index.name(), kind, parts, index.method(), where);
    }

    void number(Table table) {
        boolean numbered = table.columns().stream().anyMatch(column -> column.source() instanceof Identity);
        if (numbered) {
            schema.put(unnumbered(table));
        } else if (table.primaryKey().isPresent()) {
            Column column = table.column(table.primaryKey().get().columns().getFirst());
            boolean refers =
                    table.foreignKeys().stream().anyMatch(key -> key.columns().contains(column.id()));
            if (column.type() == Plain.INTEGER && !refers) {
                schema.put(table.with(column.withSource(new Identity(schema.one(List.of(Identity.Mode.values()))))));
            }
        }
    }

    void compute(Table table) {
        for (Column column : table.columns()) {
            if (column.source() instanceof Generated(String sql, var storage)) {
                schema.put(table.with(column.withSource(
                        schema.random().nextBoolean()
                                ? new Generated(sql + " + 1", storage)
                                : new ValueSource.None())));
            }
        }
    }
}
