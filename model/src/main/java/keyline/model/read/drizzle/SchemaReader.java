package keyline.model.read.drizzle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keyline.model.NamedType;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.TypeId;

/// Reads the values of files as parts of a schema, those first that others refer to.
final class SchemaReader {

    private final Draft draft;
    private final Casing casing;

    SchemaReader(Draft draft, Casing casing) {
        this.draft = draft;
        this.casing = casing;
    }

    /// One step over a value; it says whether the value is understood by it.
    private interface Step {
        boolean read(Item item, Chain chain) throws NotUnderstood;
    }

    void read(List<Item> items) {
        List<Item> left = new ArrayList<>(items);
        each(left, this::namespace);
        each(left, this::enumeration);
        each(left, this::table);
        TableReader tables = new TableReader(draft);
        for (TableDraft table : draft.tables()) {
            try {
                tables.columns(table);
            } catch (NotUnderstood e) {
                skip(table.item(), e);
            }
        }
        tellCasing();
        draft.tables().forEach(tables::rest);
        each(left, new ViewReader(draft)::read);
        each(left, new RelationsReader(draft)::read);
        each(left, this::other);
    }

    private void each(List<Item> items, Step step) {
        items.removeIf(item -> {
            try {
                return step.read(item, draft.chain(item.value()));
            } catch (NotUnderstood e) {
                skip(item, e);
                return true;
            }
        });
    }

    private void skip(Item item, NotUnderstood problem) {
        draft.report()
                .skip(
                        item.file(),
                        item.declared().line(),
                        item.declared().text(),
                        String.valueOf(problem.getMessage()));
    }

    private List<Found> arguments(Chain chain, int at) {
        return at < chain.links().size() ? chain.links().get(at).arguments() : List.of();
    }

    private String name(Chain chain, int at) throws NotUnderstood {
        return Options.of(arguments(chain, at), draft.values())
                .name()
                .orElseThrow(() -> new NotUnderstood("its name in the database isn't said"));
    }

    private boolean namespace(Item item, Chain chain) throws NotUnderstood {
        boolean found = draft.flavour().makes("Schema", chain.function())
                && chain.links().size() == 1;
        if (found) {
            draft.addNamespace(item.declared().value(), name(chain, 0));
        }
        return found;
    }

    private boolean enumeration(Item item, Chain chain) throws NotUnderstood {
        boolean own = draft.flavour() == Flavour.PG
                && chain.function().equals("pgEnum")
                && chain.links().size() == 1;
        if (!own && !(draft.isInNamespace(chain) && chain.link(0, "enum").isPresent())) {
            return false;
        }
        Options options = Options.of(arguments(chain, 0), draft.values());
        draft.addType(
                item.declared().value(),
                new NamedType.EnumType(
                        draft.newId(TypeId::new),
                        draft.namespace(chain),
                        name(chain, 0),
                        new ColumnTypes(draft).texts(options.rest()),
                        item.declared().comment()));
        return true;
    }

    private boolean table(Item item, Chain chain) throws NotUnderstood {
        Flavour flavour = draft.flavour();
        Optional<Link> made = draft.isInNamespace(chain) ? chain.link(0, "table") : Optional.empty();
        Casing own = chain.function().equals("snakeCase")
                ? Casing.SNAKE_CASE
                : chain.function().equals("camelCase") ? Casing.CAMEL_CASE : casing;
        if (flavour.makes("Table", chain.function())) {
            made = chain.link(0, "").or(() -> chain.link(0, "withRLS"));
        } else if (flavour.makes("TableCreator", chain.function())) {
            made = chain.link(1, "");
        } else if (chain.function().equals("snakeCase") || chain.function().equals("camelCase")) {
            made = chain.link(0, "table");
        }
        if (made.isEmpty()) {
            return false;
        }
        String name = flavour.makes("TableCreator", chain.function())
                ? created(chain, made.get())
                : Options.of(made.get().arguments(), draft.values())
                        .name()
                        .orElseThrow(() -> new NotUnderstood("its name in the database isn't said"));
        Table table = Table.of(draft.newId(TableId::new), name)
                .withNamespace(draft.namespace(chain))
                .withComment(item.declared().comment());
        draft.addTable(item.declared().value(), new TableDraft(item, made.get().arguments(), table, own));
        return true;
    }

    /// The name that a function makes of the name of a table.
    private String created(Chain chain, Link made) throws NotUnderstood {
        List<Found> maker = arguments(chain, 0);
        if (maker.isEmpty()
                || made.arguments().isEmpty()
                || !(draft.values().follow(maker.getFirst()) instanceof Found(Node.Arrow arrow, Scope scope))) {
            throw new NotUnderstood("its name in the database isn't said");
        }
        return draft.values()
                .text(Values.body(arrow, scope, List.of(made.arguments().getFirst())))
                .orElseThrow(() -> new NotUnderstood("its name in the database is calculated, and nothing is run"));
    }

    /// Names in the way of TypeScript are rarely those of a database, unless the program says how to make these of
    /// them.
    private void tellCasing() {
        long camel = draft.tables().stream()
                .filter(table -> table.casing() == Casing.AS_THEY_ARE)
                .flatMap(table -> table.columns().stream()
                        .filter(column ->
                                isCamel(table.table().column(column.id()).name()) && isNameless(column)))
                .count();
        if (camel > 0) {
            draft.report()
                    .remark(
                            "%d %s no name of their own and are called as their properties; with Drizzle's “casing” they"
                                            .formatted(camel, camel == 1 ? "column has" : "columns have")
                                    + " would be called otherwise: write casing: 'snake_case' in a comment of the file"
                                    + " then.");
        }
    }

    private static boolean isCamel(String name) {
        return !Casing.SNAKE_CASE.name(name).equals(name) && name.matches("[a-z]\\w*");
    }

    private boolean isNameless(TableDraft.ColumnDraft column) {
        List<Found> arguments =
                arguments(column.chain(), column.chain().function().equals("customType") ? 1 : 0);
        return arguments.isEmpty() || !(arguments.getFirst().node() instanceof Node.Text);
    }

    /// What helps to make other things, or is none of a database.
    private boolean other(Item item, Chain chain) throws NotUnderstood {
        if (chain.links().isEmpty() || chain.subject().isPresent()) {
            if (item.declared().value() instanceof Node.Other) {
                throw new NotUnderstood("it is calculated, and nothing is run");
            }
            return true;
        }
        switch (chain.function()) {
            case "pgSequence" -> draft.report().lost("sequences");
            case "pgPolicy" -> draft.report().lost("policies of rows");
            case "pgRole" -> draft.report().lost("roles");
            case "customType", "sql", "" -> {}
            default -> helper(chain);
        }
        return true;
    }

    private void helper(Chain chain) throws NotUnderstood {
        List<Found> arguments = arguments(chain, 0);
        boolean column = chain.link(0, "").isPresent()
                && new DeclaredType(chain.function(), Options.of(arguments, draft.values()))
                        .in(draft.flavour())
                        .isPresent();
        boolean creator = draft.flavour().makes("TableCreator", chain.function())
                || draft.flavour().makes("Enum", chain.function());
        if (!column && !creator) {
            throw new NotUnderstood("“%s” makes no table, enum, schema or view of %s; nothing is run"
                    .formatted(chain.function(), draft.flavour().dialect().displayName()));
        }
    }
}
