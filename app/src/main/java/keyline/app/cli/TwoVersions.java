package keyline.app.cli;

import java.util.List;
import java.util.Optional;
import keyline.model.Document;
import keyline.model.Table;
import keyline.model.match.Matching;
import keyline.model.match.Rename;
import keyline.persistence.read.Input;

/// Two versions of a design, the newer one under the ids of the older one.
///
/// @param suggestions what may have been renamed, and is taken as dropped and added
record TwoVersions(Document before, Document after, List<Rename> suggestions) {

    /// Project files that have a common past share their ids; all else is matched by names.
    ///
    /// @param renames `old=new` for tables and `table.old=new` for columns, with commas between them
    static TwoVersions of(Input old, Input fresh, Optional<String> renames) throws WrongUsage {
        Document before = old.project().document();
        Document after = fresh.project().document();
        boolean projects = old.kind().isEmpty() && fresh.kind().isEmpty();
        if (projects && renames.isEmpty() && haveCommonPast(before, after)) {
            return new TwoVersions(before, after, List.of());
        }
        Matching matching = Matching.byName(before.schema(), after.schema());
        for (String rename : renames.map(text -> List.of(text.split(",", -1))).orElse(List.of())) {
            matching = matching.with(found(rename.strip(), matching));
        }
        return new TwoVersions(before, matching.applied(before), matching.suggestions());
    }

    /// Whether most tables of equal ids have an equal name, or a column of equal id and name.
    private static boolean haveCommonPast(Document before, Document after) {
        List<Table> shared = before.schema().tables().stream()
                .filter(table -> after.schema().tables().has(table.id()))
                .toList();
        long same = shared.stream()
                .filter(table -> isSame(table, after.schema().table(table.id())))
                .count();
        return 2 * same > shared.size();
    }

    private static boolean isSame(Table was, Table now) {
        return was.name().equals(now.name())
                || was.columns().stream()
                        .anyMatch(column -> now.find(column.id())
                                .filter(each -> each.name().equals(column.name()))
                                .isPresent());
    }

    private static Rename found(String text, Matching matching) throws WrongUsage {
        int equals = text.indexOf('=');
        if (equals < 1) {
            throw new WrongUsage("--rename takes old=new or table.old=new, not \"" + text + "\"");
        }
        String old = text.substring(0, equals);
        String fresh = text.substring(equals + 1);
        return Renaming.of(old, fresh, matching)
                .orElseThrow(() ->
                        new WrongUsage("there is no table or column " + old + " that could have become " + fresh));
    }
}
