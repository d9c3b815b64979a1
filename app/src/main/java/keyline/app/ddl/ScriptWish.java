package keyline.app.ddl;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import keyline.model.Document;
import keyline.model.TableId;
import keyline.model.dialect.Ddl;
import keyline.model.dialect.DdlOptions;
import keyline.model.dialect.Dialect;
import keyline.model.dialect.Dialects;
import keyline.model.dialect.Script;

/// What script is wanted of a document.
///
/// @param target the key of a dialect
/// @param only the tables to write; empty for all
record ScriptWish(Document document, String target, DdlOptions options, Optional<Set<TableId>> only) {

    /// The script, with its lines coloured. Any thread.
    Written write() {
        Dialect dialect = Dialects.of(target).orElse(Dialects.all().getFirst());
        DdlOptions wanted = only.map(options::only).orElse(options);
        Script script = Ddl.script(document.schema(), dialect, wanted);
        String text = script.text();
        return new Written(this, script, text, text.isBlank() ? List.of() : SqlLines.of(text.stripTrailing()));
    }

    /// A script that was wanted.
    record Written(ScriptWish wish, Script script, String text, List<SqlLine> lines) {}
}
