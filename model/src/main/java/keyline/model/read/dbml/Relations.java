package keyline.model.read.dbml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.Constraint;
import keyline.model.Constraint.ForeignKey;
import keyline.model.ConstraintId;
import keyline.model.Deferral;
import keyline.model.ReferentialAction;
import keyline.model.Table;
import keyline.model.TableId;

/// Makes foreign keys of relations: the child is at the side of the many; of a relation of one to one, where the ref is
/// written or at the right. Many to many become a table between both.
final class Relations {

    private final Names names;
    private final Set<Set<RefSyntax.End>> known = new HashSet<>();

    Relations(Names names) {
        this.names = names;
    }

    void add(RefSyntax ref) throws WrongDbml {
        Side left = side(ref.left(), ref.line());
        Side right = side(ref.right(), ref.line());
        if (left.columns().equals(right.columns())) {
            throw new WrongDbml(ref.line(), "the ref refers to its own columns");
        }
        if (!known.add(Set.of(left.end(), right.end()))) {
            throw new WrongDbml(ref.line(), "there are two refs between the same columns");
        }
        switch (ref.sign()) {
            case ">" -> key(left, right, ref);
            case "<" -> key(right, left, ref);
            case "-" -> oneToOne(left, right, ref);
            default -> between(left, right, ref);
        }
    }

    /// Columns of a table.
    private record Side(TableId table, List<ColumnId> columns, RefSyntax.End end) {}

    private Side side(RefSyntax.End end, int line) throws WrongDbml {
        Table table = names.table(end.table(), line);
        List<ColumnId> columns = new ArrayList<>();
        for (String column : end.columns()) {
            columns.add(Names.column(table, column, line).id());
        }
        return new Side(
                table.id(),
                columns,
                new RefSyntax.End(List.of(Integer.toString(table.id().value())), end.columns()));
    }

    private Table table(Side side) {
        return names.document().schema().table(side.table());
    }

    private void key(Side child, Side parent, RefSyntax ref) throws WrongDbml {
        names.put(table(child)
                .with(new ForeignKey(
                        names.newId(ConstraintId::new),
                        ref.name(),
                        child.columns(),
                        parent.table(),
                        parent.columns(),
                        action(ref, "delete"),
                        action(ref, "update"),
                        Deferral.NOT_DEFERRABLE)));
    }

    private static ReferentialAction action(RefSyntax ref, String when) throws WrongDbml {
        for (Setting setting : ref.settings()) {
            if (setting.name().equals(when)) {
                List<String> words =
                        setting.value().stream().map(DbmlToken::text).toList();
                String name = String.join("_", words).toUpperCase(Locale.ROOT).replace(' ', '_');
                for (ReferentialAction action : ReferentialAction.values()) {
                    if (action.name().equals(name)) {
                        return action;
                    }
                }
                throw new WrongDbml(
                        setting.line(), "“%s” is nothing that a ref can do".formatted(String.join(" ", words)));
            }
        }
        return ReferentialAction.NO_ACTION;
    }

    private void oneToOne(Side left, Side right, RefSyntax ref) throws WrongDbml {
        boolean rightIsChild = table(left).isKey(left.columns())
                && (ref.name().isEmpty() || !table(right).isKey(right.columns()));
        Side child = rightIsChild ? right : left;
        if (!table(child).isUnique(child.columns())) {
            names.put(table(child).with(new Constraint.Unique(names.newId(ConstraintId::new), "", child.columns())));
        }
        key(child, rightIsChild ? left : right, ref);
    }

    /// A table of the keys of both, which together are its own.
    private void between(Side left, Side right, RefSyntax ref) throws WrongDbml {
        Table between = Table.of(
                        names.newId(TableId::new),
                        freeName(table(left).name() + "_" + table(right).name()))
                .withNamespace(table(left).namespace());
        List<ColumnId> ofLeft = new ArrayList<>();
        List<ColumnId> ofRight = new ArrayList<>();
        between = with(left, between, ofLeft);
        between = with(right, between, ofRight);
        List<ColumnId> all = new ArrayList<>(ofLeft);
        all.addAll(ofRight);
        names.put(between.with(new Constraint.PrimaryKey(names.newId(ConstraintId::new), "", all)));
        RefSyntax unnamed = new RefSyntax("", ref.left(), ref.sign(), ref.right(), ref.settings(), ref.line());
        key(new Side(between.id(), ofLeft, left.end()), left, unnamed);
        key(new Side(between.id(), ofRight, right.end()), right, unnamed);
    }

    private Table with(Side side, Table between, List<ColumnId> added) {
        Table complete = between;
        for (ColumnId id : side.columns()) {
            Column column = table(side).column(id);
            String wanted = table(side).name() + "_" + column.name();
            String name = complete.columnNamed(wanted).isPresent() ? wanted + "_2" : wanted;
            Column copy =
                    Column.of(names.newId(ColumnId::new), name, column.type()).asNotNull();
            complete = complete.with(copy);
            added.add(copy.id());
        }
        return complete;
    }

    private String freeName(String wanted) {
        String name = wanted;
        for (int number = 2;
                names.hasTable(name)
                        || names.document().schema().tableNamed(name).isPresent();
                number++) {
            name = wanted + "_" + number;
        }
        return name;
    }
}
