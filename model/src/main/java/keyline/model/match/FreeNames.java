package keyline.model.match;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.View;

/// Gives the tables of a schema names that another doesn't have.
final class FreeNames {

    private final Set<String> taken;

    private FreeNames(Set<String> taken) {
        this.taken = taken;
    }

    /// `read` with a number behind each name that a table or view of `present` has.
    static Schema of(Schema present, Schema read) {
        FreeNames names = new FreeNames(lower(present).collect(Collectors.toCollection(HashSet::new)));
        Schema named = read;
        for (Table table : read.tables()) {
            if (names.isTaken(table.name())) {
                named = named.with(table.withName(names.free(table.name(), read)));
            }
        }
        return named;
    }

    private static Stream<String> lower(Schema schema) {
        return Stream.concat(
                schema.tables().stream().map(Table::name).map(Side::lower),
                schema.views().stream().map(View::name).map(Side::lower));
    }

    private boolean isTaken(String name) {
        return taken.contains(Side.lower(name));
    }

    private String free(String wanted, Schema read) {
        Set<String> others = lower(read).collect(Collectors.toSet());
        int number = 2;
        while (isTaken(wanted + "_" + number) || others.contains(Side.lower(wanted + "_" + number))) {
            number++;
        }
        taken.add(Side.lower(wanted + "_" + number));
        return wanted + "_" + number;
    }
}
