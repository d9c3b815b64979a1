package keyline.model.migration;

import java.util.ArrayList;
import java.util.List;
import keyline.model.ColumnType;
import keyline.model.TypeFamily;
import keyline.model.ValueSource.Identity;
import keyline.model.dialect.Commented;
import keyline.model.dialect.Syntax;

/// H2. A table that goes to another schema is copied there.
record H2Alter(Syntax syntax) implements AlterSyntax {

    @Override
    public List<String> remarks() {
        return COMMITTING;
    }

    @Override
    public String renameColumn(Spot column, Name name) {
        return "ALTER TABLE %s ALTER COLUMN %s RENAME TO %s".formatted(column.table(), column.name(), name.quoted());
    }

    @Override
    public boolean sharesKeyIndexes() {
        return true;
    }

    @Override
    public boolean isHeldByKeys() {
        return true;
    }

    /// Its catalogue names the old column (2.4).
    @Override
    public boolean losesRenamedColumns() {
        return true;
    }

    @Override
    public List<String> alter(ColumnChange change) {
        if (change.column().source() instanceof Identity) {
            return numbered(change);
        }
        List<String> steps = new ArrayList<>();
        if (change.pair().wasNumbered()) {
            steps.add(change.alter("DROP IDENTITY"));
        }
        if (change.isRetyped()) {
            steps.add(change.alter("SET DATA TYPE " + change.type() + using(change)));
        }
        if (change.hasOtherDefault()) {
            String value = change.defaultValue();
            steps.add(change.alter(value.isEmpty() ? "DROP DEFAULT" : "SET DEFAULT " + value));
        }
        if (change.hasOtherNullability()) {
            steps.add(change.alter(change.column().nullable() ? "DROP NOT NULL" : "SET NOT NULL"));
        }
        return steps;
    }

    /// The whole column has to be said, and its comment again.
    private List<String> numbered(ColumnChange change) {
        List<String> steps = new ArrayList<>();
        steps.add("ALTER TABLE " + change.table() + " ALTER COLUMN " + change.definition());
        if (!change.column().comment().isEmpty()) {
            Commented column = new Commented("COLUMN", change.table() + "." + change.name(), List.of(""));
            steps.add(syntax.comment(column, change.column().comment()));
        }
        return steps;
    }

    /// A large text is read as no other type before it is a short one.
    private static String using(ColumnChange change) {
        boolean isLarge = change.was().type().equals(ColumnType.Plain.TEXT);
        return isLarge && change.family() != TypeFamily.TEXT ? " USING CAST(" + change.name() + " AS VARCHAR)" : "";
    }
}
