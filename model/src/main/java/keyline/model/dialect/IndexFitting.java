package keyline.model.dialect;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import keyline.model.ColumnId;
import keyline.model.Index;
import keyline.model.Index.Kind;
import keyline.model.Place;
import keyline.model.Table;

/// Fits the indexes of tables.
final class IndexFitting {

    private final Dialect dialect;
    private final Notices notices;
    private final ExpressionFitting expressions;

    IndexFitting(ExpressionFitting expressions, Notices notices) {
        this.dialect = expressions.dialect();
        this.expressions = expressions;
        this.notices = notices;
    }

    List<Index> fit(Table table) {
        return table.indexes().stream()
                .flatMap(index -> fit(index, table, notices.at(new Place.OfIndex(table.id(), index.id()))))
                .toList();
    }

    private Stream<Index> fit(Index index, Table table, Remarks remarks) {
        Optional<String> obstacle = obstacle(index, table);
        if (obstacle.isPresent()) {
            remarks.add("%s is left out: %s.".formatted(index.name(), obstacle.get()));
            return Stream.empty();
        }
        return expressions
                .index(withKnownMethod(overKnownRows(index, remarks), remarks), table, remarks)
                .flatMap(each -> dialect.fit(each, table, remarks))
                .stream();
    }

    private Optional<String> obstacle(Index index, Table table) {
        List<ColumnId> columns = index.parts().stream()
                .filter(Index.OfColumn.class::isInstance)
                .map(part -> ((Index.OfColumn) part).column())
                .toList();
        boolean expressions = columns.size() < index.parts().size();
        if (expressions && !dialect.has(Feature.EXPRESSION_INDEXES)) {
            return Optional.of("%s has no indexes over expressions".formatted(dialect.displayName()));
        }
        Optional<String> obstacle =
                expressions && columns.isEmpty() ? Optional.empty() : ConstraintFitting.obstacle(table, columns);
        return obstacle.or(() -> ConstraintFitting.tooMany(index.parts(), dialect));
    }

    /// A unique index over some rows must not become one over all: it would refuse rows.
    private Index overKnownRows(Index index, Remarks remarks) {
        if (index.where().isEmpty() || dialect.has(Feature.PARTIAL_INDEXES)) {
            return index;
        }
        String instead = index.kind() == Kind.UNIQUE ? "it is over all rows and not unique" : "it is over all rows";
        remarks.add("%s: %s has no partial indexes, %s.".formatted(index.name(), dialect.displayName(), instead));
        return new Index(index.id(), index.name(), Kind.PLAIN, index.parts(), index.method(), "");
    }

    private Index withKnownMethod(Index index, Remarks remarks) {
        if (index.method().isEmpty() || dialect.has(Feature.INDEX_METHODS)) {
            return index;
        }
        if (!index.method().equalsIgnoreCase("btree")) {
            remarks.add("%s: %s has no method %s, its own is used."
                    .formatted(index.name(), dialect.displayName(), index.method()));
        }
        return new Index(index.id(), index.name(), index.kind(), index.parts(), "", index.where());
    }
}
