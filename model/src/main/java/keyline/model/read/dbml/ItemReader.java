package keyline.model.read.dbml;

import java.util.ArrayList;
import java.util.List;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.ColumnType;
import keyline.model.Constraint;
import keyline.model.ConstraintId;
import keyline.model.Index;
import keyline.model.Index.Direction;
import keyline.model.IndexId;
import keyline.model.Table;
import keyline.model.TypeText;
import keyline.model.ValueSource;
import keyline.model.ValueSource.Identity;
import keyline.model.read.dbml.DbmlToken.Kind;
import keyline.model.read.dbml.TableSyntax.Item;
import keyline.model.read.dbml.TableSyntax.OfCheck;
import keyline.model.read.dbml.TableSyntax.OfColumn;
import keyline.model.read.dbml.TableSyntax.OfIndex;

/// Gives a table its columns, keys, checks and indexes.
final class ItemReader {

    private final Names names;
    private final TableSyntax syntax;
    private final List<RefSyntax> refs = new ArrayList<>();
    private final List<ColumnId> key = new ArrayList<>();

    ItemReader(Names names, TableSyntax syntax) {
        this.names = names;
        this.syntax = syntax;
    }

    /// The relations of the columns.
    List<RefSyntax> refs() {
        return refs;
    }

    Table read(List<Item> items, Table table) throws WrongDbml {
        Table complete = table;
        for (Item item : items) {
            if (item instanceof OfColumn column) {
                complete = column(column, complete);
            }
        }
        if (!key.isEmpty()) {
            complete = complete.with(new Constraint.PrimaryKey(names.newId(ConstraintId::new), "", key));
        }
        for (Item item : items) {
            complete = switch (item) {
                case OfIndex index -> index(index, complete);
                case OfCheck check -> check(check.name(), check.expression(), complete);
                case OfColumn _, TableSyntax.OfPartial _, TableSyntax.OfRecords _ -> complete;
            };
        }
        return complete;
    }

    private Table column(OfColumn column, Table table) throws WrongDbml {
        if (table.columns().stream().anyMatch(each -> each.name().equals(column.name()))) {
            throw new WrongDbml(column.line(), "table “%s” has “%s” twice".formatted(table.name(), column.name()));
        }
        ColumnId id = names.newId(ColumnId::new);
        List<Setting> settings = column.settings();
        ColumnType type = type(column.type());
        boolean nullable = !Setting.has(settings, "not null");
        String note = Setting.text(settings, "note");
        Table complete = table.with(new Column(id, column.name(), type, nullable, source(settings), note));
        if (Setting.has(settings, "pk") || Setting.has(settings, "primary key")) {
            key.add(id);
        }
        if (Setting.has(settings, "unique")) {
            complete = complete.with(new Constraint.Unique(names.newId(ConstraintId::new), "", List.of(id)));
        }
        for (Setting setting : settings) {
            switch (setting.name()) {
                case "check" -> complete = check("", setting.text(), complete);
                case "ref" -> refs.add(ref(column, setting));
                default -> {}
            }
        }
        return complete;
    }

    private ColumnType type(String text) {
        return names.type(List.of(text.split("\\.")))
                .or(() -> TypeText.readAbstract(text))
                .orElseGet(() -> new ColumnType.Verbatim(text));
    }

    private static ValueSource source(List<Setting> settings) throws WrongDbml {
        if (Setting.has(settings, "increment")) {
            return new Identity(Identity.Mode.BY_DEFAULT);
        }
        for (Setting setting : settings) {
            if (setting.name().equals("default")) {
                return value(setting);
            }
        }
        return new ValueSource.None();
    }

    private static ValueSource value(Setting setting) throws WrongDbml {
        DbmlToken first = setting.value().getFirst();
        DbmlToken last = setting.value().getLast();
        if (first.kind() == Kind.CODE) {
            boolean now = last.text().matches("(?i)now\\(\\)|current_(?:timestamp|date|time)(?:\\(\\))?");
            return now ? new ValueSource.CurrentTime() : new ValueSource.Expression(first.text());
        }
        List<DbmlToken> signs = setting.value().subList(0, setting.value().size() - 1);
        if (last.kind() == Kind.NUMBER && signs.stream().allMatch(sign -> sign.is('-') || sign.is('+'))) {
            long negations = signs.stream().filter(sign -> sign.is('-')).count();
            return new ValueSource.Literal((negations % 2 == 0 ? "" : "-") + last.text());
        }
        boolean value = last.kind() != Kind.SYMBOL
                && (setting.value().size() == 1 || setting.value().get(1).is('.'));
        if (!value) {
            throw new WrongDbml(setting.line(), "the default isn't understood");
        }
        return last.is("null") ? new ValueSource.None() : new ValueSource.Literal(last.text());
    }

    private RefSyntax ref(OfColumn column, Setting setting) throws WrongDbml {
        List<DbmlToken> value = new ArrayList<>(setting.value());
        value.add(new DbmlToken(Kind.END, "", setting.line(), true));
        DbmlTokens tokens = new DbmlTokens(value);
        String sign = RefParser.sign(tokens);
        RefSyntax.End other = tokens.peek(1).is('.')
                ? RefParser.end(tokens)
                : new RefSyntax.End(syntax.path(), List.of(tokens.name()));
        if (!tokens.atEnd()) {
            throw new WrongDbml(setting.line(), tokens.peek().shown() + " isn't understood behind a ref");
        }
        RefSyntax.End own = new RefSyntax.End(syntax.path(), List.of(column.name()));
        return new RefSyntax("", own, sign, other, List.of(), setting.line());
    }

    private Table check(String name, String expression, Table table) {
        return table.with(new Constraint.Check(names.newId(ConstraintId::new), name, expression));
    }

    private Table index(OfIndex index, Table table) throws WrongDbml {
        List<Index.Part> parts = new ArrayList<>();
        List<ColumnId> columns = new ArrayList<>();
        for (DbmlToken part : index.parts()) {
            if (part.kind() == Kind.CODE) {
                parts.add(new Index.OfExpression(part.text(), Direction.ASCENDING));
            } else {
                columns.add(Names.column(table, part.text(), part.line()).id());
                parts.add(new Index.OfColumn(columns.getLast(), Direction.ASCENDING));
            }
        }
        String name = Setting.text(index.settings(), "name");
        if (Setting.has(index.settings(), "pk")) {
            return primaryKey(new Constraint.PrimaryKey(names.newId(ConstraintId::new), name, columns), index, table);
        }
        boolean unique = Setting.has(index.settings(), "unique");
        String method = Setting.text(index.settings(), "type").replaceAll("(?i)btree", "");
        Index.Kind kind = unique ? Index.Kind.UNIQUE : Index.Kind.PLAIN;
        return table.with(new Index(names.newId(IndexId::new), name, kind, parts, method, ""));
    }

    private static Table primaryKey(Constraint.PrimaryKey key, OfIndex index, Table table) throws WrongDbml {
        if (key.columns().size() < index.parts().size()) {
            throw new WrongDbml(index.line(), "a primary key can't be over an expression");
        }
        if (table.primaryKey().isPresent()) {
            throw new WrongDbml(index.line(), "table “%s” has two primary keys".formatted(table.name()));
        }
        return table.with(key);
    }
}
