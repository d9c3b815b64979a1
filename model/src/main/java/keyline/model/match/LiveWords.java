package keyline.model.match;

import java.util.List;
import java.util.Optional;
import keyline.model.Column;
import keyline.model.Constraint;
import keyline.model.NamedType;
import keyline.model.Namespace;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.View;

/// What a live database holds, in the words of a design that it is compared with: what is the same is said as the
/// design
/// says it, so that only what differs does. Both bear the same ids.
///
/// @param design fitted to the system of the database
public record LiveWords(Schema design) {

    /// The live schema in the design's words.
    public Schema of(Schema live) {
        Schema said = live;
        for (Namespace namespace : live.namespaces()) {
            said = said.with(design.namespaces()
                    .find(namespace.id())
                    .filter(own -> own.name().equalsIgnoreCase(namespace.name()))
                    .orElse(namespace));
        }
        for (NamedType type : live.types()) {
            said = said.with(design.types()
                    .find(type.id())
                    .filter(own -> ToldAlike.of(own).equals(ToldAlike.of(type)))
                    .orElse(type));
        }
        for (Table table : live.tables()) {
            Optional<Table> own = design.tables().find(table.id());
            if (own.isPresent()) {
                said = said.with(of(table, own.get()));
            }
        }
        for (View view : live.views()) {
            said = said.with(design.views()
                    .find(view.id())
                    .filter(own -> own.name().equalsIgnoreCase(view.name()))
                    .orElse(view));
        }
        return said;
    }

    private static Table of(Table live, Table own) {
        return new Table(
                live.id(),
                live.namespace(),
                live.name().equalsIgnoreCase(own.name()) ? own.name() : live.name(),
                live.comment(),
                live.columns().stream().map(column -> of(column, own)).toList(),
                constraints(live, own),
                live.indexes().stream()
                        .map(index -> own.find(index.id())
                                .filter(each -> ToldAlike.of(each).equals(ToldAlike.of(index)))
                                .orElse(index))
                        .toList());
    }

    private static Column of(Column live, Table own) {
        return own.find(live.id())
                .filter(each -> ToldAlike.of(each).equals(ToldAlike.of(live)))
                .map(each -> each.withComment(live.comment()))
                .orElse(live);
    }

    private static List<Constraint> constraints(Table live, Table own) {
        return live.constraints().stream()
                .map(constraint -> own.find(constraint.id())
                        .filter(each -> ToldAlike.of(each).equals(ToldAlike.of(constraint)))
                        .orElse(constraint))
                .toList();
    }
}
