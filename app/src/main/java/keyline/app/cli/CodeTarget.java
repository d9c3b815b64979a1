package keyline.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import keyline.model.code.Code;
import keyline.model.code.CodeContent;
import keyline.model.code.CodeFormat;

/// A design as code that isn't a script for a database system.
record CodeTarget(CodeFormat format) implements Target {

    @Override
    public String key() {
        return format.key();
    }

    @Override
    public void write(Content content, OutputStream out) throws IOException {
        Subject subject = content.subject();
        CodeContent wanted = new CodeContent(
                subject.document(),
                subject.rows(),
                subject.only(),
                content.wishes().code());
        Code code = format.write(wanted);
        out.write(code.text().getBytes(UTF_8));
        content.tell(code.notices());
    }
}
