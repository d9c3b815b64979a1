package keyline.app.export.page;

import java.util.Optional;
import keyline.app.export.ExportFormat;
import keyline.app.export.HtmlFormat;
import keyline.app.export.PdfFormat;
import keyline.app.export.PngFormat;
import keyline.app.export.SvgFormat;
import keyline.app.picture.DiagramPicture;
import keyline.app.picture.PngLook;
import keyline.app.picture.PngLook.Ground;
import keyline.app.picture.PngPicture;
import keyline.app.picture.SvgLook;
import keyline.app.picture.pdf.PageGrid;
import keyline.app.picture.pdf.PageSetup;
import keyline.app.text.Count;
import keyline.app.theme.Theme;

/// What the user wants to export, as the page stands at the moment. Every kind of file heeds its own part of it.
///
/// @param scale of PNG, pixels for one of the diagram
/// @param rows how many sample rows of each table a dictionary shows
record ExportWish(Kind kind, Scope scope, Colours colours, Ground ground, double scale, PageSetup setup, int rows) {

    /// What the page shows at first.
    static final ExportWish FIRST =
            new ExportWish(Kind.PNG, Scope.WHOLE, Colours.LIGHT, Ground.PAINTED, 2, PageSetup.OWN_SIZE, 0);

    /// The kinds of files.
    enum Kind {
        PNG("PNG picture"),
        SVG("SVG picture"),
        PDF("PDF"),
        HTML("HTML data dictionary");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /// How much of the diagram.
    enum Scope {
        WHOLE,
        SELECTED
    }

    /// In which colours.
    enum Colours {
        LIGHT,
        DARK,
        READERS_CHOICE
    }

    ExportWish with(Kind changed) {
        return new ExportWish(changed, scope, colours, ground, scale, setup, rows);
    }

    ExportWish with(Scope changed) {
        return new ExportWish(kind, changed, colours, ground, scale, setup, rows);
    }

    ExportWish with(Colours changed) {
        return new ExportWish(kind, scope, changed, ground, scale, setup, rows);
    }

    ExportWish with(Ground changed) {
        return new ExportWish(kind, scope, colours, changed, scale, setup, rows);
    }

    ExportWish with(PageSetup changed) {
        return new ExportWish(kind, scope, colours, ground, scale, changed, rows);
    }

    ExportWish scaled(double changed) {
        return new ExportWish(kind, scope, colours, ground, changed, setup, rows);
    }

    ExportWish withRows(int changed) {
        return new ExportWish(kind, scope, colours, ground, scale, setup, changed);
    }

    /// The format with its options.
    ExportFormat format() {
        return switch (kind) {
            case PNG -> new PngFormat(theme(), ground, Optional.of(scale));
            case SVG -> new SvgFormat(colours == Colours.READERS_CHOICE ? SvgLook.READERS_CHOICE : SvgLook.of(theme()));
            case PDF -> new PdfFormat(theme(), setup);
            case HTML -> new HtmlFormat(rows);
        };
    }

    private Theme theme() {
        return colours == Colours.DARK ? Theme.DARK : Theme.LIGHT;
    }

    /// How large the file's picture becomes, one sentence.
    String sizeOf(DiagramPicture picture) {
        return switch (kind) {
            case PNG -> {
                PngPicture png = new PngPicture(picture, new PngLook(theme(), ground, scale));
                boolean huge = Math.max(png.width(), png.height()) > PngPicture.USUAL_SIDE;
                yield "%s × %s pixels%s"
                        .formatted(
                                Count.number(png.width()),
                                Count.number(png.height()),
                                huge ? ". Few viewers open pictures as large as this." : "");
            }
            case SVG, HTML ->
                "%s × %s pixels at 100 %%"
                        .formatted(Count.number((long) picture.area().width()), Count.number((long)
                                picture.area().height()));
            case PDF -> {
                PageGrid grid = PageGrid.of(picture.area(), setup);
                yield grid.sheets().size() == 1
                        ? "1 page, at %.0f %%".formatted(grid.percent())
                        : "%s, %d across and %d down"
                                .formatted(Count.of(grid.sheets().size(), "page"), grid.columns(), grid.rows());
            }
        };
    }
}
