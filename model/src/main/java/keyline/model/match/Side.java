package keyline.model.match;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import keyline.model.Constraint;
import keyline.model.Id;
import keyline.model.Index;
import keyline.model.Names;
import keyline.model.NamespaceId;
import keyline.model.Schema;
import keyline.model.Table;

/// One of the two schemas of a comparison, with what makes its things comparable to those of the other: keys that are
/// equal where the things are the same.
///
/// @param ids the present ids by those of this side; an id that isn't in it stands for itself
record Side(Schema schema, Map<? extends Id, Id> ids) {

    /// The present id of an id of this side.
    Id present(Id id) {
        return ids.containsKey(id) ? ids.get(id) : id;
    }

    private List<Id> present(List<? extends Id> columns) {
        return columns.stream().map(this::present).toList();
    }

    static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /// What is known by its name within a namespace.
    Object named(NamespaceId namespace, String name) {
        return List.of(present(namespace), lower(name));
    }

    /// A constraint by its name, given or derived.
    Object named(Table table, Constraint constraint) {
        return List.of(Names.kindOf(constraint), lower(Names.of(constraint, table, schema)));
    }

    /// A constraint by what it is over.
    Object shape(Constraint constraint) {
        return switch (constraint) {
            case Constraint.PrimaryKey _ -> List.of("primary key");
            case Constraint.Unique unique -> List.of("unique", present(unique.columns()));
            case Constraint.Check check ->
                List.of("check", lower(check.expression()).replaceAll("\\s+", ""));
            case Constraint.ForeignKey key ->
                List.of(present(key.columns()), present(key.parent()), present(key.parentColumns()));
        };
    }

    /// An index by what it is over.
    Object shape(Index index) {
        List<Object> parts = index.parts().stream()
                .<Object>map(part -> switch (part) {
                    case Index.OfColumn column -> present(column.column());
                    case Index.OfExpression expression -> lower(expression.sql());
                })
                .toList();
        return List.of(index.kind(), parts, lower(index.where()));
    }
}
