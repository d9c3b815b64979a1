package keyline.model.read.drizzle;

import java.util.List;
import java.util.Optional;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.Constraint;
import keyline.model.ConstraintId;
import keyline.model.ReferentialAction;
import keyline.model.ValueSource.Generated;

/// Reads the tables of files: first their columns, then, once all are there, what ties them together.
record TableReader(Draft draft) {

    private static final int MOST_COLUMNS = 5_000;

    /// Reads the columns of a table.
    void columns(TableDraft table) throws NotUnderstood {
        if (table.arguments().size() < 2) {
            throw new NotUnderstood("the columns are missing");
        }
        var columns = draft.values().properties(object(table.arguments().get(1)));
        if (columns.isEmpty() || columns.size() > MOST_COLUMNS) {
            throw new NotUnderstood(columns.isEmpty() ? "it has no columns" : "it has more columns than any database takes");
        }
        for (Values.Entry entry : columns.values()) {
            try {
                new ColumnReader(draft, table, entry.key()).read(entry);
            } catch (NotUnderstood e) {
                skip(table, entry.line(), entry.key(), e);
            }
        }
    }

    private void skip(TableDraft table, int line, String part, NotUnderstood problem) {
        draft.report().skip(table.item().file(), line, table.shown(part), String.valueOf(problem.getMessage()));
    }

    /// The object of columns, which a function may give that takes the types of columns.
    private Found object(Found found) throws NotUnderstood {
        Found value = draft.values().follow(found);
        if (!(value.node() instanceof Node.Arrow arrow)) {
            return value;
        }
        Scope inner = value.scope().inner();
        for (Node parameter : arrow.parameters()) {
            switch (parameter) {
                case Node.Name(String name, int _) -> inner.put(name, new Meaning.OfModule());
                case Node.Properties(List<Node.Property> all, int _) ->
                    all.forEach(each -> inner.put(each.key(), new Meaning.OfFunction(each.key())));
                default -> {}
            }
        }
        return new Found(arrow.body(), inner);
    }

    /// Reads what columns say of keys, other tables and other columns, and what stands behind the columns.
    void rest(TableDraft table) {
        for (TableDraft.ColumnDraft column : table.columns()) {
            for (Link link : column.chain().links()) {
                try {
                    read(link, column.id(), table);
                } catch (NotUnderstood e) {
                    String name = table.table().column(column.id()).name();
                    skip(table, link.line(), name + ": " + link.name(), e);
                }
            }
        }
        if (table.arguments().size() > 2) {
            new ExtrasReader(draft, table).read(table.arguments().get(2));
        }
        draft.put(table.table());
    }

    private void read(Link link, ColumnId column, TableDraft table) throws NotUnderstood {
        switch (link.name()) {
            case "primaryKey" ->
                add(new Constraint.PrimaryKey(draft.newId(ConstraintId::new), "", List.of(column)), table);
            case "unique" -> add(unique(link, column), table);
            case "references" -> add(reference(link, column), table);
            case "generatedAlwaysAs" -> generate(link, column, table);
            default -> {}
        }
    }

    private static void add(Constraint constraint, TableDraft table) {
        table.become(table.table().with(constraint));
    }

    private Constraint unique(Link link, ColumnId column) throws NotUnderstood {
        Options options = Options.of(link.arguments(), draft.values());
        if (options.differs("nulls", "distinct")) {
            draft.report().lost(ExtrasReader.NULLS);
        }
        return new Constraint.Unique(draft.newId(ConstraintId::new), options.name().orElse(""), List.of(column));
    }

    private Constraint reference(Link link, ColumnId column) throws NotUnderstood {
        if (link.arguments().isEmpty()
                || !(draft.values().follow(link.arguments().getFirst())
                        instanceof Found(Node.Arrow arrow, Scope scope))) {
            throw new NotUnderstood("the column that is referred to isn't known");
        }
        References.Target target = new References(draft).column(Values.body(arrow, scope, List.of()));
        Options options = Options.of(link.arguments().subList(1, link.arguments().size()), draft.values());
        ReferentialAction delete = References.action(options.text("onDelete"));
        ReferentialAction update = References.action(options.text("onUpdate"));
        return Constraint.ForeignKey.of(
                        draft.newId(ConstraintId::new),
                        List.of(column),
                        target.table().table().id(),
                        List.of(target.column()))
                .withActions(delete, update);
    }

    private void generate(Link link, ColumnId id, TableDraft table) throws NotUnderstood {
        if (link.arguments().isEmpty()) {
            throw new NotUnderstood("the expression is missing");
        }
        String sql = SqlText.of(draft, table).of(link.arguments().getFirst());
        Optional<String> mode =
                Options.of(link.arguments().subList(1, link.arguments().size()), draft.values()).text("mode");
        boolean stored = draft.flavour() == Flavour.PG
                ? !mode.equals(Optional.of("virtual"))
                : mode.filter(each -> each.equals("stored") || each.equals("persisted")).isPresent();
        Generated.Storage storage = stored ? Generated.Storage.STORED : Generated.Storage.VIRTUAL;
        Column column = table.table().column(id);
        Generated source = new Generated(draft.flavour().pieces().expression(sql), storage);
        table.become(table.table().with(column.withSource(source)));
    }
}
