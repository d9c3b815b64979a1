package keyline.app.inspector;

import java.util.List;
import java.util.Optional;
import keyline.app.control.Choice.Option;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.Document;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.edit.Link;
import keyline.model.edit.LinkEnd;

/// What a column of a table could refer to, and why not what it couldn't.
record RelationTargets(LinkEnd.OfColumn from, Document document) {

    /// The columns of `parent`, those that can be referred to first.
    List<Option<ColumnId>> columnsOf(Table parent) {
        return parent.columns().stream()
                .map(column -> new Option<>(column.id(), column.name(), obstacle(parent, column)))
                .sorted((one, other) -> Boolean.compare(one.obstacle().isPresent(), other.obstacle().isPresent()))
                .toList();
    }

    private Optional<String> obstacle(Table parent, Column column) {
        if (from.table().equals(parent.id()) && from.column().equals(column.id())) {
            return Optional.of("A column can't refer to itself.");
        }
        return switch (Link.between(document, from, new LinkEnd.OfColumn(parent.id(), column.id()))) {
            case Link.Refused(String reason) -> Optional.of(reason);
            case Link.Possible possible when goesTo(parent.id(), column.id(), possible) -> Optional.empty();
            case Link.Possible _ -> Optional.of("%s.%s isn't a key, it would be the side that refers.".formatted(parent.name(), column.name()));
        };
    }

    private boolean goesTo(TableId parent, ColumnId column, Link.Possible link) {
        Link.Pair first = link.pairs().getFirst();
        return link.parent().equals(parent)
                && first.parent().equals(column)
                && first.child().equals(Optional.of(from.column()));
    }
}
