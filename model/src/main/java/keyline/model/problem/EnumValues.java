package keyline.model.problem;

import java.util.List;
import keyline.model.NamedType;
import keyline.model.Place;
import keyline.model.edit.ReplaceNamedType;

/// An enum has no values, or one of them twice.
final class EnumValues implements Check {

    @Override
    public String key() {
        return "enum-values";
    }

    @Override
    public String help() {
        return "An enum lists the texts that its columns may hold, each once.";
    }

    @Override
    public List<Problem> check(NamedType type, Context context) {
        return type instanceof NamedType.EnumType of ? check(of) : List.of();
    }

    private List<Problem> check(NamedType.EnumType type) {
        Place place = new Place.OfType(type.id());
        if (type.values().isEmpty()) {
            return List.of(problem(Severity.ERROR, place, "Enum " + type.name() + " has no values."));
        }
        List<String> distinct = type.values().stream().distinct().toList();
        return distinct.size() == type.values().size()
                ? List.of()
                : List.of(problem(
                        Severity.ERROR,
                        place,
                        "Enum " + type.name() + " has a value twice.",
                        new Problem.Fix(
                                "Keep one of each",
                                new ReplaceNamedType(new NamedType.EnumType(
                                        type.id(), type.namespace(), type.name(), distinct, type.comment())))));
    }
}
