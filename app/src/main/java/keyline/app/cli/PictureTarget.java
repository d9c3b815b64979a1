package keyline.app.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import keyline.app.export.ExportFormat;
import keyline.app.export.ExportSubject;
import keyline.app.job.Progress;

/// A diagram as a picture or a document, drawn without a window. These are the only targets that start the toolkit.
///
/// @param key the word that `--to` takes
record PictureTarget(String key, Function<PictureWishes, ExportFormat> format) implements Target {

    static final List<PictureTarget> ALL = List.of(
            new PictureTarget("png", PictureWishes::png),
            new PictureTarget("svg", PictureWishes::svg),
            new PictureTarget("pdf", PictureWishes::pdf),
            new PictureTarget("html", PictureWishes::html));

    @Override
    public void write(Content content, OutputStream out) throws IOException {
        Subject asked = content.subject();
        ExportSubject subject = new ExportSubject(
                asked.title(),
                asked.document(),
                asked.diagram(),
                asked.rows(),
                asked.only().map(Set::copyOf));
        format.apply(content.wishes().picture()).write(subject, out, Progress.UNSEEN.remarking(content.noticed()));
    }
}
