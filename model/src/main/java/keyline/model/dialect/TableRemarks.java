package keyline.model.dialect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import keyline.model.Place;
import keyline.model.Table;
import keyline.model.TableId;

/// What stands as comments before a table: what is to be said about it, its comment where the dialect keeps none, and
/// the constraints and indexes of it that were left out.
final class TableRemarks {

    private final Writing writing;
    private final Map<TableId, List<String>> remarks = new HashMap<>();

    TableRemarks(Writing writing) {
        this.writing = writing;
        writing.remarks().forEach(this::sort);
    }

    private void sort(Place place, List<String> sentences) {
        switch (place) {
            case Place.OfTable(var table) -> add(table, sentences);
            case Place.OfConstraint(var table, var constraint)
            when writing.schema().table(table).find(constraint).isEmpty() -> add(table, reason(sentences));
            case Place.OfIndex(var table, var index)
            when writing.schema().table(table).find(index).isEmpty() -> add(table, reason(sentences));
            case Place.OfConstraint _, Place.OfIndex _, Place.OfColumn _ -> {} // said where they are written
            case Place.OfView _, Place.OfType _, Place.OfNamespace _, Place.OfSchema _ -> {}
        }
    }

    /// Of what was left out in the end, nothing else needs to be said.
    private static List<String> reason(List<String> sentences) {
        return List.of(sentences.getLast());
    }

    private void add(TableId table, List<String> sentences) {
        remarks.computeIfAbsent(table, _ -> new ArrayList<>()).addAll(sentences);
    }

    List<String> on(Table table) {
        List<String> all = new ArrayList<>();
        if (writing.hasComments() && writing.syntax().comments() == Syntax.Comments.REMARKS) {
            all.add(table.comment());
        }
        all.addAll(remarks.getOrDefault(table.id(), List.of()));
        return all;
    }
}
