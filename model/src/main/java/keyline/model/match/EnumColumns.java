package keyline.model.match;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import keyline.model.Column;
import keyline.model.ColumnType.Named;
import keyline.model.NamedType;
import keyline.model.NamedType.EnumType;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TypeId;

/// The enums of a design in a database that has none of its own but writes the values into each column: a column with
/// the values of the design's enum is of that enum. What no column is of can't be told by the database.
record EnumColumns(Schema design) {

    /// The live schema with the design's enums.
    Schema named(Schema live) {
        Schema said = live;
        for (Table table : live.tables()) {
            Optional<Table> own = design.tables().find(table.id());
            if (own.isPresent()) {
                said = said.with(table.withColumns(table.columns().stream()
                        .map(column -> named(column, own.get(), live))
                        .toList()));
            }
        }
        return withTypes(said);
    }

    private Column named(Column column, Table own, Schema live) {
        Optional<EnumType> told = enumOf(column, live);
        return own.find(column.id())
                .flatMap(each -> enumOf(each, design))
                .filter(type -> told.isPresent() && told.get().values().equals(type.values()))
                .map(type -> column.withType(new Named(type.id())))
                .orElse(column);
    }

    private static Optional<EnumType> enumOf(Column column, Schema schema) {
        return column.type() instanceof Named(var id) && schema.types().find(id).orElse(null) instanceof EnumType type
                ? Optional.of(type)
                : Optional.empty();
    }

    private Schema withTypes(Schema live) {
        Set<TypeId> used = live.tables().stream()
                .flatMap(table -> table.columns().stream())
                .flatMap(column -> enumOf(column, live).stream())
                .map(EnumType::id)
                .collect(Collectors.toSet());
        Schema said = live;
        for (NamedType type : live.types()) {
            if (type instanceof EnumType && !used.contains(type.id())) {
                said = said.without(type.id());
            }
        }
        for (NamedType type : design.types()) {
            boolean placed = live.namespaces().has(type.namespace());
            if (type instanceof EnumType && placed && !said.types().has(type.id())) {
                said = said.with(type);
            }
        }
        return said;
    }
}
