package keyline.app.notice;

import java.util.List;

/// Something to say or to ask.
///
/// @param key a newer notice takes the place of an older one of the same key
/// @param text one or two sentences
/// @param choices the first is what most want; any of them puts the notice away
public record Notice(String key, Tone tone, String text, List<Choice> choices) {

    public Notice {
        choices = List.copyOf(choices);
    }

    /// How it is meant.
    public enum Tone {
        REMARK,
        QUESTION,
        ERROR
    }

    /// An answer.
    ///
    /// @param label what the button says
    public record Choice(String label, Runnable action) {}

    /// Something went wrong.
    public static Notice error(String key, String text) {
        return new Notice(key, Tone.ERROR, text, List.of());
    }

    /// Something worth knowing.
    public static Notice remark(String key, String text) {
        return new Notice(key, Tone.REMARK, text, List.of());
    }
}
