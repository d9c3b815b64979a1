package keyline.persistence.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.ColumnType;
import keyline.model.Constraint;
import keyline.model.Constraint.ForeignKey;
import keyline.model.Deferral;
import keyline.model.ReferentialAction;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.Value;

/// Random changes of a sketch, and random row edits for it: few different values, so that they collide and refer to one
/// another often.
final class RandomEdits {

    private static final List<String> TYPES =
            List.of("int", "text", "varchar(2)", "double", "boolean", "decimal(5,2)", "bigint", "date");

    private final Random random;
    private final Sketch sketch;
    private int names;

    RandomEdits(Random random, Sketch sketch) {
        this.random = random;
        this.sketch = sketch;
    }

    private <T> T one(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    private List<Table> tables() {
        return sketch.document().schema().tables().values();
    }

    /// Some table.
    Table table() {
        return one(tables());
    }

    private String name(String prefix) {
        return prefix + ++names;
    }

    /// A table with a simple or composite key and a few columns.
    void addTable() {
        String name = name("t_");
        sketch.table(name, random.nextInt(4) == 0 ? new String[] {"a int pk", "b int pk"} : new String[] {"id int pk"});
        for (int i = random.nextInt(3); i >= 0; i--) {
            sketch.column(name, name("c_") + " int");
        }
    }

    /// Changes the sketch somehow.
    void changeDesign() {
        if (tables().isEmpty()) {
            addTable();
            return;
        }
        String table = one(tables()).name();
        switch (random.nextInt(12)) {
            case 0 -> addTable();
            case 1 -> addColumn(table);
            case 2 -> dropColumn(table);
            case 3 -> sketch.retype(table, one(sketch.table(table).columns()).name(), one(TYPES));
            case 4 -> sketch.change(table, one(sketch.table(table).columns()).name(), this::toggled);
            case 5, 6, 7 -> addReference(table);
            case 8 -> sketch.unique(table, one(sketch.table(table).columns()).name());
            case 9 -> sketch.check(table, one(sketch.table(table).columns()).name() + " < " + (2 + random.nextInt(5)));
            case 10 -> dropConstraint(table);
            case 11 -> dropOrRename(table);
            default -> throw new AssertionError();
        }
    }

    private void addColumn(String table) {
        String fallback = random.nextBoolean() ? "" : " default " + random.nextInt(4);
        sketch.column(table, name("c_") + " " + one(List.of("int", "text", "double", "varchar(3)")) + fallback);
    }

    private Column toggled(Column column) {
        return column.nullable() ? column.asNotNull() : column.asNullable();
    }

    private void dropColumn(String table) {
        List<Column> columns = sketch.table(table).columns();
        if (columns.size() > 2) {
            sketch.dropColumn(table, one(columns).name());
        }
    }

    private void addReference(String table) {
        Table parent = one(tables());
        if (parent.keys().isEmpty()) {
            return;
        }
        List<ColumnId> key = one(parent.keys());
        List<ColumnId> columns = new ArrayList<>(
                sketch.table(table).columns().stream().map(Column::id).toList());
        java.util.Collections.shuffle(columns, random);
        if (columns.size() < key.size()
                || key.stream().anyMatch(each -> parent.find(each).isEmpty())) {
            return;
        }
        Deferral deferral = random.nextInt(6) == 0 ? Deferral.INITIALLY_DEFERRED : Deferral.NOT_DEFERRABLE;
        var id = sketch.document().newId(keyline.model.ConstraintId::new);
        sketch.from(sketch.document().taking(id));
        sketch.add(
                table,
                new ForeignKey(id, "", columns.subList(0, key.size()), parent.id(), key, action(), action(), deferral));
    }

    private ReferentialAction action() {
        return one(List.of(ReferentialAction.values()));
    }

    private void dropConstraint(String table) {
        List<Constraint> constraints = sketch.table(table).constraints();
        if (constraints.size() > 1) {
            sketch.drop(table, one(constraints).id());
        }
    }

    private void dropOrRename(String table) {
        if (random.nextInt(3) == 0 && tables().size() > 2) {
            sketch.drop(table);
        } else {
            sketch.change(table, one(sketch.table(table).columns()).name(), column -> column.withName(name("r_")));
        }
    }

    /// A row edit, for rows that exist as far as `rows` says.
    RowEdit rowEdit(Map<TableId, List<Long>> rows) {
        if (random.nextInt(5) == 0) {
            List<RowEdit> edits = IntStream.range(0, 2 + random.nextInt(3))
                    .mapToObj(_ -> single(rows))
                    .toList();
            return new RowEdit.All("Several", edits);
        }
        return single(rows);
    }

    private RowEdit single(Map<TableId, List<Long>> rows) {
        Table table = one(tables());
        List<Long> existing = rows.getOrDefault(table.id(), List.of());
        int kind = random.nextInt(10);
        if (kind < 5 || existing.isEmpty()) {
            return new RowEdit.Insert(table.id(), cells(table.columns()));
        }
        if (kind < 8) {
            return new RowEdit.Update(table.id(), one(existing), cells(List.of(one(table.columns()))));
        }
        return new RowEdit.Delete(table.id(), random.nextInt(4) == 0 ? existing : List.of(one(existing)));
    }

    private Map<ColumnId, Value> cells(List<Column> columns) {
        Map<ColumnId, Value> cells = new HashMap<>();
        for (Column column : columns) {
            if (columns.size() == 1 || random.nextInt(8) > 0) {
                cells.put(column.id(), value(column.type()));
            }
        }
        return cells;
    }

    private static Value text(int number) {
        return new Value.Text(List.of("a", "bb", "1", "2", "x3", "ab").get(number));
    }

    /// A value for a column of this type, for another one now and then.
    Value value(ColumnType type) {
        if (random.nextInt(7) == 0) {
            return Value.NULL;
        }
        int number = random.nextInt(6);
        return switch (random.nextInt(30) == 0 ? ColumnType.Plain.TEXT : type) {
            case ColumnType.Plain.DATE -> new Value.Text("2024-01-0" + (number + 1));
            case ColumnType.Plain.TEXT -> text(number);
            case ColumnType.Varchar _ -> text(number);
            case ColumnType.Plain.DOUBLE -> new Value.Real(number / 2.0);
            case ColumnType.Decimal _ -> new Value.Real(number / 2.0);
            default -> new Value.Int(number);
        };
    }
}
