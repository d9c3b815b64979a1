package keyline.model.read.drizzle;

import java.util.List;
import java.util.Optional;
import keyline.model.Constraint;
import keyline.model.ConstraintId;
import keyline.model.Deferral;
import keyline.model.TableId;

/// Reads what stands behind the columns of a table: keys, checks, indexes.
record ExtrasReader(Draft draft, TableDraft table) {

    static final String NULLS = "keys that count NULLs as equal";

    void read(Found found) {
        try {
            for (Found item : draft.values().items(returned(found))) {
                try {
                    add(draft.chain(item));
                } catch (NotUnderstood e) {
                    skip(item.line(), "behind the columns", e);
                }
            }
        } catch (NotUnderstood e) {
            skip(found.line(), "behind the columns", e);
        }
    }

    private void skip(int line, String part, NotUnderstood problem) {
        draft.report()
                .skip(
                        table.item().file(),
                        line,
                        table.table().name() + ", " + part,
                        String.valueOf(problem.getMessage()));
    }

    /// The list that a function gives for the table.
    private Found returned(Found found) throws NotUnderstood {
        Found value = draft.values().follow(found);
        return value.node() instanceof Node.Arrow arrow
                ? Values.body(arrow, value.scope(), List.of(table.item().value()))
                : value;
    }

    private void add(Chain chain) throws NotUnderstood {
        Options options = Options.of(chain.link(0, "").map(Link::arguments).orElse(List.of()), draft.values());
        switch (chain.function()) {
            case "primaryKey" -> put(primaryKey(chain, options));
            case "unique" -> put(unique(chain, options));
            case "check" -> put(check(chain, options));
            case "foreignKey" -> put(foreignKey(chain, options));
            case "index", "uniqueIndex" ->
                table.become(table.table().with(new IndexReader(draft, table).read(chain, options)));
            case "pgPolicy" -> draft.report().lost("policies of rows");
            default -> throw new NotUnderstood("“" + chain.function() + "” is no key, check or index");
        }
    }

    private void put(Constraint constraint) {
        table.become(table.table().with(constraint));
    }

    private ConstraintId id() {
        return draft.newId(ConstraintId::new);
    }

    /// `primaryKey({ columns: [t.a, t.b] })`, and the older `primaryKey(t.a, t.b)`.
    private Constraint primaryKey(Chain chain, Options options) throws NotUnderstood {
        Optional<Found> columns = options.value("columns");
        List<Found> all = columns.isPresent()
                ? draft.values().items(columns.get())
                : chain.link(0, "").map(Link::arguments).orElse(List.of());
        String name = options.text("name").orElse("");
        return new Constraint.PrimaryKey(id(), name, References.ids(new References(draft).columns(all)));
    }

    private Constraint unique(Chain chain, Options options) throws NotUnderstood {
        if (chain.call("nullsNotDistinct").isPresent()) {
            draft.report().lost(NULLS);
        }
        List<Found> columns = chain.call("on").map(Link::arguments).orElse(List.of());
        String name = options.name().orElse("");
        return new Constraint.Unique(id(), name, References.ids(new References(draft).columns(columns)));
    }

    private Constraint check(Chain chain, Options options) throws NotUnderstood {
        List<Found> arguments = chain.link(0, "").map(Link::arguments).orElse(List.of());
        if (arguments.isEmpty()) {
            throw new NotUnderstood("the condition is missing");
        }
        String sql = SqlText.of(draft, table).of(arguments.getLast());
        return new Constraint.Check(
                id(), options.name().orElse(""), draft.flavour().pieces().expression(sql));
    }

    private Constraint foreignKey(Chain chain, Options options) throws NotUnderstood {
        Options given = options.rest().node() instanceof Node.Arrow arrow
                ? new Options(
                        options.name(),
                        draft.values().follow(Values.body(arrow, options.rest().scope(), List.of())),
                        draft.values())
                : options;
        List<References.Target> own = columns(given, "columns");
        List<References.Target> parents = columns(given, "foreignColumns");
        TableId parent = parents.getFirst().table().table().id();
        if (own.size() != parents.size()
                || parents.stream().anyMatch(each -> !each.table().table().id().equals(parent))) {
            throw new NotUnderstood("the two sides of the foreign key don't fit together");
        }
        return new Constraint.ForeignKey(
                id(),
                given.text("name").orElse(""),
                References.ids(own),
                parent,
                References.ids(parents),
                References.action(action(chain, "onDelete")),
                References.action(action(chain, "onUpdate")),
                Deferral.NOT_DEFERRABLE);
    }

    private List<References.Target> columns(Options options, String key) throws NotUnderstood {
        Found list = options.value(key).orElseThrow(() -> new NotUnderstood("“" + key + "” is missing"));
        return new References(draft).columns(draft.values().items(list));
    }

    private Optional<String> action(Chain chain, String name) throws NotUnderstood {
        Optional<Link> call = chain.call(name).filter(link -> !link.arguments().isEmpty());
        return call.isPresent() ? draft.values().text(call.get().arguments().getFirst()) : Optional.empty();
    }
}
