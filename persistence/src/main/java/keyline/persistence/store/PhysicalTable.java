package keyline.persistence.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import keyline.model.ColumnId;
import keyline.model.TableId;

/// A table as it is in the store file.
///
/// @param columns those that are stored, parked ones included, in their order on disk, which never changes
/// @param declaration its CREATE TABLE, as the file has it
/// @param indexes the CREATE INDEX of each of its indexes, by name
/// @param rows how many there are
/// @param linking whether its foreign keys are declared, which takes that it may hold rows
record PhysicalTable(
        TableId id,
        List<PhysicalColumn> columns,
        String declaration,
        Map<String, String> indexes,
        long rows,
        Linking linking) {

    /// Whether the foreign keys of a table are declared.
    enum Linking {
        /// It holds no rows, and is there because neighbours refer to it.
        BARE,
        /// Its foreign keys are declared.
        LINKED,
        /// The design doesn't have it any more.
        PARKED
    }

    PhysicalTable {
        columns = List.copyOf(columns);
        indexes = Map.copyOf(indexes);
    }

    /// The place of a column among the stored ones, from 0, nothing when it isn't stored.
    Optional<Integer> position(ColumnId column) {
        String name = Physical.name(column);
        return IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).name().equals(name))
                .boxed()
                .findFirst();
    }

    /// The stored column of that id.
    Optional<PhysicalColumn> find(ColumnId column) {
        return position(column).map(columns::get);
    }

    /// Whether a stored column, perhaps a parked one, has that name.
    boolean has(String name) {
        return columns.stream().anyMatch(column -> column.name().equals(name));
    }

    /// The value of a column in an entry of the change log, compared as the column itself is.
    String logged(String alias, int position) {
        Storage storage = columns.get(position).storage();
        String value = alias + ".v" + (position + 1);
        return storage == Storage.ANY ? value : "CAST(%s AS %s)".formatted(value, storage);
    }

    PhysicalTable withColumns(List<PhysicalColumn> changed) {
        return new PhysicalTable(id, changed, declaration, indexes, rows, linking);
    }

    PhysicalTable declared(String changed) {
        return new PhysicalTable(id, columns, changed, indexes, rows, linking);
    }

    PhysicalTable withIndexes(Map<String, String> changed) {
        return new PhysicalTable(id, columns, declaration, changed, rows, linking);
    }

    PhysicalTable withRows(long changed) {
        return new PhysicalTable(id, columns, declaration, indexes, changed, linking);
    }

    PhysicalTable with(Linking changed) {
        return new PhysicalTable(id, columns, declaration, indexes, rows, changed);
    }
}
