package keyline.app.picture.pdf;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import keyline.app.canvas.figure.Face;
import org.apache.fontbox.ttf.FontHeaders;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.util.autodetect.FontFileFinder;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/// The fonts of this machine that can be embedded: those with TrueType outlines. The toolkit doesn't tell from which
/// files it takes its fonts, so their headers are read.
final class FontFiles {

    /// Families with characters that ours lack, those of most characters first.
    private static final List<String> WIDE = List.of(
            "Noto Sans",
            "DejaVu Sans",
            "Arial Unicode MS",
            "Segoe UI",
            "Arial",
            "Droid Sans Fallback",
            "Noto Sans CJK SC",
            "Microsoft YaHei",
            "MS Gothic",
            "Malgun Gothic",
            "Segoe UI Symbol");

    private final List<FontFile> files = new ArrayList<>();
    private final List<String> unreadable = new ArrayList<>();

    /// A font in a file.
    ///
    /// @param name by which it is found in a collection of several
    /// @param style in the words of the font, "Semi Bold Italic"
    record FontFile(File file, String name, String family, String style) {

        private int distance(Face.Style wanted) {
            String words = style.toLowerCase(Locale.ROOT).replace(" ", "");
            boolean italic = words.contains("italic") || words.contains("oblique");
            int slant = italic == (wanted == Face.Style.ITALIC) ? 0 : 10;
            int weight = switch (wanted) {
                case STRONG -> words.startsWith("semibold") ? 0 : words.startsWith("bold") ? 1 : 5;
                case PLAIN, ITALIC -> words.matches("regular|book|normal|roman|italic|oblique|") ? 0 : 5;
            };
            return slant + weight;
        }
    }

    /// Those that are installed.
    FontFiles() {
        for (URI uri : new FontFileFinder().find()) {
            File file = new File(uri);
            try {
                read(file);
            } catch (IOException | RuntimeException _) { // a damaged file only matters when a character is missing
                unreadable.add(file.getName());
            }
        }
    }

    /// The names of the files that can't be read.
    List<String> unreadable() {
        return unreadable;
    }

    private void read(File file) throws IOException {
        if (file.getName().toLowerCase(Locale.ROOT).endsWith(".ttc")) {
            TrueTypeCollection.processAllFontHeaders(file, headers -> add(file, headers));
        } else if (file.getName().toLowerCase(Locale.ROOT).endsWith(".ttf")) {
            try (RandomAccessReadBufferedFile bytes = new RandomAccessReadBufferedFile(file)) {
                add(file, new TTFParser().parseTableHeaders(bytes));
            }
        }
    }

    @SuppressWarnings("ConstantValue") // a font may lack each of its names
    private void add(File file, FontHeaders headers) {
        String name = headers.getName();
        String family = headers.getFontFamily();
        String style = headers.getFontSubFamily();
        if (headers.getError() == null && !headers.isOpenTypePostScript() && name != null && family != null) {
            files.add(new FontFile(file, name, family, style == null ? "" : style));
        }
    }

    /// The font of a family that comes next to a style; nothing where the family isn't there.
    Optional<FontFile> find(String family, Face.Style style) {
        return files.stream()
                .filter(file -> file.family().equalsIgnoreCase(family)
                        || (file.family().equalsIgnoreCase(family + " SemiBold") && style == Face.Style.STRONG))
                .min(Comparator.comparingInt((FontFile file) -> file.distance(style))
                        .thenComparing(FontFile::name));
    }

    /// All upright fonts, those first that are likely to have characters that others lack.
    List<FontFile> substitutes() {
        return files.stream()
                .filter(file -> file.distance(Face.Style.PLAIN) == 0)
                .sorted(Comparator.comparingInt((FontFile file) -> rank(file.family()))
                        .thenComparing(FontFile::family)
                        .thenComparing(FontFile::name))
                .toList();
    }

    private static int rank(String family) {
        int rank = WIDE.indexOf(family);
        return rank < 0 ? WIDE.size() : rank;
    }
}
