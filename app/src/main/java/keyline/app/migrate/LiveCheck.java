package keyline.app.migrate;

import java.util.List;
import keyline.app.compare.Differences;
import keyline.app.compare.Effect;
import keyline.model.Document;
import keyline.model.Schema;
import keyline.model.change.Change;
import keyline.model.change.ChangeText;
import keyline.model.dialect.Dialect;
import keyline.model.dialect.Fitted;
import keyline.model.match.Matching;
import keyline.model.match.ToldAlike;

/// Compares what a live database holds with what a migration begins with, as its system has both. What systems tell
/// otherwise than they were told doesn't count, see [ToldAlike].
final class LiveCheck {

    private LiveCheck() {}

    /// What differs, in a few words each.
    static List<String> differences(Schema from, Schema live, Dialect dialect) {
        Schema expected = Fitted.of(from, dialect).schema();
        Schema there = Fitted.of(live, dialect).schema();
        Document document = Document.empty().with(expected);
        Schema matched = Matching.byName(expected, there).applied(document).schema();
        Document alike = Document.empty().with(ToldAlike.of(expected));
        ChangeText text = new ChangeText(alike.schema(), ToldAlike.of(matched));
        return Differences.relevant(alike, alike.with(text.after())).stream()
                .filter(change -> !(change instanceof Change.ColumnsReordered))
                .map(change -> words(change, text))
                .toList();
    }

    private static String words(Change change, ChangeText text) {
        String table = change instanceof Change.InTable inTable ? text.table(inTable) + ": " : "";
        String where = switch (Effect.of(change)) {
            case ADDED -> "only in the database";
            case REMOVED -> "not in the database";
            case CHANGED, RENAMED -> "other in the database";
        };
        return "%s%s (%s)".formatted(table, text.of(change), where);
    }
}
