package keyline.model.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import keyline.model.ColumnType;
import keyline.model.ValueSource;
import keyline.model.dialect.Syntax;

/// Oracle. It converts no column that holds values to another kind of type, nor numbers one afterwards: a new column
/// takes over.
record OracleAlter(Syntax syntax) implements AlterSyntax {

    private static final Set<ColumnType> WHOLE_NUMBERS =
            Set.of(ColumnType.Plain.SMALLINT, ColumnType.Plain.INTEGER, ColumnType.Plain.BIGINT);

    @Override
    public List<String> remarks() {
        return COMMITTING;
    }

    /// Of a column that holds values it changes the length of texts, and makes numbers longer.
    @Override
    public boolean canAlter(ColumnPair pair, Conversion conversion) {
        ColumnType was = pair.was().type();
        ColumnType now = pair.now().type();
        boolean numbers = (was instanceof ColumnType.Decimal && now instanceof ColumnType.Decimal)
                || (WHOLE_NUMBERS.contains(was) && WHOLE_NUMBERS.contains(now));
        boolean texts = !(was instanceof ColumnType.Plain) && !numbers && was.getClass() == now.getClass();
        return was.equals(now) || texts || (numbers && conversion == Conversion.KEEPS);
    }

    @Override
    public boolean canNumber() {
        return false;
    }

    @Override
    public String addColumn(String table, String definition, String place) {
        return "ALTER TABLE " + table + " ADD " + definition;
    }

    @Override
    public List<String> alter(ColumnChange change) {
        List<String> steps = new ArrayList<>();
        if (change.pair().wasNumbered() && !change.pair().isNumbered()) {
            steps.add(modify(change, "DROP IDENTITY"));
        }
        if (change.isRetyped()) {
            steps.add(modify(change, change.type()));
        }
        if (change.column().source() instanceof ValueSource.Identity(var mode)) {
            steps.add(modify(change, syntax.identity(mode)));
        } else if (change.hasOtherDefault()) {
            String value = change.defaultValue();
            steps.add(modify(change, "DEFAULT " + (value.isEmpty() ? "NULL" : value)));
        }
        if (change.hasOtherNullability()) {
            steps.add(modify(change, change.column().nullable() ? "NULL" : "NOT NULL"));
        }
        return steps;
    }

    private static String modify(ColumnChange change, String words) {
        return "ALTER TABLE %s MODIFY (%s %s)".formatted(change.table(), change.name(), words);
    }
}
