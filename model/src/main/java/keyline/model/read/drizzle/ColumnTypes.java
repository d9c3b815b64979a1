package keyline.model.read.drizzle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keyline.model.ColumnType;
import keyline.model.NamedType;
import keyline.model.Namespace;
import keyline.model.TypeId;

/// Finds the types of columns: those of Drizzle, enums, and types that a file makes itself.
record ColumnTypes(Draft draft) {

    /// A column as the function that makes it says.
    ///
    /// @param function by which it is called in the file
    /// @param rest how many links of the chain are read
    record Made(String function, ColumnType type, Optional<String> name, int rest) {}

    /// Reads the beginning of the chain that makes a column.
    ///
    /// @param column its table and its property, after which a type without a name is called
    Made read(Chain chain, String column) throws NotUnderstood {
        Optional<TypeId> type = draft.type(chain);
        if (type.isPresent()) {
            return new Made("enum", new ColumnType.Named(type.get()), options(chain, 0).name(), 1);
        }
        Options options = options(chain, 0);
        if (chain.function().equals("customType")) {
            Options own = options(chain, 1);
            return new Made("customType", custom(options, own), own.name(), 2);
        }
        if (chain.links().isEmpty() || !chain.links().getFirst().name().isEmpty()) {
            throw new NotUnderstood("it is made by nothing that is known");
        }
        if (chain.function().equals("mysqlEnum")) {
            return new Made("mysqlEnum", listed(options, column), options.name(), 1);
        }
        return new Made(chain.function(), declared(chain, options, column), options.name(), 1);
    }

    private Options options(Chain chain, int at) throws NotUnderstood {
        List<Found> arguments =
                chain.link(at, "").map(Link::arguments).orElse(List.of());
        return Options.of(arguments, draft.values());
    }

    private ColumnType declared(Chain chain, Options options, String column) throws NotUnderstood {
        if (!chain.module().isEmpty()) {
            draft.report()
                    .remark("%s: %s stands in “%s”, which isn't read; it is taken for the name of a type."
                            .formatted(column, chain.function(), chain.module()));
            return new ColumnType.Verbatim(chain.function());
        }
        Optional<String> type = new DeclaredType(chain.function(), options).in(draft.flavour());
        if (type.isEmpty()) {
            throw new NotUnderstood("“" + chain.function() + "” is no type that Keyline knows");
        }
        if (options.value("enum").isPresent()) {
            draft.report().lost("lists of texts that only TypeScript checks");
        }
        return draft.flavour().pieces().type(type.get());
    }

    /// A type that the file makes by `customType`.
    private ColumnType custom(Options made, Options own) throws NotUnderstood {
        Optional<Found> says = made.value("dataType");
        if (says.isEmpty()
                || !(draft.values().follow(says.get()) instanceof Found(Node.Arrow arrow, Scope scope))) {
            throw new NotUnderstood("the type in the database isn't said");
        }
        Optional<String> sql = draft.values().text(Values.body(arrow, scope, List.of(own.rest())));
        return draft.flavour()
                .pieces()
                .type(sql.filter(text -> !text.isBlank())
                        .orElseThrow(() -> new NotUnderstood("the type in the database isn't a text")));
    }

    private ColumnType listed(Options options, String column) throws NotUnderstood {
        NamedType.EnumType type = new NamedType.EnumType(
                draft.newId(TypeId::new),
                Namespace.DEFAULT.id(),
                freeName(column.replace('.', '_')),
                texts(options.rest()),
                "");
        draft.become(draft.document().schema().with(type));
        return new ColumnType.Named(type.id());
    }

    private String freeName(String wanted) {
        String name = wanted;
        for (int number = 2; isTaken(name); number++) {
            name = wanted + "_" + number;
        }
        return name;
    }

    private boolean isTaken(String name) {
        return draft.document().schema().types().stream()
                .anyMatch(type -> type.name().equalsIgnoreCase(name));
    }

    /// A list of texts, or the texts of an object.
    List<String> texts(Found found) throws NotUnderstood {
        List<String> texts = new ArrayList<>();
        for (Found item : draft.values().items(found)) {
            texts.add(draft.values()
                    .text(item)
                    .orElseThrow(() -> new NotUnderstood("line %d: a text is expected there".formatted(item.line()))));
        }
        if (texts.isEmpty()) {
            throw new NotUnderstood("the enum has no values");
        }
        return texts;
    }
}
