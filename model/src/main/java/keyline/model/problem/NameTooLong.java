package keyline.model.problem;

import java.util.List;
import java.util.Locale;
import keyline.model.dialect.Identifiers;

/// A name is longer than the target allows.
final class NameTooLong implements Check {

    @Override
    public String key() {
        return "name-too-long";
    }

    @Override
    public String help() {
        return "PostgreSQL cuts such a name off, other databases refuse it. Choose a shorter one.";
    }

    @Override
    public List<Problem> check(Named named, Context context) {
        Identifiers identifiers = context.dialect().identifiers();
        if (identifiers.fits(named.name())) {
            return List.of();
        }
        String message = "%s has a name of %d %s; %s allows %d."
                .formatted(
                        named.subject(),
                        identifiers.length(named.name()),
                        identifiers.unit().name().toLowerCase(Locale.ROOT),
                        context.dialect().displayName(),
                        identifiers.longest());
        return List.of(problem(Severity.ERROR, named.place(), message, shortened(named, identifiers)));
    }

    private static Problem.Fix shortened(Named named, Identifiers identifiers) {
        String name = named.name();
        while (!identifiers.fits(name)) {
            name = name.substring(0, name.offsetByCodePoints(name.length(), -1));
        }
        return named.renamed(name);
    }
}
