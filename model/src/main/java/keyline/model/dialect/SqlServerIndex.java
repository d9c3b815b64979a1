package keyline.model.dialect;

import java.util.Optional;
import java.util.regex.Pattern;
import keyline.model.Index;
import keyline.model.Index.Kind;
import keyline.model.Index.OfColumn;
import keyline.model.Table;

/// What SQL Server wants of an index.
final class SqlServerIndex {

    // What a filter may be: comparisons of a column with a literal, IS [NOT] NULL and IN, joined by AND.
    private static final String NAME = "(?:\"(?:[^\"]|\"\")*+\"|\\[[^\\]]+\\]|[\\p{L}_][\\p{L}\\p{N}_]*+)";
    private static final String LITERAL = "(?:N?'(?:[^']|'')*+'|-?\\d[\\d.]*+)";
    private static final String TERM = NAME + "\\s*(?:(?:=|<>|!=|<=?|>=?)\\s*" + LITERAL
            + "|IS\\s+(?:NOT\\s+)?NULL|IN\\s*\\(\\s*" + LITERAL + "(?:\\s*,\\s*" + LITERAL + ")*+\\s*\\))";
    private static final Pattern FILTER =
            Pattern.compile(TERM + "(?:\\s+AND\\s+" + TERM + ")*+", Pattern.CASE_INSENSITIVE);

    private SqlServerIndex() {}

    static Optional<Index> fit(Index index, Table table, Remarks remarks) {
        boolean unlimited = index.parts().stream()
                .anyMatch(part -> part instanceof OfColumn of
                        && SqlServerColumn.isLarge(table.column(of.column()).type()));
        if (unlimited) {
            remarks.add("%s is left out: SQL Server has no indexes over nvarchar(max) and its like."
                    .formatted(index.name()));
            return Optional.empty();
        }
        return Optional.of(filtered(index, remarks));
    }

    /// A unique index over some rows must not become one over all: it would refuse rows.
    private static Index filtered(Index index, Remarks remarks) {
        String where = index.where();
        if (where.isEmpty() || FILTER.matcher(where.strip()).matches()) {
            return over(index, index.kind(), where);
        }
        String instead = index.kind() == Kind.UNIQUE ? "it is over all rows and not unique" : "it is over all rows";
        remarks.add("%s: SQL Server filters by simple comparisons only, %s.".formatted(index.name(), instead));
        return over(index, Kind.PLAIN, "");
    }

    private static Index over(Index index, Kind kind, String where) {
        return new Index(index.id(), index.name(), kind, index.parts(), index.method(), where);
    }
}
