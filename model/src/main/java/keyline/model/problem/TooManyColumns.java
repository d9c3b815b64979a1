package keyline.model.problem;

import java.util.List;
import keyline.model.Place;
import keyline.model.Table;

/// A table has more columns than the target takes.
final class TooManyColumns implements Check {

    @Override
    public String key() {
        return "too-many-columns";
    }

    @Override
    public String help() {
        return "Every database has a limit, from 100 columns in Cloudflare D1 to thousands. Move some of them to a"
                + " table of their own.";
    }

    @Override
    public List<Problem> check(Table table, Context context) {
        int most = context.dialect().mostColumns();
        return table.columns().size() <= most
                ? List.of()
                : List.of(problem(
                        Severity.ERROR,
                        new Place.OfTable(table.id()),
                        "%s has %d columns; %s takes %d."
                                .formatted(
                                        table.name(),
                                        table.columns().size(),
                                        context.dialect().displayName(),
                                        most)));
    }
}
