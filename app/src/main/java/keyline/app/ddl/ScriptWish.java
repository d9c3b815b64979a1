package keyline.app.ddl;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import keyline.app.ddl.ScriptOptions.Chosen;
import keyline.model.Document;
import keyline.model.TableId;
import keyline.model.code.Code;
import keyline.model.code.CodeContent;
import keyline.model.code.CodeFormats;
import keyline.model.dialect.Ddl;
import keyline.model.dialect.DdlOptions;
import keyline.model.dialect.Dialect;
import keyline.model.dialect.Dialects;
import keyline.model.dialect.Notice;
import keyline.model.dialect.Script;

/// What script is wanted of a document.
///
/// @param target the key of a dialect or of a format of code
/// @param only the tables to write; empty for all
record ScriptWish(Document document, String target, Chosen options, Optional<Set<TableId>> only) {

    /// The script, with its lines coloured. Any thread.
    Written write() {
        Code code = CodeFormats.of(target)
                .map(format ->
                        format.write(new CodeContent(document, options.script().rows(), only, options.code())))
                .orElseGet(this::script);
        String text = code.text();
        List<SqlLine> lines = SqlLines.of(text.stripTrailing(), ScriptLanguage.of(target));
        return new Written(this, code.notices(), text, text.isBlank() ? List.of() : lines);
    }

    private Code script() {
        Dialect dialect = Dialects.of(target).orElse(Dialects.all().getFirst());
        DdlOptions wanted = only.map(options.script()::only).orElse(options.script());
        Script script = Ddl.script(document.schema(), dialect, wanted);
        return new Code(script.text(), script.notices());
    }

    /// A script that was wanted.
    record Written(ScriptWish wish, List<Notice> notices, String text, List<SqlLine> lines) {}
}
