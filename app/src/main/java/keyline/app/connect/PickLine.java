package keyline.app.connect;

import java.util.List;
import keyline.model.Table;

/// A line of the list of tables to pick from.
sealed interface PickLine {

    /// The tables that it stands for.
    List<Table> tables();

    /// What it says.
    String text();

    /// A schema with those of its tables that are shown.
    record Heading(String text, List<Table> tables) implements PickLine {
        public Heading {
            tables = List.copyOf(tables);
        }
    }

    /// A table.
    record Item(Table table) implements PickLine {
        @Override
        public List<Table> tables() {
            return List.of(table);
        }

        @Override
        public String text() {
            return table.name();
        }
    }
}
