package keyline.app.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import keyline.app.job.Progress;
import keyline.app.picture.SvgLinks;
import keyline.app.picture.SvgLook;
import keyline.app.picture.SvgPicture;
import keyline.model.dictionary.Dictionary;

/// A picture of shapes.
public record SvgFormat(SvgLook look) implements ExportFormat {

    @Override
    public String extension() {
        return ".svg";
    }

    @Override
    public void write(ExportSubject subject, OutputStream out, Progress progress) throws IOException {
        Dictionary dictionary = new Dictionary(subject.document().schema());
        SvgLinks links = node -> {
            String anchor = dictionary.anchor(node);
            return new SvgLinks.Anchor(anchor, "#" + anchor);
        };
        Writer writer = new WatchedWriter(out, UTF_8, progress);
        new SvgPicture(subject.picture(), look, links).writeFile(writer);
        writer.flush();
    }
}
