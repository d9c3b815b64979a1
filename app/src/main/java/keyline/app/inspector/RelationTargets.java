package keyline.app.inspector;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import keyline.app.control.Choice.Option;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.Document;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.TypeFamily;
import keyline.model.TypeText;
import keyline.model.edit.Link;
import keyline.model.edit.LinkEnd;

/// What a table could refer to in another, and why not what it couldn't.
///
/// @param from the column that is to refer; empty when columns are to be found or made by name
record RelationTargets(TableId child, Optional<ColumnId> from, Document document) {

    /// The keys of `parent`, and its other columns, which can't be chosen. Keys of another type are left out.
    List<Option<KeyOfTable>> of(Table parent) {
        Stream<Option<KeyOfTable>> keys =
                parent.keys().stream().filter(key -> isComparable(parent, key)).map(key -> key(parent, key));
        Stream<Option<KeyOfTable>> others = parent.columns().stream()
                .filter(column -> !parent.isKey(List.of(column.id())))
                .map(column -> other(parent, column));
        return Stream.concat(keys, others).toList();
    }

    /// Why nothing of `parent` can be chosen, when that is so.
    Optional<String> obstacle(Table parent) {
        boolean chosen =
                of(parent).stream().anyMatch(option -> option.obstacle().isEmpty());
        if (chosen || from.isEmpty() || parent.keys().isEmpty()) {
            return chosen ? Optional.empty() : Optional.of(parent.name() + " has no key to refer to.");
        }
        Column column = document.schema().table(child).column(from.get());
        return Optional.of("No key of %s can be compared with %s, which is %s."
                .formatted(parent.name(), column.name(), TypeText.of(column.type(), document.schema())));
    }

    private boolean isComparable(Table parent, List<ColumnId> key) {
        return from.isEmpty()
                || key.size() > 1
                || TypeFamily.comparable(
                        document.schema().table(child).column(from.get()).type(),
                        parent.column(key.getFirst()).type(),
                        document.schema());
    }

    private Option<KeyOfTable> key(Table parent, List<ColumnId> key) {
        Optional<String> obstacle =
                from.map(column -> obstacle(column, parent, key)).orElseGet(() -> byName(parent, key));
        return new Option<>(new KeyOfTable(parent.id(), key), ForeignKeyText.columns(parent, key), obstacle);
    }

    private Optional<String> obstacle(ColumnId column, Table parent, List<ColumnId> key) {
        if (key.size() > 1) {
            return Optional.of("It has %d columns: let them be found by name.".formatted(key.size()));
        }
        LinkEnd.OfColumn end = new LinkEnd.OfColumn(child, column);
        return switch (Link.between(document, end, new LinkEnd.OfColumn(parent.id(), key.getFirst()))) {
            case Link.Refused(String reason) -> Optional.of(reason);
            case Link.Possible link
            when link.child().equals(child) && link.pairs().getFirst().child().equals(from) -> Optional.empty();
            case Link.Possible _ -> Optional.of("It is numbered or no key: it would refer to this table instead.");
        };
    }

    private Optional<String> byName(Table parent, List<ColumnId> key) {
        return Link.tables(document, child, parent.id(), key) instanceof Link.Refused(String reason)
                ? Optional.of(reason)
                : Optional.empty();
    }

    private static Option<KeyOfTable> other(Table parent, Column column) {
        boolean part = parent.keys().stream().anyMatch(key -> key.contains(column.id()));
        String reason = part ? "Only a part of a key." : "Neither primary key nor unique.";
        return new Option<>(new KeyOfTable(parent.id(), List.of(column.id())), column.name(), Optional.of(reason));
    }
}
