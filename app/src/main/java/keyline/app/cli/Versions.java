package keyline.app.cli;

import java.util.List;
import java.util.Optional;
import keyline.model.ColumnId;
import keyline.model.Document;
import keyline.model.Schema;
import keyline.model.match.Matching;
import keyline.model.match.TwoVersions;
import keyline.model.migration.Beginning;
import keyline.model.migration.Fillings;
import keyline.persistence.read.Input;

/// Two versions of a design with what the command line says about them.
final class Versions {

    private Versions() {}

    /// Project files that have a common past share their ids; all else is matched by names.
    ///
    /// @param renames `old=new` for tables and schemas, `table.old=new` for columns, with commas between them
    static TwoVersions of(Input old, Input fresh, Optional<String> renames) throws WrongUsage {
        Document before = old.project().document();
        Document after = fresh.project().document();
        boolean projects = old.kind().isEmpty() && fresh.kind().isEmpty();
        if (projects && renames.isEmpty() && TwoVersions.haveCommonPast(before, after)) {
            return TwoVersions.ofOneProject(before, after);
        }
        Matching byName = Matching.byName(before.schema(), after.schema());
        List<String> words = renames.map(text -> List.of(text.split(",", -1))).orElse(List.of());
        return TwoVersions.matched(before, Renaming.confirmed(words, byName));
    }

    /// What rows are to get in new columns.
    ///
    /// @param words each `table.column=value`
    static Fillings fillings(List<String> words, Schema before, Schema after) throws WrongUsage {
        Fillings fillings = Fillings.NONE;
        for (String word : words) {
            int equals = word.indexOf('=');
            Beginning beginning = Beginning.between(before, after).stream()
                    .filter(each -> equals > 0 && each.name().equalsIgnoreCase(word.substring(0, equals)))
                    .findFirst()
                    .orElseThrow(() -> new WrongUsage(
                            "--fill takes table.column=value of a new column that needs one, not \"" + word + "\""));
            String value = word.substring(equals + 1);
            ColumnId column = beginning.column().id();
            Optional<String> fault = beginning.fault(value, after);
            if (fault.isPresent()) {
                throw new WrongUsage(fault.get());
            }
            fillings = fillings.with(column, value);
        }
        return fillings;
    }
}
