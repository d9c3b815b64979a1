package keyline.persistence.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import keyline.model.Watch;

/// A file that somebody waits for, and may give up on.
final class WatchedStream extends FilterInputStream {

    private static final double STEP = 0.01;

    private final long length;
    private final Watch watch;
    private long done;
    private double told;

    /// @param length of the file, in bytes
    WatchedStream(InputStream file, long length, Watch watch) {
        super(file);
        this.length = length;
        this.watch = watch;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        tell(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] into, int offset, int count) throws IOException {
        int read = super.read(into, offset, count);
        tell(read);
        return read;
    }

    private void tell(int read) {
        watch.check();
        done += Math.max(0, read);
        double share = Math.min(1, (double) done / Math.max(1, length));
        if (share >= told + STEP) {
            told = share;
            watch.report(share);
        }
    }
}
