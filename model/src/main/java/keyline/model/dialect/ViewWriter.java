package keyline.model.dialect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import keyline.model.Place;
import keyline.model.View;
import keyline.model.dialect.Statement.Part;

/// Writes CREATE VIEW. A view's query is in the dialect's words already; which other views it reads is guessed from the
/// names in it.
record ViewWriter(Writing writing) {

    List<Statement> create() {
        List<Statement> statements = new ArrayList<>();
        inOrder().forEach(view -> statements.addAll(create(view)));
        return statements;
    }

    List<Statement> create(View view) {
        String name = writing.name(view.namespace(), view.name());
        String sql = writing.syntax().createView("CREATE VIEW " + name + " AS\n" + query(view));
        List<Statement> statements = new ArrayList<>(List.of(new Statement(Part.VIEW, remarks(view), sql)));
        statements.addAll(new CommentWriter(writing).on(view));
        return statements;
    }

    private String query(View view) {
        return writing.query(view.sql().strip().replaceAll("[;\\s]+$", ""));
    }

    private List<String> remarks(View view) {
        List<String> remarks = new ArrayList<>(writing.remarksOn(new Place.OfView(view.id())));
        if (writing.hasComments() && writing.syntax().comments() != Syntax.Comments.STATEMENTS) {
            remarks.add(view.comment());
        }
        return remarks;
    }

    /// The views, each behind those that it reads.
    List<View> inOrder() {
        Map<String, View> views = new HashMap<>();
        writing.schema().views().forEach(view -> views.put(view.name().toLowerCase(Locale.ROOT), view));
        return Ordering.parentsFirst(writing.schema().views().values(), view -> read(view, views));
    }

    /// Those of the views that this one reads.
    static List<View> read(View view, Map<String, View> views) {
        return Expressions.names(view.sql()).stream()
                .map(name -> views.get(name.toLowerCase(Locale.ROOT)))
                .filter(Objects::nonNull)
                .toList();
    }
}
