package keyline.model.read.drizzle;

import java.util.List;
import java.util.Optional;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.ColumnType;
import keyline.model.TypeText;
import keyline.model.ValueSource;
import keyline.model.ValueSource.Identity;

/// Reads a column but for what it has to do with others: its name, its type, its default.
final class ColumnReader {

    private static final String NUMBERING = "starts and steps of numberings";

    private final Draft draft;
    private final TableDraft table;
    private final String property;
    private ColumnType type = ColumnType.Plain.TEXT;
    private ValueSource source = new ValueSource.None();
    private boolean nullable = true;

    ColumnReader(Draft draft, TableDraft table, String property) {
        this.draft = draft;
        this.table = table;
        this.property = property;
    }

    /// Reads the column, and gives it to its table.
    void read(Values.Entry entry) throws NotUnderstood {
        Chain chain = draft.chain(entry.value());
        ColumnTypes.Made made = new ColumnTypes(draft).read(chain, table.shown(property));
        type = made.type();
        if (made.function().endsWith("erial")) {
            source = new Identity(Identity.Mode.BY_DEFAULT);
        }
        List<Link> links = chain.behind(made.rest());
        for (Link link : links) {
            if (link.name().equals("array")) {
                type = arrayOf(type, link);
            }
        }
        for (Link link : links) {
            option(link);
        }
        ColumnId id = draft.newId(ColumnId::new);
        String name = made.name()
                .filter(each -> !each.isEmpty())
                .orElseGet(() -> table.casing().name(property));
        boolean optional = nullable && !(source instanceof Identity);
        Column column = new Column(id, name, type, optional, source, entry.comment());
        table.add(property, column, new TableDraft.ColumnDraft(id, chain, entry.line()));
    }

    private ColumnType arrayOf(ColumnType element, Link link) throws NotUnderstood {
        Optional<String> size = link.arguments().isEmpty()
                ? Optional.empty()
                : draft.values().text(link.arguments().getFirst());
        String brackets = size.filter(text -> text.contains("["))
                .orElse("[" + size.filter(text -> text.matches("\\d+")).orElse("") + "]");
        return new ColumnType.Verbatim(TypeText.of(element, draft.document().schema()) + brackets);
    }

    private void option(Link link) throws NotUnderstood {
        switch (link.name()) {
            case "notNull" -> nullable = false;
            case "default" -> source = defaults(link);
            case "defaultNow" -> source = draft.flavour().pieces().source("CURRENT_TIMESTAMP", type);
            case "defaultRandom" -> source = new ValueSource.Expression("gen_random_uuid()");
            case "generatedAlwaysAsIdentity" -> identity(Identity.Mode.ALWAYS, link);
            case "generatedByDefaultAsIdentity", "autoincrement", "identity" ->
                identity(Identity.Mode.BY_DEFAULT, link);
            case "primaryKey" -> primaryKey(link);
            case "$default", "$defaultFn", "$onUpdate", "$onUpdateFn" ->
                draft.report().lost("values that the program makes ($defaultFn, $onUpdate)");
            case "onUpdateNow" ->
                draft.report().lost("columns that each change sets to the current time (onUpdateNow)");
            case "charSet", "collate" -> draft.report().lost("character sets and collations");
            case "array", "$type", "unique", "references", "generatedAlwaysAs", "notEnforced" -> {}
            default ->
                draft.report()
                        .skip(
                                table.item().file(),
                                link.line(),
                                table.shown(property) + ": " + link.name(),
                                "“" + link.name() + "” says nothing of a column that Keyline knows");
        }
    }

    private ValueSource defaults(Link link) throws NotUnderstood {
        if (link.arguments().size() != 1) {
            throw new NotUnderstood("the default is missing");
        }
        try {
            return new Defaults(draft, SqlText.of(draft, table))
                    .of(link.arguments().getFirst(), type);
        } catch (NotUnderstood e) {
            draft.report()
                    .skip(
                            table.item().file(),
                            link.line(),
                            table.shown(property) + ": default",
                            String.valueOf(e.getMessage()));
            return new ValueSource.None();
        }
    }

    private void primaryKey(Link link) throws NotUnderstood {
        if (Options.of(link.arguments(), draft.values()).isTrue("autoIncrement")) {
            source = new Identity(Identity.Mode.BY_DEFAULT);
        }
    }

    private void identity(Identity.Mode mode, Link link) throws NotUnderstood {
        source = new Identity(mode);
        Options options = Options.of(link.arguments(), draft.values());
        if (options.differs("startWith", "1") || options.differs("increment", "1") || options.differs("seed", "1")) {
            draft.report().lost(NUMBERING);
        }
    }
}
