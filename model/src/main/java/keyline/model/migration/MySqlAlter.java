package keyline.model.migration;

import java.util.List;
import java.util.Optional;
import keyline.model.Constraint;
import keyline.model.dialect.Commented;
import keyline.model.dialect.Syntax;

/// MySQL and MariaDB. Every statement commits by itself, so a script that fails stays half done.
record MySqlAlter() implements AlterSyntax {

    @Override
    public List<String> remarks() {
        return COMMITTING;
    }

    @Override
    public Optional<String> renameConstraint(Constraint constraint, Spot spot, Name name) {
        return switch (constraint) {
            case Constraint.PrimaryKey _ -> Optional.of("");
            case Constraint.Unique _ -> Optional.of(renameIndex(spot, name));
            case Constraint.Check _, Constraint.ForeignKey _ -> Optional.empty();
        };
    }

    @Override
    public String renameIndex(Spot index, Name name) {
        return "ALTER TABLE %s RENAME INDEX %s TO %s".formatted(index.table(), index.name(), name.quoted());
    }

    @Override
    public List<String> dropConstraint(Constraint constraint, Spot spot) {
        String table = "ALTER TABLE " + spot.table() + " DROP ";
        return switch (constraint) {
            case Constraint.PrimaryKey _ -> List.of(table + "PRIMARY KEY");
            case Constraint.Unique _ -> List.of(table + "INDEX " + spot.name());
            case Constraint.Check _ -> List.of(table + "CONSTRAINT " + spot.name());
            case Constraint.ForeignKey _ -> List.of(table + "FOREIGN KEY " + spot.name());
        };
    }

    @Override
    public String dropIndex(Spot index) {
        return "ALTER TABLE " + index.table() + " DROP INDEX " + index.name();
    }

    @Override
    public String placed(String previous) {
        return previous.isEmpty() ? " FIRST" : " AFTER " + previous;
    }

    @Override
    public boolean keepsForeignKeyIndexes() {
        return true;
    }

    @Override
    public boolean numbersKeysOnly() {
        return true;
    }

    @Override
    public List<String> alter(ColumnChange change) {
        String modify = "ALTER TABLE " + change.table() + " MODIFY COLUMN " + change.definition();
        return change.isTextToTruth()
                ? List.of(update(change.table(), change.name() + " = " + Truth.of(change.name()), ""), modify)
                : List.of(modify);
    }

    @Override
    public List<String> comment(Commented thing, String before, String after, Syntax syntax) {
        return thing.kind().equals("TABLE")
                ? List.of("ALTER TABLE " + thing.quotedName() + " COMMENT = " + syntax.text(after))
                : List.of();
    }
}
