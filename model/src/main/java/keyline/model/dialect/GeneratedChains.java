package keyline.model.dialect;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.ColumnType;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TypeText;
import keyline.model.ValueSource.Generated;

/// Writes out what a generated column takes from another generated one, for systems that compute only from columns that
/// are stored: `CAST((expression) AS type)` in place of its name.
record GeneratedChains(Table table) {

    Table writtenOut() {
        Table changed = table;
        for (Column column : table.columns()) {
            if (column.source() instanceof Generated(String sql, var storage)) {
                String whole = writtenOut(sql, new HashSet<>(Set.of(column.id())));
                changed = changed.with(column.withSource(new Generated(whole, storage)));
            }
        }
        return changed;
    }

    private String writtenOut(String sql, Set<ColumnId> seen) {
        return Expressions.replaceNames(
                sql,
                name -> table.columns().stream()
                        .filter(each -> each.name().equalsIgnoreCase(name))
                        .findFirst()
                        .flatMap(each -> writtenOut(each, seen)));
    }

    private Optional<String> writtenOut(Column column, Set<ColumnId> seen) {
        if (!(column.source() instanceof Generated(String sql, var _)) || seen.contains(column.id())) {
            return Optional.empty();
        }
        Set<ColumnId> further = new HashSet<>(seen);
        further.add(column.id());
        String inner = writtenOut(sql, further);
        boolean named = column.type() instanceof ColumnType.Named;
        return Optional.of(
                named
                        ? "(" + inner + ")"
                        : "CAST((%s) AS %s)".formatted(inner, TypeText.of(column.type(), Schema.empty())));
    }
}
