package keyline.model.dialect;

import java.util.Set;
import java.util.function.Predicate;
import keyline.model.Column;
import keyline.model.ColumnType;
import keyline.model.Schema;
import keyline.model.Table;

/// What is lost all over a schema, and is remarked upon once.
///
/// @param schema the fitted one
record Overall(Schema schema, Remarks remarks) {

    void ifAnyColumn(Predicate<Column> lost, String sentence) {
        if (schema.tables().stream()
                .map(Table::columns)
                .anyMatch(all -> all.stream().anyMatch(lost))) {
            remarks.add(sentence);
        }
    }

    void ifAnyType(Set<? extends ColumnType> lost, String sentence) {
        ifAnyColumn(column -> lost.contains(column.type()), sentence);
    }

    /// Remarks where comments are no more than lines of the script.
    void comments(String dialect) {
        boolean commented = schema.tables().stream()
                .anyMatch(table -> !table.comment().isEmpty()
                        || table.columns().stream()
                                .anyMatch(column -> !column.comment().isEmpty()));
        if (commented) {
            remarks.add(dialect + " keeps no comments, they stand in the script alone.");
        }
    }

    /// Remarks where somebody named a primary key and the dialect calls each the same.
    void keyNames(String dialect) {
        boolean named = schema.tables().stream()
                .anyMatch(table -> table.primaryKey()
                        .filter(key -> !key.name().equals("pk_" + table.name()))
                        .isPresent());
        if (named) {
            remarks.add(dialect + " calls every primary key PRIMARY, their names are lost.");
        }
    }
}
