package keyline.model.read.dbml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// All elements of a text as they stand there.
final class DbmlText {

    /// An enum.
    record EnumSyntax(List<String> path, List<String> values, int line) {}

    /// A group of tables.
    ///
    /// @param colour as `#RRGGBB`, empty when there is none
    record GroupSyntax(String name, String colour, List<Grouped> tables) {}

    /// A table that a group names.
    record Grouped(List<String> path, int line) {}

    final List<TableSyntax> tables = new ArrayList<>();
    final List<TableSyntax> partials = new ArrayList<>();
    final List<EnumSyntax> enums = new ArrayList<>();
    final List<RefSyntax> refs = new ArrayList<>();
    final List<RecordsSyntax> records = new ArrayList<>();
    final List<GroupSyntax> groups = new ArrayList<>();
    final List<String> notes = new ArrayList<>();
    String databaseType = "";
    private final Map<String, Integer> lost = new LinkedHashMap<>();

    /// Notes what a design has no place for.
    void lost(String what, int count) {
        if (count > 0) {
            lost.merge(what, count, Integer::sum);
        }
    }

    /// What wasn't kept, as sentences.
    List<String> remarks() {
        return lost.entrySet().stream()
                .map(each -> "Not kept: %s (%d).".formatted(each.getKey(), each.getValue()))
                .toList();
    }
}
