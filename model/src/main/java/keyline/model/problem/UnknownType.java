package keyline.model.problem;

import java.util.List;
import keyline.model.ColumnType;
import keyline.model.NamedType;
import keyline.model.Place;
import keyline.model.Table;
import keyline.model.TypeId;
import keyline.model.edit.SetColumnType;

/// A column is of an enum or domain that isn't there.
final class UnknownType implements Check {

    @Override
    public String key() {
        return "unknown-type";
    }

    @Override
    public String help() {
        return "The enum or domain of the column was deleted. Choose another type.";
    }

    @Override
    public List<Problem> check(Table table, Context context) {
        return table.columns().stream()
                .filter(column -> isUnknown(column.type(), context))
                .map(column -> problem(
                        Severity.ERROR,
                        new Place.OfColumn(table.id(), column.id()),
                        "%s.%s is of a type that isn't there.".formatted(table.name(), column.name()),
                        new Problem.Fix(
                                "Make it text",
                                new SetColumnType(table.id(), column.id(), ColumnType.Plain.TEXT))))
                .toList();
    }

    @Override
    public List<Problem> check(NamedType type, Context context) {
        return type instanceof NamedType.Domain of && isUnknown(of.base(), context)
                ? List.of(problem(
                        Severity.ERROR,
                        new Place.OfType(type.id()),
                        "Domain " + type.name() + " is over a type that isn't there."))
                : List.of();
    }

    private static boolean isUnknown(ColumnType type, Context context) {
        return type instanceof ColumnType.Named(TypeId id)
                && !context.schema().types().has(id);
    }
}
