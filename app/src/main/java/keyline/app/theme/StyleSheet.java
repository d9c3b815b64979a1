package keyline.app.theme;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Puts the one style sheet of a theme together: the colours as looked-up ones of every root (popups have roots of
/// their own), and the files below with their size and font tokens filled in, which JavaFX can't look up.
final class StyleSheet {

    /// The files beside this class; the later ones win.
    private static final List<String> FILES = List.of(
            "base.css",
            "controls.css",
            "fields.css",
            "lists.css",
            "window.css",
            "panels.css",
            "data.css",
            "inspector.css",
            "script.css",
            "sheets.css",
            "compare.css",
            "migrate.css",
            "cells.css",
            "canvas.css");

    private static final Pattern TOKEN = Pattern.compile("-k-[a-z-]+");

    private StyleSheet() {}

    /// A data URI that a scene takes as one of its style sheets.
    static String uri(Theme theme, Fonts fonts) {
        byte[] bytes = css(theme, fonts).getBytes(StandardCharsets.UTF_8);
        return "data:text/css;charset=utf-8;base64," + Base64.getEncoder().encodeToString(bytes);
    }

    static String css(Theme theme, Fonts fonts) {
        Map<String, String> values = new HashMap<>(Tokens.sizes());
        values.put("-k-font-sans", '"' + fonts.sans() + '"');
        values.put("-k-font-mono", '"' + fonts.mono() + '"');
        String rules = FILES.stream().map(Tokens::resource).collect(Collectors.joining("\n"));
        return colours(theme)
                + TOKEN.matcher(rules).replaceAll(found -> values.getOrDefault(found.group(), found.group()));
    }

    private static String colours(Theme theme) {
        return Tokens.colours(theme).entrySet().stream()
                .map(token -> token.getKey() + ": " + token.getValue() + ";")
                .collect(Collectors.joining("\n", ".root {\n", "\n}\n"));
    }
}
