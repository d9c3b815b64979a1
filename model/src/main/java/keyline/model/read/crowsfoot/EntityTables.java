package keyline.model.read.crowsfoot;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.ColumnType;
import keyline.model.ColumnType.Plain;
import keyline.model.Constraint;
import keyline.model.ConstraintId;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.read.Draft;

/// Makes tables of entities.
final class EntityTables {

    private static final Pattern NAMED_AS_KEY = Pattern.compile("id|ID|Id|.*_(?:id|ID|Id)|.*[a-z]I[dD]");

    private final Draft draft;
    private final Set<ColumnId> marked;
    private final Told told;

    /// @param marked takes the columns that are marked as part of a foreign key
    EntityTables(Draft draft, Set<ColumnId> marked, Told told) {
        this.draft = draft;
        this.marked = marked;
        this.told = told;
    }

    void add(String key, Entity entity) {
        Draft.Qualified name = draft.qualified(entity.name());
        Table table = Table.of(draft.newId(TableId::new), name.name()).withNamespace(name.namespace());
        draft.put(key, withColumns(table, entity));
    }

    private Table withColumns(Table table, Entity entity) {
        List<Column> columns = new ArrayList<>();
        List<ColumnId> key = new ArrayList<>();
        List<Constraint> constraints = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Attribute attribute : entity.attributes) {
            if (columns.size() == Limits.COLUMNS) {
                told.skip(attribute.line(), "it has more columns than any database takes");
                break;
            }
            if (!taken.add(attribute.name())) {
                told.skip(attribute.line(), "the table has a column of that name already");
                continue;
            }
            Column column = column(attribute);
            columns.add(column);
            if (attribute.has(Mark.PRIMARY_KEY)) {
                key.add(column.id());
            }
            if (attribute.has(Mark.UNIQUE) && constraints.size() < Limits.UNIQUE_COLUMNS) {
                constraints.add(new Constraint.Unique(draft.newId(ConstraintId::new), "", List.of(column.id())));
            }
        }
        if (!key.isEmpty()) {
            constraints.addFirst(new Constraint.PrimaryKey(draft.newId(ConstraintId::new), "", key));
        }
        return table.withColumns(columns).withConstraints(constraints);
    }

    private Column column(Attribute attribute) {
        ColumnId id = draft.newId(ColumnId::new);
        if (attribute.has(Mark.FOREIGN_KEY)) {
            marked.add(id);
        }
        boolean nullable = !attribute.has(Mark.NOT_NULL);
        return new Column(id, attribute.name(), type(attribute), nullable, attribute.source(), attribute.comment());
    }

    private ColumnType type(Attribute attribute) {
        if (!attribute.type().isBlank()) {
            return draft.type(attribute.type());
        }
        boolean key = attribute.has(Mark.PRIMARY_KEY)
                || attribute.has(Mark.FOREIGN_KEY)
                || NAMED_AS_KEY.matcher(attribute.name()).matches();
        told.guess();
        return key ? Plain.INTEGER : Plain.TEXT;
    }
}
