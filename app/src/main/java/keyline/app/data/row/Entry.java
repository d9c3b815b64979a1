package keyline.app.data.row;

import java.util.List;
import java.util.Optional;
import keyline.model.Column;
import keyline.model.ColumnType;
import keyline.model.ColumnType.Plain;
import keyline.model.NamedType;
import keyline.model.NamedType.Domain;
import keyline.model.NamedType.EnumType;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.ValueSource.Generated;

/// How values get into the cells of a column.
public sealed interface Entry {

    /// By typing.
    record Free() implements Entry {}

    /// By switching between true and false.
    record Toggled() implements Entry {}

    /// By choosing or typing one of these.
    record Listed(List<String> values) implements Entry {
        public Listed {
            values = List.copyOf(values);
        }
    }

    /// By choosing a row of the parent, or typing its key.
    record Linked(Link link) implements Entry {}

    /// Not at all: the database computes them.
    record Computed() implements Entry {}

    /// The way of a column.
    static Entry of(Column column, Table table, Link.Sight sight) {
        if (column.source() instanceof Generated) {
            return new Computed();
        }
        return Link.of(column.id(), table, sight)
                .<Entry>map(Linked::new)
                .orElseGet(() -> of(column.type(), sight.schema()));
    }

    private static Entry of(ColumnType type, Schema schema) {
        if (type instanceof ColumnType.Named(var id)) {
            Optional<NamedType> named = schema.types().find(id);
            return named.map(Entry::of).orElseGet(Free::new);
        }
        return type == Plain.BOOLEAN ? new Toggled() : new Free();
    }

    private static Entry of(NamedType type) {
        return switch (type) {
            case EnumType list -> new Listed(list.values());
            case Domain domain -> domain.base() == Plain.BOOLEAN ? new Toggled() : new Free();
        };
    }
}
