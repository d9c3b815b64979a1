package keyline.model.problem;

import java.util.List;
import keyline.model.Place;
import keyline.model.View;

/// A view has no query.
final class ViewWithoutQuery implements Check {

    @Override
    public String key() {
        return "view-without-query";
    }

    @Override
    public String help() {
        return "A view is a stored query: write the SELECT that it stands for.";
    }

    @Override
    public List<Problem> check(View view, Context context) {
        return view.sql().isBlank()
                ? List.of(problem(
                        Severity.ERROR, new Place.OfView(view.id()), "View " + view.name() + " has no query."))
                : List.of();
    }
}
