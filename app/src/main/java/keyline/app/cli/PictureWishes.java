package keyline.app.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import keyline.app.export.ExportFormat;
import keyline.app.export.HtmlFormat;
import keyline.app.export.PdfFormat;
import keyline.app.export.PngFormat;
import keyline.app.export.SvgFormat;
import keyline.app.picture.PngLook.Ground;
import keyline.app.picture.PngPicture;
import keyline.app.picture.SvgLook;
import keyline.app.picture.pdf.PageSetup;
import keyline.app.picture.pdf.PageSetup.Orientation;
import keyline.app.picture.pdf.Paper;
import keyline.app.theme.Theme;

/// What the command line says of pictures.
///
/// @param scale how large they are, 1 for the size of the screen
/// @param theme nothing for what suits the target
/// @param page what PDF is laid on
record PictureWishes(Optional<Double> scale, Optional<Look> theme, Optional<Sheet> page, Ground ground) {

    static final String SCALE = "--scale";
    static final String THEME = "--theme";
    static final String PAGE = "--page";
    static final String TRANSPARENT = "--transparent";

    /// How many sample rows of each table a dictionary shows.
    private static final int ROWS = 20;

    private static final double SMALLEST = 0.05;

    /// The colours that can be asked for.
    enum Look {
        LIGHT,
        DARK,
        AUTO;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// A paper and how it is turned.
    record Sheet(Paper paper, Orientation orientation) {}

    /// What the arguments say.
    static PictureWishes of(Arguments arguments) throws WrongUsage {
        return new PictureWishes(
                scale(arguments),
                theme(arguments),
                page(arguments),
                arguments.has(TRANSPARENT) ? Ground.TRANSPARENT : Ground.PAINTED);
    }

    private static Optional<Double> scale(Arguments arguments) throws WrongUsage {
        Optional<String> text = arguments.find(SCALE);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            double scale = Double.parseDouble(text.get());
            if (scale >= SMALLEST && scale <= PngPicture.LARGEST) {
                return Optional.of(scale);
            }
        } catch (NumberFormatException _) { // said below
        }
        throw new WrongUsage("%s takes a number from %s to %.0f".formatted(SCALE, SMALLEST, PngPicture.LARGEST));
    }

    private static Optional<Look> theme(Arguments arguments) throws WrongUsage {
        Optional<String> word = arguments.find(THEME);
        Optional<Look> look = word.flatMap(text -> Arrays.stream(Look.values())
                .filter(each -> each.word().equals(text))
                .findFirst());
        if (word.isPresent() && look.isEmpty()) {
            throw new WrongUsage(THEME + " takes "
                    + Arrays.stream(Look.values()).map(Look::word).collect(Collectors.joining(", ")));
        }
        return look;
    }

    private static Optional<Sheet> page(Arguments arguments) throws WrongUsage {
        Optional<String> text = arguments.find(PAGE);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        List<String> words = List.of(text.get().toLowerCase(Locale.ROOT).split("-", 2));
        Optional<Paper> paper = Paper.of(words.getFirst());
        Optional<Orientation> orientation = words.size() == 1
                ? Optional.of(Orientation.BEST)
                : Arrays.stream(Orientation.values())
                        .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(words.getLast()))
                        .findFirst();
        if (paper.isEmpty() || orientation.isEmpty()) {
            throw new WrongUsage(PAGE + " takes "
                    + Arrays.stream(Paper.values()).map(Paper::key).collect(Collectors.joining(", "))
                    + ", with -portrait or -landscape behind it");
        }
        return Optional.of(new Sheet(paper.get(), orientation.get()));
    }

    ExportFormat png() {
        return new PngFormat(plainTheme(), ground, scale);
    }

    ExportFormat svg() {
        boolean both = theme.filter(Look.AUTO::equals).isPresent();
        return new SvgFormat(both ? SvgLook.READERS_CHOICE : SvgLook.of(plainTheme()));
    }

    ExportFormat pdf() {
        Optional<Paper> paper = page.map(Sheet::paper);
        Orientation orientation = page.map(Sheet::orientation).orElse(Orientation.BEST);
        return new PdfFormat(plainTheme(), new PageSetup(paper, orientation, scale));
    }

    ExportFormat html() {
        return new HtmlFormat(ROWS);
    }

    private Theme plainTheme() {
        return theme.filter(Look.DARK::equals).isPresent() ? Theme.DARK : Theme.LIGHT;
    }
}
