package keyline.model.dialect;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import keyline.model.NamespaceId;
import keyline.model.Place;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.View;
import keyline.model.dialect.Wording.Worded;

/// Fits the views of a schema to a dialect: their queries in its words. One that can't be said there is left out with a
/// remark, and so are those that read it.
record ViewFitting(Schema original, Dialect dialect, FittedNames names, Notices notices) {

    /// The schema with the views.
    ///
    /// @param named with the tables as they are called there
    Schema with(Schema schema, Schema named) {
        Map<String, View> left = new HashMap<>();
        Schema changed = schema;
        for (View view : inOrder()) {
            Optional<View> fitted = reading(view, left) ? Optional.empty() : fitted(view, named);
            if (fitted.isPresent()) {
                changed = changed.with(fitted.get());
            } else {
                left.put(view.name().toLowerCase(Locale.ROOT), view);
            }
        }
        return changed;
    }

    private List<View> inOrder() {
        Map<String, View> views = new HashMap<>();
        original.views().forEach(view -> views.put(view.name().toLowerCase(Locale.ROOT), view));
        return Ordering.parentsFirst(original.views().values(), view -> ViewWriter.read(view, views));
    }

    private boolean reading(View view, Map<String, View> left) {
        List<View> lacking = ViewWriter.read(view, left);
        if (!lacking.isEmpty()) {
            remarks(view)
                    .add("%s is left out: it reads %s, which is left out."
                            .formatted(view.name(), lacking.getFirst().name()));
        }
        return !lacking.isEmpty();
    }

    private Remarks remarks(View view) {
        return notices.at(new Place.OfView(view.id()));
    }

    private Optional<View> fitted(View view, Schema named) {
        Remarks remarks = remarks(view);
        Worded worded = Wording.query(underNames(inOneSchema(view.sql()), named), dialect, original);
        if (worded.lacking().isPresent()) {
            remarks.add("%s is left out: %s has no %s."
                    .formatted(
                            view.name(), dialect.displayName(), worded.lacking().get()));
            return Optional.empty();
        }
        worded.remarks()
                .forEach(remark -> remarks.add("%s: in %s, %s.".formatted(view.name(), dialect.displayName(), remark)));
        var namespace = names.namespace(view.namespace());
        return dialect.fit(new View(view.id(), namespace, names.of(view.id()), worded.sql(), view.comment()), remarks);
    }

    /// A query finds tables and columns whose names the dialect doesn't take under those that they have there.
    private String underNames(String query, Schema named) {
        Map<String, String> others = new HashMap<>();
        for (Table table : original.tables()) {
            named.tables().find(table.id()).ifPresent(there -> putOthers(table, there, others));
        }
        others.entrySet().removeIf(each -> each.getKey().equals(each.getValue()));
        return others.isEmpty()
                ? query
                : Expressions.replaceNames(
                        query, name -> Optional.ofNullable(others.get(name)).map(dialect::quoteIfNeeded));
    }

    /// A query that names the schemas of tables finds them under the names that they have in one schema.
    private String inOneSchema(String query) {
        String changed = query;
        if (!dialect.has(Feature.NAMESPACES)) {
            for (Table table : original.tables()) {
                changed = renamed(changed, table.namespace(), table.name(), names.of(table.id()));
            }
            for (View view : original.views()) {
                changed = renamed(changed, view.namespace(), view.name(), names.of(view.id()));
            }
        }
        return changed;
    }

    private String renamed(String query, NamespaceId namespace, String name, String next) {
        String schema = original.namespaces().get(namespace).name();
        return schema.isEmpty() || !query.contains(name.replace("\"", "\"\""))
                ? query
                : Pattern.compile("(?<![\\w\".])" + either(schema) + "\\." + either(name) + "(?![\\w\"])")
                        .matcher(query)
                        .replaceAll(Matcher.quoteReplacement(dialect.quoteIfNeeded(next)));
    }

    /// A name, bare or in quotes.
    private static String either(String name) {
        return "(?:" + Pattern.quote(name) + "|" + Pattern.quote("\"" + name.replace("\"", "\"\"") + "\"") + ")";
    }

    private static void putOthers(Table table, Table there, Map<String, String> others) {
        if (there.namespace().equals(table.namespace())) {
            others.put(table.name(), there.name());
        }
        table.columns()
                .forEach(column -> there.find(column.id()).ifPresent(other -> others.put(column.name(), other.name())));
    }
}
