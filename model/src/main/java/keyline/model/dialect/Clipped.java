package keyline.model.dialect;

/// Texts that are longer than a system keeps.
final class Clipped {

    private Clipped() {}

    /// The beginning of the text, without half a character at its end.
    ///
    /// @param most in the units of Java's strings, which none of the characters that systems count is longer than
    static String of(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return text.substring(0, end);
    }
}
