package keyline.app.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.Charset;
import keyline.app.job.Progress;

/// Writes text as long as somebody wants it.
final class WatchedWriter extends BufferedWriter {

    private final Progress progress;

    WatchedWriter(OutputStream out, Charset charset, Progress progress) {
        super(new OutputStreamWriter(out, charset), 1 << 16);
        this.progress = progress;
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        progress.check();
        super.write(text, from, length);
    }
}
