package keyline.app.problems;

import java.util.Optional;
import keyline.app.Selection;
import keyline.model.Column;
import keyline.model.Constraint;
import keyline.model.NodeId;
import keyline.model.Place;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TableId;

/// What the window calls the places of problems, and how to get there.
public final class Places {

    private Places() {}

    /// The name: "orders.shipper_id"; empty for the schema as a whole.
    public static String name(Place place, Schema schema) {
        return switch (place) {
            case Place.OfTable(TableId table) -> table(table, schema);
            case Place.OfColumn(TableId table, var column) ->
                table(table, schema) + "." + find(table, schema).flatMap(it -> it.find(column)).map(Column::name).orElse("");
            case Place.OfConstraint(TableId table, _) -> table(table, schema);
            case Place.OfIndex(TableId table, _) -> table(table, schema);
            case Place.OfView(var view) -> schema.views().find(view).map(it -> it.name()).orElse("");
            case Place.OfType(var type) -> schema.types().find(type).map(it -> it.name()).orElse("");
            case Place.OfNamespace(var namespace) -> schema.namespaces().find(namespace).map(it -> it.name()).orElse("");
            case Place.OfSchema _ -> "";
        };
    }

    private static String table(TableId id, Schema schema) {
        return find(id, schema).map(Table::name).orElse("");
    }

    private static Optional<Table> find(TableId id, Schema schema) {
        return schema.tables().find(id);
    }

    /// What to select to see the place; nothing for what has no place on the diagram.
    public static Selection selection(Place place, Schema schema) {
        return switch (place) {
            case Place.OfTable(TableId table) -> Selection.of(table);
            case Place.OfColumn(TableId table, var column) -> Selection.of(new Selection.OfColumn(table, column));
            case Place.OfConstraint(TableId table, var constraint) ->
                find(table, schema)
                        .flatMap(it -> it.find(constraint))
                        .filter(Constraint.ForeignKey.class::isInstance)
                        .map(key -> Selection.of(new Selection.OfRelation(table, key.id())))
                        .orElse(Selection.of(table));
            case Place.OfIndex(TableId table, _) -> Selection.of(table);
            case Place.OfView(var view) -> Selection.of(view);
            case Place.OfType _, Place.OfNamespace _, Place.OfSchema _ -> Selection.NONE;
        };
    }

    /// Where the place is on the diagram.
    public static Optional<NodeId> node(Place place) {
        return switch (place) {
            case Place.OfTable(TableId table) -> Optional.of(table);
            case Place.OfColumn(TableId table, _) -> Optional.of(table);
            case Place.OfConstraint(TableId table, _) -> Optional.of(table);
            case Place.OfIndex(TableId table, _) -> Optional.of(table);
            case Place.OfView(var view) -> Optional.of(view);
            case Place.OfType _, Place.OfNamespace _, Place.OfSchema _ -> Optional.empty();
        };
    }
}
