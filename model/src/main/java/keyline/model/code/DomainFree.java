package keyline.model.code;

import java.util.ArrayList;
import java.util.List;
import keyline.model.Column;
import keyline.model.ColumnType;
import keyline.model.NamedType.Domain;
import keyline.model.Place;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.ValueSource;

/// Puts the types under domains in their place, for formats that have none.
record DomainFree(Losses losses) {

    private static final int DEEPEST = 16;

    Schema of(Schema schema) {
        List<Domain> domains = schema.types().stream()
                .filter(Domain.class::isInstance)
                .map(Domain.class::cast)
                .toList();
        if (domains.isEmpty()) {
            return schema;
        }
        Schema free = schema;
        for (Table table : schema.tables()) {
            List<Column> columns = new ArrayList<>();
            table.columns().forEach(column -> columns.add(freed(column, table, schema)));
            free = free.with(table.withColumns(columns));
        }
        for (Domain domain : domains) {
            free = free.without(domain.id());
        }
        return free;
    }

    private Column freed(Column column, Table table, Schema schema) {
        Column freed = column;
        for (int depth = 0; depth < DEEPEST; depth++) {
            if (!(freed.type() instanceof ColumnType.Named(var id)
                    && schema.types().find(id).orElse(null) instanceof Domain domain)) {
                return freed;
            }
            Column based = freed.withType(domain.base());
            Column sourced = based.source() instanceof ValueSource.None ? based.withSource(domain.source()) : based;
            freed = domain.nullable() ? sourced : sourced.asNotNull();
            losses.add(
                    new Place.OfColumn(table.id(), column.id()),
                    "%s.%s: there are no domains, the type under %s is written, without its conditions."
                            .formatted(table.name(), column.name(), domain.name()));
        }
        return freed;
    }
}
