package keyline.persistence.store;

import java.util.ArrayList;
import java.util.List;
import keyline.model.ColumnId;
import keyline.model.Index;
import keyline.model.Table;
import keyline.persistence.store.Requirement.UniqueExpressions;
import keyline.persistence.store.Requirement.UniqueKey;
import keyline.persistence.store.Translation.Cell;

/// Reads a unique index: over plain columns and all rows it is a key like any other.
record IndexReading(Table table, SqlCheck sqlite) {

    Requirement read(Index index) throws Untranslatable {
        Pending.What what = new Pending.OfIndex(index.id());
        List<ColumnId> columns = columns(index);
        checkColumns(index, columns);
        if (columns.size() == index.parts().size() && index.where().isBlank()) {
            return new UniqueKey(table.id(), what, columns, UniqueKey.Nulls.DISTINCT);
        }
        List<Translation> parts = new ArrayList<>();
        for (Index.Part part : index.parts()) {
            parts.add(part(part));
        }
        return new UniqueExpressions(table.id(), what, parts, where(index));
    }

    private static List<ColumnId> columns(Index index) {
        return index.parts().stream()
                .filter(Index.OfColumn.class::isInstance)
                .map(part -> ((Index.OfColumn) part).column())
                .toList();
    }

    private void checkColumns(Index index, List<ColumnId> columns) throws Untranslatable {
        if (columns.isEmpty() && !index.parts().isEmpty()) {
            return;
        }
        DemandReading.checkColumns(columns, table);
    }

    private Translation part(Index.Part part) throws Untranslatable {
        return switch (part) {
            case Index.OfColumn(ColumnId column, _) -> new Translation(List.of(new Cell(column)));
            case Index.OfExpression(String sql, _) -> sqlite.checked(Translator.overColumns(sql, table));
        };
    }

    private List<Translation> where(Index index) throws Untranslatable {
        return index.where().isBlank()
                ? List.of()
                : List.of(sqlite.checked(Translator.overColumns(index.where(), table)));
    }
}
