package keyline.model.read.drizzle;

import java.util.List;
import java.util.Optional;
import keyline.model.View;
import keyline.model.ViewId;

/// Reads views whose queries are SQL.
record ViewReader(Draft draft) {

    boolean read(Item item, Chain chain) throws NotUnderstood {
        boolean inNamespace = draft.isInNamespace(chain);
        Optional<Link> made = inNamespace
                ? chain.link(0, "view").or(() -> chain.link(0, "materializedView"))
                : chain.link(0, "");
        boolean materialized =
                chain.function().equals("pgMaterializedView") || chain.link(0, "materializedView").isPresent();
        boolean view = inNamespace || materialized || draft.flavour().makes("View", chain.function());
        if (!view || made.isEmpty()) {
            return false;
        }
        String name = Options.of(made.get().arguments(), draft.values())
                .name()
                .orElseThrow(() -> new NotUnderstood("its name in the database isn't said"));
        String sql = new SqlText(draft, Optional.empty()).of(query(chain));
        if (materialized) {
            draft.report().lost("materialized views, each is a plain one");
        }
        View added =
                new View(draft.newId(ViewId::new), draft.namespace(chain), name, sql, item.declared().comment());
        draft.become(draft.document().schema().with(added));
        return true;
    }

    private Found query(Chain chain) throws NotUnderstood {
        List<Found> query = chain.call("as").map(Link::arguments).orElse(List.of());
        if (query.isEmpty()) {
            throw new NotUnderstood("its query isn't said");
        }
        Found value = draft.values().follow(query.getFirst());
        if (value.node() instanceof Node.Arrow) {
            throw new NotUnderstood("its query is made by a function, and nothing is run");
        }
        return value;
    }
}
