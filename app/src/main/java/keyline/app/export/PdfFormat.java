package keyline.app.export;

import java.io.IOException;
import java.io.OutputStream;
import keyline.app.job.Progress;
import keyline.app.picture.pdf.PageSetup;
import keyline.app.picture.pdf.PdfPicture;
import keyline.app.theme.Theme;

/// Pages of shapes and texts.
public record PdfFormat(Theme theme, PageSetup setup) implements ExportFormat {

    @Override
    public String extension() {
        return ".pdf";
    }

    @Override
    public void write(ExportSubject subject, OutputStream out, Progress progress) throws IOException {
        new PdfPicture(subject.picture(), theme, setup).write(out, subject.title(), progress);
    }
}
