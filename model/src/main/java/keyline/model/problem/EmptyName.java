package keyline.model.problem;

import java.util.List;
import keyline.model.Namespace;
import keyline.model.Place;

/// Something that needs a name has none.
final class EmptyName implements Check {

    private static final Place DEFAULT = new Place.OfNamespace(Namespace.DEFAULT.id());

    @Override
    public String key() {
        return "empty-name";
    }

    @Override
    public String help() {
        return "Tables, columns, views, types and schemas need a name.";
    }

    @Override
    public List<Problem> check(Named named, Context context) {
        if (!named.name().isBlank() || named.place().equals(DEFAULT)) {
            return List.of();
        }
        String owner = named.owner().isEmpty() ? "" : " of " + named.owner();
        String message = "There is no name for this " + named.kind() + owner + ".";
        return List.of(problem(Severity.ERROR, named.place(), message));
    }
}
