package keyline.model.edit;

import keyline.model.ColumnId;
import keyline.model.Document;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.ValueSource;

/// Sets or clears what a column gets where an insert gives no value: a default, identity, generation.
public record SetValueSource(TableId table, ColumnId column, ValueSource source) implements TableEdit {

    @Override
    public String label(Document before) {
        String name = Wording.name(before, table, column);
        return switch (source) {
            case ValueSource.None _ -> Wording.joined("Remove default of", name);
            case ValueSource.Literal _, ValueSource.Expression _, ValueSource.CurrentTime _ ->
                Wording.joined("Set default of", name);
            case ValueSource.Identity _ -> Wording.joined("Let the database number", name);
            case ValueSource.Generated _ -> Wording.joined("Generate column", name);
        };
    }

    @Override
    public Table applyTo(Table before) {
        return before.find(column).map(found -> before.with(found.withSource(source))).orElse(before);
    }
}
