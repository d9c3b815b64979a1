package keyline.app.text;

import java.time.Duration;

/// How long ago something was, as one says it.
public final class Ago {

    private Ago() {}

    /// "just now", "12 s ago", "5 min ago", "3 h ago", "2 days ago".
    public static String of(Duration since) {
        long seconds = since.toSeconds();
        if (seconds < 5) {
            return "just now";
        }
        if (seconds < 60) {
            return seconds + " s ago";
        }
        if (seconds < 3600) {
            return since.toMinutes() + " min ago";
        }
        return since.toHours() < 48 ? since.toHours() + " h ago" : since.toDays() + " days ago";
    }
}
