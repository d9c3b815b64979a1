package keyline.model.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.ColumnText;
import keyline.model.ColumnText.Mark;
import keyline.model.ColumnType;
import keyline.model.Constraint;
import keyline.model.ConstraintId;
import keyline.model.Document;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.ValueSource;

/// What the text of a column means for the column and for the keys of its table.
record TypedColumn(TableId table, ColumnId column, ColumnText text) {

    /// The column as typed, with what the text doesn't say taken from `old`.
    Column changed(Column old) {
        Column typed = old.withName(text.name()).withType(text.type().orElse(old.type()));
        return withSource(withNullability(typed), old);
    }

    private Column withNullability(Column typed) {
        if (text.marks().contains(Mark.NOT_NULL)) {
            return typed.asNotNull();
        }
        return text.marks().contains(Mark.PRIMARY_KEY) ? typed : typed.asNullable();
    }

    private Column withSource(Column typed, Column old) {
        boolean kept = text.source().isEmpty() && !ColumnText.says(old.source());
        return kept ? typed : typed.withSource(text.source().orElse(new ValueSource.None()));
    }

    /// A column that is only named gets a type that fits the name: that of a key of the same name, otherwise an integer
    /// for an id and a text for all else.
    static ColumnType usualType(String name, Document document) {
        return document.schema().tables().stream()
                .flatMap(each -> each.primaryKey().stream()
                        .filter(key -> key.columns().size() == 1)
                        .map(key -> each.column(key.columns().getFirst())))
                .filter(key -> key.name().equalsIgnoreCase(name))
                .map(Column::type)
                .findFirst()
                .orElseGet(() -> name.matches("(?i)(.*_)?id")
                        ? ColumnType.Plain.INTEGER
                        : new ColumnType.Varchar(OptionalInt.of(255)));
    }

    /// The document with the column in the primary key and unique, or not, as the text says.
    Document withKeys(Document before) {
        Document keyed = withPrimaryKey(before);
        return withUnique(keyed, keyed.schema().table(table));
    }

    private Document withPrimaryKey(Document before) {
        Table now = before.schema().table(table);
        boolean wanted = text.marks().contains(Mark.PRIMARY_KEY);
        if (wanted == now.inPrimaryKey(column)) {
            return before;
        }
        List<ColumnId> columns = new ArrayList<>(
                now.primaryKey().map(Constraint.PrimaryKey::columns).orElse(List.of()));
        if (wanted) {
            columns.add(column);
        } else {
            columns.remove(column);
        }
        return new SetPrimaryKey(table, columns, before.newId(ConstraintId::new)).apply(before);
    }

    private Document withUnique(Document before, Table now) {
        Set<Mark> marks = text.marks();
        var unique = ColumnText.uniqueOver(column, now);
        if (marks.contains(Mark.UNIQUE) == unique.isPresent()) {
            return before;
        }
        ConstraintId id = before.newId(ConstraintId::new);
        return unique.map(found -> new DropConstraint(table, found.id()).apply(before))
                .orElseGet(
                        () -> new AddConstraint(table, new Constraint.Unique(id, "", List.of(column))).apply(before));
    }
}
