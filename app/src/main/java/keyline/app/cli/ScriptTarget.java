package keyline.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import keyline.model.dialect.Ddl;
import keyline.model.dialect.DdlOptions;
import keyline.model.dialect.Dialect;
import keyline.model.dialect.Script;

/// A script for a database system.
record ScriptTarget(Dialect dialect) implements Target {

    @Override
    public String key() {
        return dialect.key();
    }

    @Override
    public void write(Content content, OutputStream out) throws IOException {
        Subject subject = content.subject();
        DdlOptions all =
                DdlOptions.DEFAULT.with(subject.rows()).with(content.wishes().rowForm());
        DdlOptions options = subject.only().map(all::only).orElse(all);
        Script script = Ddl.script(subject.document().schema(), dialect, options);
        out.write(script.text().getBytes(UTF_8));
        content.tell(script.notices());
    }
}
