package keyline.app.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.paint.Color;

/// How colours are written into a picture of shapes, and what stands for them in the dark.
///
/// A picture for both themes is painted in the dark first, which tells the colours in the order in which they are used;
/// then in the light, with that list at hand. So every colour finds its counterpart whatever it is made of. The picture
/// says the light ones, and a rule for each says the dark one; where one light colour has several counterparts, the
/// others become one that differs by so little that nobody sees it.
final class SvgColours {

    private final Optional<Iterator<Color>> dark;
    private final List<Color> used = new ArrayList<>();
    private final Map<Pair, String> written = new LinkedHashMap<>();
    private final Map<String, Pair> meaning = new HashMap<>();

    private record Pair(Color light, Color dark) {}

    private SvgColours(Optional<Iterator<Color>> dark) {
        this.dark = dark;
    }

    /// The colours of one theme.
    static SvgColours plain() {
        return new SvgColours(Optional.empty());
    }

    /// Light colours whose counterparts are asked for in the order of `dark`.
    static SvgColours with(SvgColours dark) {
        return new SvgColours(Optional.of(dark.used.iterator()));
    }

    /// The attributes that paint in a colour.
    ///
    /// @param attribute `fill` or `stroke`
    String paint(String attribute, Color colour) {
        String hex = hex(colour);
        String opacity =
                colour.isOpaque() ? "" : " " + attribute + "-opacity=\"" + SvgNumber.of(colour.getOpacity()) + "\"";
        return " " + attribute + "=\"" + hex + "\"" + opacity;
    }

    private String hex(Color colour) {
        if (dark.isEmpty()) {
            used.add(colour);
            return hex(rgb(colour));
        }
        return written.computeIfAbsent(new Pair(colour, dark.get().next()), this::free);
    }

    private String free(Pair pair) {
        int rgb = rgb(pair.light());
        for (int distance = 0; ; distance++) {
            int near = rgb ^ distance; // changes the blue by a step or two
            if (meaning.putIfAbsent(hex(near), pair) == null) {
                return hex(near);
            }
        }
    }

    /// The rules for readers who want it dark; empty in a picture of one theme.
    String rules() {
        StringBuilder rules = new StringBuilder();
        written.forEach((pair, hex) -> {
            for (String attribute : List.of("fill", "stroke")) {
                rules.append("svg.diagram [%s=\"%s\"]{%1$s:%s;%1$s-opacity:%s}\n"
                        .formatted(
                                attribute,
                                hex,
                                hex(rgb(pair.dark())),
                                SvgNumber.of(pair.dark().getOpacity())));
            }
        });
        return rules.isEmpty() ? "" : "@media (prefers-color-scheme: dark){\n" + rules + "}\n";
    }

    private static String hex(int rgb) {
        return String.format(Locale.ROOT, "#%06X", rgb);
    }

    private static int rgb(Color colour) {
        return (int) Math.round(colour.getRed() * 255) << 16
                | (int) Math.round(colour.getGreen() * 255) << 8
                | (int) Math.round(colour.getBlue() * 255);
    }
}
