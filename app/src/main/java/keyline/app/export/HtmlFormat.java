package keyline.app.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.Optional;
import keyline.app.job.Progress;
import keyline.app.picture.SvgLinks;
import keyline.app.picture.SvgLook;
import keyline.app.picture.SvgPicture;
import keyline.model.dictionary.Dictionary;
import keyline.model.dictionary.DictionaryPage;
import keyline.model.dictionary.Drawing;

/// A data dictionary as a page for the browser.
///
/// @param mostRows how many sample rows of each table it shows
public record HtmlFormat(int mostRows) implements ExportFormat {

    @Override
    public String extension() {
        return ".html";
    }

    @Override
    public void write(ExportSubject subject, OutputStream out, Progress progress) throws IOException {
        Dictionary dictionary = new Dictionary(subject.schema());
        boolean isEmpty = subject.diagram().boxes().isEmpty();
        Optional<Drawing> drawing = isEmpty ? Optional.empty() : Optional.of(drawing(subject, dictionary));
        Writer writer = new WatchedWriter(out, UTF_8, progress);
        new DictionaryPage(subject.title(), dictionary, drawing, subject.rows(), mostRows).write(writer);
        writer.flush();
    }

    private static Drawing drawing(ExportSubject subject, Dictionary dictionary) throws IOException {
        SvgLinks links = node -> new SvgLinks.Anchor("", "#" + DictionaryPage.id(node, dictionary));
        SvgPicture svg = new SvgPicture(subject.picture(), SvgLook.READERS_CHOICE, links);
        String rules = svg.rules();
        return new Drawing() {
            @Override
            public String style() {
                return rules;
            }

            @Override
            public void write(Appendable out) throws IOException {
                svg.writeElement(out);
            }
        };
    }
}
