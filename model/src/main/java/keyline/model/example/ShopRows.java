package keyline.model.example;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import keyline.model.Column;
import keyline.model.ColumnType;
import keyline.model.SampleRows;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.Value;

/// The sample rows of the [Shop]. They obey all of its constraints, and an order's total is the sum of its lines.
final class ShopRows implements SampleRows {

    private static final Map<TableId, String> TEXTS = Map.of(
            Shop.CUSTOMERS, """
            1 | Ada Lovelace       | ada@example.org       | 1
            2 | Grace Hopper       | grace@example.org     | 2
            3 | Alan Turing        | alan@example.org      | 1
            4 | Emmy Noether       | emmy@example.org      | 3
            5 | Edgar Codd         | edgar@example.org     | 1
            6 | Sofia Kovalevskaja | sofia@example.org     |
            """,
            Shop.EMPLOYEES, """
            1 | Maria Lindgren |
            2 | Jonas Weber    | 1
            3 | Aylin Demir    | 1
            4 | Tom Okafor     | 2
            """,
            Shop.SHIPPERS, """
            1 | Overnight Freight
            2 | Nordfracht
            3 | Cargo Velo
            """,
            Shop.PRODUCTS, """
            1 | LAMP-OAK   | 60
            2 | NOTE-A5    | 4.9
            3 | PEN-BLACK  | 3
            4 | MUG-WHITE  | 12.5
            5 | BAG-CANVAS | 19.9
            6 | CLOCK-WALL | 35
            7 | PLANT-FERN | 8.75
            8 | CHAIR-ASH  | 189
            """,
            Shop.ORDERS, """
             1 | 1 | 2 | 2026-01-04 | 120
             2 | 1 |   | 2026-01-09 | 75.5
             3 | 2 | 2 | 2026-02-11 | 19.9
             4 | 3 | 1 | 2026-02-12 | 224
             5 | 2 | 3 | 2026-02-20 | 20.7
             6 | 4 | 3 | 2026-03-02 | 67.5
             7 | 5 | 1 | 2026-03-05 | 378
             8 | 1 | 2 | 2026-03-17 | 66.05
             9 | 3 |   | 2026-03-28 | 54.8
            10 | 4 | 3 | 2026-04-07 | 64.9
            11 | 5 | 2 | 2026-04-15 | 86.25
            12 | 2 |   | 2026-04-30 | 79
            """,
            Shop.ORDER_LINES, """
            1 |  1 | 1 |  2
            1 |  2 | 1 |  1
            2 |  2 | 4 |  1
            3 |  2 | 3 |  1
            1 |  3 | 5 |  1
            1 |  4 | 8 |  1
            2 |  4 | 6 |  1
            1 |  5 | 2 |  3
            2 |  5 | 3 |  2
            1 |  6 | 4 |  4
            2 |  6 | 7 |  2
            1 |  7 | 8 |  2
            1 |  8 | 6 |  1
            2 |  8 | 7 |  1
            3 |  8 | 2 |  2
            4 |  8 | 4 |  1
            1 |  9 | 5 |  2
            2 |  9 | 3 |  5
            1 | 10 | 1 |  1
            2 | 10 | 2 |  1
            1 | 11 | 7 |  3
            2 | 11 | 4 |  2
            3 | 11 | 6 |  1
            1 | 12 | 2 | 10
            2 | 12 | 3 | 10
            """);

    @Override
    public void forEach(Table table, Consumer<List<Value>> row) {
        TEXTS.getOrDefault(table.id(), "").lines().map(line -> row(table, line)).forEach(row);
    }

    private static List<Value> row(Table table, String line) {
        List<String> cells =
                Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        List<Value> values = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            values.add(value(table.columns().get(i), cells.get(i)));
        }
        return values;
    }

    private static Value value(Column column, String cell) {
        if (cell.isEmpty()) {
            return Value.NULL;
        }
        if (column.type() == ColumnType.Plain.INTEGER) {
            return new Value.Int(Long.parseLong(cell));
        }
        return column.type() instanceof ColumnType.Decimal
                ? new Value.Real(Double.parseDouble(cell))
                : new Value.Text(cell);
    }
}
