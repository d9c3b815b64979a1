package keyline.model.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.Constraint;
import keyline.model.ConstraintId;
import keyline.model.Index;
import keyline.model.IndexId;
import keyline.model.NamedType;
import keyline.model.Names;
import keyline.model.Namespace;
import keyline.model.NamespaceId;
import keyline.model.Place;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.TypeId;
import keyline.model.View;
import keyline.model.ViewId;
import keyline.model.edit.Edit;
import keyline.model.edit.RenameColumn;
import keyline.model.edit.RenameConstraint;
import keyline.model.edit.RenameIndex;
import keyline.model.edit.RenameNamedType;
import keyline.model.edit.RenameNamespace;
import keyline.model.edit.RenameTable;
import keyline.model.edit.RenameView;

/// Something that has a name which the user gives.
///
/// @param kind the user's word for what it is: `index`
/// @param name may be empty
/// @param owner the name of the table that it is in, empty when it stands for itself
record Named(Place place, String kind, String name, String owner) {

    /// A table and the columns, constraints and indexes in it; of those that need no name only those with one.
    static List<Named> in(Table table) {
        List<Named> all = new ArrayList<>();
        all.add(of(table));
        for (Column column : table.columns()) {
            all.add(of(table, column));
        }
        for (Constraint constraint : table.constraints()) {
            if (!constraint.name().isEmpty()) {
                all.add(of(table, constraint));
            }
        }
        for (Index index : table.indexes()) {
            if (!index.name().isEmpty()) {
                all.add(of(table, index));
            }
        }
        return all;
    }

    static Named of(Table table) {
        return new Named(new Place.OfTable(table.id()), "table", table.name(), "");
    }

    static Named of(Table table, Column column) {
        return new Named(new Place.OfColumn(table.id(), column.id()), "column", column.name(), table.name());
    }

    static Named of(Table table, Constraint constraint) {
        Place place = new Place.OfConstraint(table.id(), constraint.id());
        return new Named(place, Names.kindOf(constraint), constraint.name(), table.name());
    }

    static Named of(Table table, Index index) {
        return new Named(new Place.OfIndex(table.id(), index.id()), "index", index.name(), table.name());
    }

    static Named of(View view) {
        return new Named(new Place.OfView(view.id()), "view", view.name(), "");
    }

    static Named of(NamedType type) {
        String kind = switch (type) {
            case NamedType.EnumType _ -> "enum";
            case NamedType.Domain _ -> "domain";
        };
        return new Named(new Place.OfType(type.id()), kind, type.name(), "");
    }

    static Named of(Namespace namespace) {
        return new Named(new Place.OfNamespace(namespace.id()), "schema", namespace.name(), "");
    }

    /// How a sentence calls it: `index by_day of orders`.
    String text() {
        return owner.isEmpty() ? kind + " " + name : kind + " " + name + " of " + owner;
    }

    /// Its text as the beginning of a sentence.
    String subject() {
        return text().substring(0, 1).toUpperCase(Locale.ROOT) + text().substring(1);
    }

    /// The fix that gives it another name.
    Problem.Fix renamed(String to) {
        return new Problem.Fix("Rename to " + to, renaming(to));
    }

    private Edit renaming(String to) {
        return switch (place) {
            case Place.OfTable(TableId table) -> new RenameTable(table, to);
            case Place.OfColumn(TableId table, ColumnId column) -> new RenameColumn(table, column, to);
            case Place.OfConstraint(TableId table, ConstraintId constraint) ->
                new RenameConstraint(table, constraint, to);
            case Place.OfIndex(TableId table, IndexId index) -> new RenameIndex(table, index, to);
            case Place.OfView(ViewId view) -> new RenameView(view, to);
            case Place.OfType(TypeId type) -> new RenameNamedType(type, to);
            case Place.OfNamespace(NamespaceId namespace) -> new RenameNamespace(namespace, to);
            case Place.OfSchema _ -> throw new IllegalStateException("The schema as a whole has no name");
        };
    }
}
