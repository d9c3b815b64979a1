package keyline.persistence.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import keyline.model.SampleRows;
import keyline.model.Table;
import keyline.model.Value;

/// Rows of every kind of value, the same for the same seed.
record RandomRows(long seed) implements SampleRows {

    private static final List<Value> VALUES = List.of(
            Value.NULL,
            new Value.Int(0),
            new Value.Int(Long.MIN_VALUE),
            new Value.Int(Long.MAX_VALUE),
            new Value.Real(5),
            new Value.Real(-0.1),
            new Value.Real(Double.MAX_VALUE),
            new Value.Real(Double.NEGATIVE_INFINITY),
            new Value.Text(""),
            new Value.Text("7"),
            new Value.Text("it's \"quoted\", \\ and\nbroken; -- \t😀"),
            new Value.Bytes(""),
            new Value.Bytes("00ff10"));

    @Override
    public void forEach(Table table, Consumer<List<Value>> row) {
        Random random = new Random(seed + table.id().value());
        for (int i = random.nextInt(5); i > 0; i--) {
            List<Value> values = new ArrayList<>();
            table.columns().forEach(_ -> values.add(VALUES.get(random.nextInt(VALUES.size()))));
            row.accept(values);
        }
    }
}
