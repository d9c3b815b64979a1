package keyline.app.picture.pdf;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import keyline.app.canvas.figure.Face;
import keyline.app.canvas.figure.Faces;
import keyline.app.picture.pdf.FontFiles.FontFile;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// The fonts of one PDF. A character that the font of a face lacks is taken from the first other font of the machine
/// that has it. What has to be drawn as a shape, or is in no font that can be embedded, is up to [TextOutlines].
final class PdfFonts implements Closeable {

    /// Comes with PDFBox, for machines that have no font at all.
    private static final String LAST_RESORT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final int MOST_LISTED = 5;

    private final PDDocument document;
    private final Faces faces;
    private final TextOutlines outlines;
    private final FontFiles files = new FontFiles();
    private final Iterator<FontFile> untried = files.substitutes().iterator();
    private final Map<Face, Embedded> ofFaces = new EnumMap<>(Face.class);
    private final Map<String, Embedded> ofFiles = new HashMap<>();
    private final Map<Integer, Optional<Embedded>> ofCharacters = new HashMap<>();
    private final List<Embedded> substitutes = new ArrayList<>();
    private final List<Closeable> open = new ArrayList<>();
    private final Set<String> unusable = new TreeSet<>();
    private final Set<String> replaced = new TreeSet<>();

    PdfFonts(PDDocument document, Faces faces) {
        this.document = document;
        this.faces = faces;
        this.outlines = new TextOutlines(faces);
    }

    /// A font of the machine and what it is in the PDF.
    private record Embedded(TrueTypeFont outlines, PDType0Font font) {
        boolean has(int character) throws IOException {
            return outlines.getUnicodeCmapLookup().getGlyphId(character) > 0;
        }
    }

    /// A part of a text in one font.
    record Run(PDType0Font font, String text) {}

    /// The shapes of texts that can't be set in these fonts.
    TextOutlines outlines() {
        return outlines;
    }

    /// The font of a face.
    PDType0Font font(Face face) throws IOException {
        return of(face).font();
    }

    /// A text in the fonts that have its characters; nothing where it can't be set so.
    Optional<List<Run>> runs(String text, Face face) throws IOException {
        if (TextOutlines.isNeeded(text)) {
            return Optional.empty();
        }
        Embedded own = of(face);
        List<Run> runs = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        Embedded current = own;
        for (int each : text.codePoints().toArray()) {
            int character = Character.isISOControl(each) ? ' ' : each;
            Optional<Embedded> font = own.has(character) ? Optional.of(own) : substitute(character);
            if (font.isEmpty()) {
                return Optional.empty();
            }
            Embedded next = font.get();
            if (!next.equals(current) && !part.isEmpty()) {
                runs.add(new Run(current.font(), part.toString()));
                part.setLength(0);
            }
            current = next;
            part.appendCodePoint(character);
        }
        if (!part.isEmpty()) {
            runs.add(new Run(current.font(), part.toString()));
        }
        return Optional.of(runs);
    }

    private Embedded of(Face face) throws IOException {
        Embedded known = ofFaces.get(face);
        if (known != null) {
            return known;
        }
        Optional<FontFile> file = files.find(faces.family(face), face.style());
        Optional<Embedded> found = file.isPresent() ? embedded(file.get()) : Optional.empty();
        if (file.isPresent() && found.isEmpty()) {
            replaced.add(file.get().name() + " can't be put into a PDF, so another font stands for it.");
        }
        Embedded font = found.isPresent() ? found.get() : lastResort();
        ofFaces.put(face, font);
        return font;
    }

    private Optional<Embedded> substitute(int character) throws IOException {
        Optional<Embedded> known = ofCharacters.get(character);
        if (known == null) {
            known = search(character);
            ofCharacters.put(character, known);
        }
        return known;
    }

    private Optional<Embedded> search(int character) throws IOException {
        for (Embedded substitute : substitutes) {
            if (substitute.has(character)) {
                return Optional.of(substitute);
            }
        }
        while (untried.hasNext()) {
            Optional<Embedded> next = embedded(untried.next());
            next.ifPresent(substitutes::add);
            if (next.isPresent() && next.get().has(character)) {
                return next;
            }
        }
        return Optional.empty();
    }

    /// Nothing where a font can't be read or doesn't allow to be embedded.
    private Optional<Embedded> embedded(FontFile file) {
        Embedded known = ofFiles.get(file.name());
        if (known != null) {
            return Optional.of(known);
        }
        try {
            Embedded font = embedded(outlines(file));
            ofFiles.put(file.name(), font);
            return Optional.of(font);
        } catch (IOException | RuntimeException _) {
            unusable.add(file.name());
            return Optional.empty();
        }
    }

    /// What isn't as it should be so far, in sentences: fonts that others stand for, and characters that no font has.
    List<String> remarks() {
        List<String> remarks = new ArrayList<>(replaced);
        List<String> missing =
                outlines.missing().stream().map("U+%04X"::formatted).toList();
        if (!missing.isEmpty()) {
            remarks.add("No font of this machine has %s%s, so question marks stand there."
                    .formatted(listed(missing), passedOver()));
        }
        return remarks;
    }

    /// Any of these might have had what is missing.
    private String passedOver() {
        Set<String> names = new TreeSet<>(unusable);
        names.addAll(files.unreadable());
        return names.isEmpty() ? "" : " (but " + listed(List.copyOf(names)) + " can't be put into a PDF)";
    }

    private static String listed(List<String> names) {
        String first = names.stream().limit(MOST_LISTED).collect(Collectors.joining(", "));
        int more = names.size() - MOST_LISTED;
        return more > 0 ? first + " and " + more + " more" : first;
    }

    private TrueTypeFont outlines(FontFile file) throws IOException {
        if (file.file().getName().toLowerCase(Locale.ROOT).endsWith(".ttc")) {
            TrueTypeCollection collection = new TrueTypeCollection(file.file());
            open.add(collection);
            return collection.getFontByName(file.name());
        }
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBufferedFile(file.file()));
        open.add(font);
        return font;
    }

    private Embedded lastResort() throws IOException {
        Embedded known = ofFiles.get("");
        if (known != null) {
            return known;
        }
        try (InputStream file = PDDocument.class.getResourceAsStream(LAST_RESORT)) {
            if (file == null) {
                throw new IOException("This machine has no font that can be put into a PDF");
            }
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file));
            open.add(font);
            Embedded embedded = embedded(font);
            ofFiles.put("", embedded);
            return embedded;
        }
    }

    private Embedded embedded(TrueTypeFont font) throws IOException {
        font.setEnableGsub(false); // ligatures would be narrower than measured, and take more time than all else
        return new Embedded(font, PDType0Font.load(document, font, true));
    }

    /// Closes the files, once the document is written.
    @Override
    public void close() throws IOException {
        for (Closeable file : open) {
            file.close();
        }
    }
}
