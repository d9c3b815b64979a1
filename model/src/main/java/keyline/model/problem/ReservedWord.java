package keyline.model.problem;

import java.util.List;
import java.util.stream.Stream;
import keyline.model.Table;
import keyline.model.View;

/// A name is a reserved word of the target, which the script therefore quotes.
final class ReservedWord implements Rule {

    @Override
    public String key() {
        return "reserved-word";
    }

    @Override
    public String help() {
        return "The script quotes such a name; queries written by hand have to do so too.";
    }

    @Override
    public List<Problem> check(Table table, Context context) {
        return Named.in(table).stream().flatMap(named -> of(named, context)).toList();
    }

    @Override
    public List<Problem> check(View view, Context context) {
        return of(Named.of(view), context).toList();
    }

    private Stream<Problem> of(Named named, Context context) {
        String message = "%s is a reserved word in %s: queries have to quote it."
                .formatted(named.name(), context.dialect().displayName());
        return context.dialect().identifiers().isReserved(named.name())
                ? Stream.of(problem(Severity.HINT, named.place(), message))
                : Stream.empty();
    }
}
