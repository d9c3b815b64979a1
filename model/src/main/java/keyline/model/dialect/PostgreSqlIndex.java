package keyline.model.dialect;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import keyline.model.ColumnType;
import keyline.model.ColumnType.Plain;
import keyline.model.ColumnType.Varchar;
import keyline.model.ColumnType.Verbatim;
import keyline.model.Index;
import keyline.model.Index.Direction;
import keyline.model.Index.Kind;
import keyline.model.Index.OfColumn;
import keyline.model.Table;

/// What PostgreSQL wants of an index with an access method: each has columns, types and words that it doesn't take.
final class PostgreSqlIndex {

    private static final String USUAL = "btree";

    // Its own, and those of extensions that are in wide use.
    private static final Set<String> KNOWN =
            Set.of(USUAL, "hash", "gin", "gist", "spgist", "brin", "bloom", "rum", "hnsw", "ivfflat");

    private PostgreSqlIndex() {}

    static Index fit(Index index, Table table, Remarks remarks) {
        String method = index.method().toLowerCase(Locale.ROOT);
        Optional<String> obstacle = method.isEmpty() ? Optional.empty() : obstacle(method, index, table);
        if (obstacle.isEmpty()) {
            return index;
        }
        remarks.add("%s: %s, %s is used instead.".formatted(index.name(), obstacle.get(), USUAL));
        return new Index(index.id(), index.name(), index.kind(), index.parts(), "", index.where());
    }

    private static Optional<String> obstacle(String method, Index index, Table table) {
        if (!KNOWN.contains(method)) {
            return Optional.of("PostgreSQL has no method " + index.method());
        }
        if (method.equals(USUAL)) {
            return Optional.empty();
        }
        boolean plain = index.kind() == Kind.PLAIN
                && index.parts().stream().allMatch(part -> part.direction() == Direction.ASCENDING);
        if (!plain || (method.equals("hash") && index.parts().size() > 1)) {
            return Optional.of(method + " takes no UNIQUE, no DESC" + (method.equals("hash") ? " and one column" : ""));
        }
        return index.parts().stream()
                .filter(part -> part instanceof OfColumn(var column, var _)
                        && !hasOperators(method, table.column(column).type()))
                .findFirst()
                .map(_ -> method + " has no operators for such columns");
    }

    /// Whether the method works on the type without an operator class that is named. About others' types nothing is
    /// known.
    private static boolean hasOperators(String method, ColumnType type) {
        boolean others = type instanceof Verbatim;
        return switch (method) {
            case "gin" -> others || type == Plain.JSON;
            case "gist", "rum", "hnsw", "ivfflat" -> others;
            case "spgist" -> others || type == Plain.TEXT || type instanceof Varchar;
            case "hash" -> true;
            case "bloom" -> others || type == Plain.TEXT || type == Plain.INTEGER;
            default -> type != Plain.JSON && type != Plain.BOOLEAN;
        };
    }
}
