package keyline.model.migration;

/// How texts become true and false in systems that have numbers for that.
final class Truth {

    private Truth() {}

    /// @param text the expression that gives the text
    static String of(String text) {
        return "CASE LOWER(%s) WHEN 'true' THEN 1 WHEN 'false' THEN 0 ELSE %s END".formatted(text, text);
    }
}
