package keyline.model.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.ColumnType.Plain;
import keyline.model.Constraint;
import keyline.model.Constraint.ForeignKey;
import keyline.model.Constraint.PrimaryKey;
import keyline.model.ConstraintId;
import keyline.model.NodeId;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.diagram.Size;

/// Schemas to lay out, the same for the same numbers.
final class Designs {

    private static final int PER_TABLE = 20;

    private Designs() {}

    /// Tables with up to three parents among those before them, more often the first ones.
    static Schema random(int tables) {
        Random random = new Random(tables);
        Schema schema = Schema.empty();
        for (int i = 0; i < tables; i++) {
            List<Integer> parents = new ArrayList<>();
            while (i > 0 && parents.size() < 3 && random.nextInt(5) < 3) {
                parents.add((int) (i * Math.pow(random.nextDouble(), 2)));
            }
            schema = schema.with(table(i, parents));
        }
        return schema;
    }

    /// A table to which all others refer.
    static Schema star(int children) {
        Schema schema = Schema.empty().with(table(0, List.of()));
        for (int i = 1; i <= children; i++) {
            schema = schema.with(table(i, List.of(0)));
        }
        return schema;
    }

    /// Tables of which each refers to the one before.
    static Schema chain(int tables) {
        Schema schema = Schema.empty().with(table(0, List.of()));
        for (int i = 1; i < tables; i++) {
            schema = schema.with(table(i, List.of(i - 1)));
        }
        return schema;
    }

    /// A table that refers to others by their numbers.
    static Table table(int number, List<Integer> parents) {
        int first = id(number).value();
        List<Column> columns = new ArrayList<>();
        List<Constraint> constraints = new ArrayList<>();
        columns.add(Column.of(new ColumnId(first + 1), "id", Plain.INTEGER));
        constraints.add(new PrimaryKey(new ConstraintId(first + 2), "", List.of(new ColumnId(first + 1))));
        for (int i = 0; i < parents.size(); i++) {
            ColumnId column = new ColumnId(first + 3 + i);
            TableId parent = id(parents.get(i));
            columns.add(Column.of(column, "parent_" + i, Plain.INTEGER));
            constraints.add(ForeignKey.of(
                    new ConstraintId(first + 8 + i),
                    List.of(column),
                    parent,
                    List.of(new ColumnId(parent.value() + 1))));
        }
        return Table.of(id(number), "t" + number).withColumns(columns).withConstraints(constraints);
    }

    /// The id of a table by its number.
    static TableId id(int number) {
        return new TableId((number + 1) * PER_TABLE);
    }

    /// Sizes of about 240 x 300, some much higher.
    static Map<NodeId, Size> sizes(Schema schema) {
        Map<NodeId, Size> sizes = new HashMap<>();
        for (Table table : schema.tables()) {
            int number = table.id().value() / PER_TABLE;
            int rows = number % 17 == 0 ? 40 : 2 + number * 7 % 15;
            sizes.put(table.id(), new Size(160 + 4 * (number * 37 % 40), 32 + 24 * rows));
        }
        return sizes;
    }

    /// Tables of two rows.
    static Map<NodeId, Size> smallSizes(Schema schema) {
        Map<NodeId, Size> sizes = new HashMap<>();
        schema.tables().forEach(table -> sizes.put(table.id(), new Size(160, 80)));
        return sizes;
    }
}
