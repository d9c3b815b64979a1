package keyline.model.problem;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import keyline.model.NamedType;
import keyline.model.Table;
import keyline.model.View;
import keyline.model.dialect.Identifiers;

/// A name is longer than the target allows.
final class NameTooLong implements Rule {

    @Override
    public String key() {
        return "name-too-long";
    }

    @Override
    public String help() {
        return "PostgreSQL cuts such a name off, other databases refuse it. Choose a shorter one.";
    }

    @Override
    public List<Problem> check(Table table, Context context) {
        return Named.in(table).stream().flatMap(named -> of(named, context)).toList();
    }

    @Override
    public List<Problem> check(View view, Context context) {
        return of(Named.of(view), context).toList();
    }

    @Override
    public List<Problem> check(NamedType type, Context context) {
        return of(Named.of(type), context).toList();
    }

    private Stream<Problem> of(Named named, Context context) {
        Identifiers identifiers = context.dialect().identifiers();
        if (identifiers.fits(named.name())) {
            return Stream.empty();
        }
        String message = "%s has a name of %d %s; %s allows %d."
                .formatted(
                        named.subject(),
                        identifiers.length(named.name()),
                        identifiers.unit().name().toLowerCase(Locale.ROOT),
                        context.dialect().displayName(),
                        identifiers.longest());
        return Stream.of(problem(Severity.ERROR, named.place(), message, shortened(named, identifiers)));
    }

    private static Problem.Fix shortened(Named named, Identifiers identifiers) {
        String name = named.name();
        while (!identifiers.fits(name)) {
            name = name.substring(0, name.offsetByCodePoints(name.length(), -1));
        }
        return named.renamed(name);
    }
}
