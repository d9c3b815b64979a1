package keyline.persistence.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.ColumnType.Plain;
import keyline.model.Constraint.ForeignKey;
import keyline.model.NamedType;
import keyline.model.NamedType.Domain;
import keyline.model.NamedType.EnumType;
import keyline.model.Table;
import keyline.model.ValueSource;
import keyline.model.ValueSource.Generated;
import keyline.model.edit.ReplaceNamedType;

/// What changes types: those of whole families of columns, enums and domains.
final class TypeChanges {

    private final ChangingSchema schema;

    TypeChanges(ChangingSchema schema) {
        this.schema = schema;
    }

    /// A whole number and all that refer to it, or that it refers to.
    void retypeFamily(Table table) {
        List<Column> numbers = table.columns().stream()
                .filter(column -> column.type() == Plain.INTEGER || column.type() == Plain.BIGINT)
                .filter(column -> !(column.source() instanceof Generated))
                .toList();
        if (numbers.isEmpty()) {
            return;
        }
        Column first = schema.one(numbers);
        Plain type = first.type() == Plain.INTEGER ? Plain.BIGINT : Plain.INTEGER;
        for (ColumnId id : family(first.id())) {
            for (Table each : schema.now().tables()) {
                each.find(id).ifPresent(column -> schema.put(each.with(column.withType(type))));
            }
        }
    }

    private Set<ColumnId> family(ColumnId first) {
        Set<ColumnId> family = new HashSet<>(Set.of(first));
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Table table : schema.now().tables()) {
                for (ForeignKey key : table.foreignKeys()) {
                    for (int i = 0; i < key.columns().size(); i++) {
                        List<ColumnId> both = List.of(
                                key.columns().get(i), key.parentColumns().get(i));
                        grown |= both.stream().anyMatch(family::contains) && family.addAll(both);
                    }
                }
            }
        }
        return family;
    }

    void changeEnum() {
        for (NamedType type : schema.now().types()) {
            if (type instanceof EnumType each) {
                List<String> values = new ArrayList<>(each.values());
                String first = schema.one(values);
                if (values.size() > 1 && !isDefault(first)) {
                    values.remove(first);
                }
                if (schema.random().nextBoolean()) {
                    Collections.sort(values);
                } else {
                    Collections.rotate(values, 1);
                }
                schema.edit(new ReplaceNamedType(
                        new EnumType(each.id(), each.namespace(), each.name(), values, "changed")));
            }
        }
    }

    private boolean isDefault(String value) {
        return schema.now().tables().stream()
                .flatMap(table -> table.columns().stream())
                .anyMatch(column -> column.source().equals(new ValueSource.Literal(value)));
    }

    void changeDomain() {
        for (NamedType type : schema.now().types()) {
            if (type instanceof Domain each) {
                List<String> checks = schema.random().nextBoolean() ? List.of() : List.of("VALUE <> 'never'");
                boolean nullable = schema.random().nextBoolean();
                schema.edit(new ReplaceNamedType(new Domain(
                        each.id(),
                        each.namespace(),
                        each.name(),
                        each.base(),
                        nullable,
                        each.source(),
                        checks,
                        each.comment())));
            }
        }
    }
}
