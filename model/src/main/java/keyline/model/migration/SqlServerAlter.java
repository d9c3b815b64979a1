package keyline.model.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import keyline.model.Column;
import keyline.model.Constraint;
import keyline.model.ValueSource;
import keyline.model.dialect.Commented;
import keyline.model.dialect.Syntax;

/// SQL Server. A default is a constraint whose name the server has chosen, so it must be looked up; a column can't
/// begin or cease to be numbered, so a new one takes over.
record SqlServerAlter(Syntax syntax) implements AlterSyntax {

    /// Begins as a script does: tables with an index over some rows aren't changed otherwise.
    @Override
    public List<String> begin() {
        return Stream.concat(syntax.start().stream(), Stream.of("SET XACT_ABORT ON", "BEGIN TRANSACTION"))
                .toList();
    }

    @Override
    public List<String> end() {
        return List.of("COMMIT TRANSACTION");
    }

    @Override
    public String renameTable(String table, Name name) {
        return rename(table, name.raw(), "");
    }

    @Override
    public Optional<String> moveTable(String table, String namespace) {
        return Optional.of("ALTER SCHEMA " + namespace + " TRANSFER " + table);
    }

    @Override
    public String renameColumn(Spot column, Name name) {
        return rename(column.table() + "." + column.name(), name.raw(), "COLUMN");
    }

    @Override
    public Optional<String> renameConstraint(Constraint constraint, Spot spot, Name name) {
        return Optional.of(rename(spot.qualified(), name.raw(), "OBJECT"));
    }

    @Override
    public String renameIndex(Spot index, Name name) {
        return rename(index.table() + "." + index.name(), name.raw(), "INDEX");
    }

    private String rename(String quoted, String raw, String kind) {
        return "EXEC sp_rename %s, %s%s"
                .formatted(syntax.text(quoted), syntax.text(raw), kind.isEmpty() ? "" : ", " + syntax.text(kind));
    }

    @Override
    public String dropIndex(Spot index) {
        return "DROP INDEX " + index.name() + " ON " + index.table();
    }

    @Override
    public String addColumn(String table, String definition, String place) {
        return "ALTER TABLE " + table + " ADD " + definition;
    }

    @Override
    public List<String> dropColumn(Spot column, Column dropped) {
        Stream<String> first = hasDefault(dropped) ? Stream.of(dropDefault(column, dropped)) : Stream.of();
        return Stream.concat(first, Stream.of("ALTER TABLE " + column.table() + " DROP COLUMN " + column.name()))
                .toList();
    }

    private static boolean hasDefault(Column column) {
        return switch (column.source()) {
            case ValueSource.Literal _, ValueSource.Expression _, ValueSource.CurrentTime _ -> true;
            case ValueSource.None _, ValueSource.Identity _, ValueSource.Generated _ -> false;
        };
    }

    /// The variable is named after the column's id: a batch declares each name once.
    private String dropDefault(Spot spot, Column column) {
        return """
            DECLARE @default_%1$d nvarchar(max) = (
              SELECT %2$s + QUOTENAME(name) FROM sys.default_constraints
              WHERE parent_object_id = OBJECT_ID(%3$s)
                AND parent_column_id = COLUMNPROPERTY(parent_object_id, %4$s, 'ColumnId'));
            EXEC(@default_%1$d)\
            """.formatted(
                        column.id().value(),
                        syntax.text("ALTER TABLE " + spot.table() + " DROP CONSTRAINT "),
                        syntax.text(spot.table()),
                        syntax.text(column.name()));
    }

    @Override
    public boolean isHeldByKeys() {
        return true;
    }

    @Override
    public boolean canAlter(ColumnPair pair, Conversion conversion) {
        return pair.wasNumbered() == pair.isNumbered();
    }

    /// A batch is read as a whole before it runs, and would miss a column that it adds itself.
    @Override
    public String update(String table, String set, String condition) {
        return "EXEC(" + syntax.text("UPDATE " + table + " SET " + set + condition) + ")";
    }

    @Override
    public String defaultNamespace() {
        return "dbo";
    }

    @Override
    public boolean canNumber() {
        return false;
    }

    @Override
    public List<String> alter(ColumnChange change) {
        List<String> steps = new ArrayList<>();
        boolean narrows = change.isRetyped() || change.hasOtherNullability();
        boolean redefaults = change.hasOtherDefault();
        if (redefaults && hasDefault(change.was())) {
            Spot spot = new Spot(change.table(), change.name(), change.name());
            steps.add(dropDefault(spot, change.column()));
        }
        if (narrows) {
            steps.add(change.alter(change.type() + (change.column().nullable() ? " NULL" : " NOT NULL")));
        }
        if (redefaults && !change.defaultValue().isEmpty()) {
            steps.add("ALTER TABLE %s ADD DEFAULT %s FOR %s"
                    .formatted(change.table(), change.defaultValue(), change.name()));
        }
        return steps;
    }

    /// A comment is an extended property that is there or isn't.
    @Override
    public List<String> comment(Commented thing, String before, String after, Syntax words) {
        String statement = words.comment(thing, after);
        if (before.isEmpty()) {
            return List.of(statement);
        }
        return after.isEmpty()
                ? List.of(statement
                        .replace("sp_addextendedproperty", "sp_dropextendedproperty")
                        .replace(", " + words.text("") + ",\n", ",\n"))
                : List.of(statement.replace("sp_addextendedproperty", "sp_updateextendedproperty"));
    }
}
