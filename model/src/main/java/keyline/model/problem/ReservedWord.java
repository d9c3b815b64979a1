package keyline.model.problem;

import java.util.List;

/// A name is a reserved word of the target, which the script therefore quotes.
final class ReservedWord implements Check {

    @Override
    public String key() {
        return "reserved-word";
    }

    @Override
    public String help() {
        return "The script quotes such a name; queries written by hand have to do so too.";
    }

    @Override
    public List<Problem> check(Named named, Context context) {
        if (!context.dialect().identifiers().isReserved(named.name())) {
            return List.of();
        }
        String message = "%s is a reserved word in %s: queries have to quote it."
                .formatted(named.name(), context.dialect().displayName());
        return List.of(problem(Severity.HINT, named.place(), message));
    }
}
