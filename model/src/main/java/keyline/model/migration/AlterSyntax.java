package keyline.model.migration;

import java.util.List;
import java.util.Optional;
import keyline.model.Column;
import keyline.model.Constraint;
import keyline.model.NamedType;
import keyline.model.dialect.Commented;
import keyline.model.dialect.Syntax;

/// How a dialect words changes of what is there. What stands here as a default most of them know; all names are quoted
/// but for [Name#raw()].
interface AlterSyntax {

    /// What is to be said where there is no transaction around a script.
    List<String> COMMITTING = List.of(
            "Every statement here commits by itself: should one fail, those before it stay done.",
            "Take a backup first.");

    /// What is to be said at the top of every script.
    default List<String> remarks() {
        return List.of();
    }

    /// Opens the transaction, where the dialect has such for scripts.
    default List<String> begin() {
        return List.of();
    }

    /// What has foreign keys checked as rows change: waiting checks would be in the way of what changes tables.
    default List<String> undeferred() {
        return List.of();
    }

    /// Closes it.
    default List<String> end() {
        return List.of();
    }

    default String renameTable(String table, Name name) {
        return "ALTER TABLE " + table + " RENAME TO " + name.quoted();
    }

    /// Puts a table into another namespace; nothing where a table can't be moved and is copied instead.
    default Optional<String> moveTable(String table, String namespace) {
        return Optional.empty();
    }

    default String renameColumn(Spot column, Name name) {
        return "ALTER TABLE %s RENAME COLUMN %s TO %s".formatted(column.table(), column.name(), name.quoted());
    }

    /// Renames a constraint; nothing where it is dropped and added instead.
    default Optional<String> renameConstraint(Constraint constraint, Spot spot, Name name) {
        return Optional.of(
                "ALTER TABLE %s RENAME CONSTRAINT %s TO %s".formatted(spot.table(), spot.name(), name.quoted()));
    }

    default String renameIndex(Spot index, Name name) {
        return "ALTER INDEX " + index.qualified() + " RENAME TO " + name.quoted();
    }

    default String renameNamespace(String from, String to) {
        return "ALTER SCHEMA " + from + " RENAME TO " + to;
    }

    default List<String> dropConstraint(Constraint constraint, Spot spot) {
        return List.of("ALTER TABLE " + spot.table() + " DROP CONSTRAINT " + spot.name());
    }

    default String dropIndex(Spot index) {
        return "DROP INDEX " + index.qualified();
    }

    default String dropView(String view) {
        return "DROP VIEW " + view;
    }

    default String dropNamespace(String namespace) {
        return "DROP SCHEMA " + namespace;
    }

    /// Adds a column.
    ///
    /// @param definition the whole column
    /// @param place where it is to stand, see [#placed]
    default String addColumn(String table, String definition, String place) {
        return "ALTER TABLE " + table + " ADD COLUMN " + definition + place;
    }

    /// Where a column stands, as a clause; empty where the dialect puts new columns at the end and leaves the others.
    ///
    /// @param previous the quoted name of the column before it; empty for the first
    default String placed(String previous) {
        return "";
    }

    default List<String> dropColumn(Spot column, Column dropped) {
        return List.of("ALTER TABLE " + column.table() + " DROP COLUMN " + column.name());
    }

    /// Changes values.
    ///
    /// @param condition with WHERE; empty for all rows
    default String update(String table, String set, String condition) {
        return "UPDATE " + table + " SET " + set + condition;
    }

    /// The default namespace; tables go there by its name only.
    default String defaultNamespace() {
        return "public";
    }

    /// Whether a table can get its own name in other capitals.
    default boolean respellsTables() {
        return true;
    }

    /// Whether columns can be altered at all; if not, their table is made anew.
    default boolean altersColumns() {
        return true;
    }

    /// Whether the column can become what it is to be where it stands. If not, a new one takes over its values.
    default boolean canAlter(ColumnPair pair, Conversion conversion) {
        return true;
    }

    /// Whether keys, indexes and checks over a column stand in the way of a new type.
    default boolean isHeldByKeys() {
        return false;
    }

    /// Whether keys and indexes would go on under the old name of a column that is renamed.
    default boolean losesRenamedColumns() {
        return false;
    }

    /// Whether keys over the same columns share an index, which goes on as a primary key's when that is dropped.
    default boolean sharesKeyIndexes() {
        return false;
    }

    /// Whether the index that the system made for a foreign key stays behind when that is dropped.
    default boolean keepsForeignKeyIndexes() {
        return false;
    }

    /// Whether a column is numbered by the database only as long as it is a key.
    default boolean numbersKeysOnly() {
        return false;
    }

    /// Whether a column that is there can begin to be numbered by the database.
    default boolean canNumber() {
        return true;
    }

    /// Makes a column what it is to be.
    List<String> alter(ColumnChange change);

    /// Changes or removes the comment of a table, column, view or type.
    ///
    /// @param syntax of the dialect
    default List<String> comment(Commented thing, String before, String after, Syntax syntax) {
        return switch (syntax.comments()) {
            case STATEMENTS -> List.of(syntax.comment(thing, after));
            case CLAUSES, REMARKS -> List.of();
        };
    }

    default String renameType(NamedType type, String from, Name name) {
        return "ALTER " + kind(type) + " " + from + " RENAME TO " + name.quoted();
    }

    /// Puts a type into another namespace; nothing where it is made anew.
    default Optional<String> moveType(NamedType type, String from, String namespace) {
        return Optional.empty();
    }

    default String dropType(NamedType type, String name) {
        return "DROP " + kind(type) + " " + name;
    }

    /// The word for the kind of a type.
    static String kind(NamedType type) {
        return switch (type) {
            case NamedType.EnumType _ -> "TYPE";
            case NamedType.Domain _ -> "DOMAIN";
        };
    }
}
