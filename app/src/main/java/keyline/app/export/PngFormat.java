package keyline.app.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import keyline.app.job.Progress;
import keyline.app.picture.DiagramPicture;
import keyline.app.picture.PngLook;
import keyline.app.picture.PngLook.Ground;
import keyline.app.picture.PngPicture;
import keyline.app.theme.Theme;

/// A picture of pixels.
///
/// @param scale pixels of the picture for one of the diagram; nothing for what is usual: sharp on the screens of
///     today and in print, but no larger than most viewers open
public record PngFormat(Theme theme, Ground ground, Optional<Double> scale) implements ExportFormat {

    private static final double SHARP = 2;

    @Override
    public String extension() {
        return ".png";
    }

    @Override
    public void write(ExportSubject subject, OutputStream out, Progress progress) throws IOException {
        DiagramPicture picture = subject.picture();
        double wanted = scale.orElseGet(() -> PngPicture.usualScale(picture.area(), SHARP));
        new PngPicture(picture, new PngLook(theme, ground, wanted)).write(out, progress);
    }
}
