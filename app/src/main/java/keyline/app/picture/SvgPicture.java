package keyline.app.picture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import keyline.app.theme.Palette;
import keyline.app.theme.Theme;
import keyline.model.diagram.Rectangle;

/// A diagram as SVG 1.1, at 100 %: texts as texts, tables as links with a title, colours for the light, the dark or
/// both.
public final class SvgPicture {

    private final DiagramPicture picture;
    private final SvgLook look;
    private final SvgLinks links;
    private Optional<SvgColours> dark = Optional.empty();

    /// The picture in those colours.
    public SvgPicture(DiagramPicture picture, SvgLook look, SvgLinks links) {
        this.picture = picture;
        this.look = look;
        this.links = links;
    }

    /// Writes a file of its own.
    public void writeFile(Appendable out) throws IOException {
        Rectangle area = picture.area();
        out.append(start(" xmlns=\"http://www.w3.org/2000/svg\" width=\"%s\" height=\"%s\""
                .formatted(SvgNumber.of(area.width()), SvgNumber.of(area.height()))));
        out.append("<style>\n" + faces() + "</style>\n");
        SvgColours colours = draw(out);
        String rules = colours.rules();
        out.append(rules.isEmpty() ? "" : "<style>\n" + rules + "</style>\n").append("</svg>\n");
    }

    /// Writes an element for a page whose style has the rules of [#rules].
    public void writeElement(Appendable out) throws IOException {
        out.append(start(" role=\"img\" aria-label=\"Diagram\""));
        SvgColours _ = draw(out);
        out.append("</svg>\n");
    }

    /// The rules that an element needs. It has to be drawn to know them.
    public String rules() throws IOException {
        return faces() + draw(Nothing.HERE).rules();
    }

    private String start(String attributes) {
        Rectangle area = picture.area();
        return "<svg class=\"diagram\"%s viewBox=\"%s %s %s %s\">\n"
                .formatted(
                        attributes,
                        SvgNumber.of(area.x()),
                        SvgNumber.of(area.y()),
                        SvgNumber.of(area.width()),
                        SvgNumber.of(area.height()));
    }

    private String faces() {
        return new SvgFaces(picture.measure().faces()).rules();
    }

    private SvgColours draw(Appendable out) throws IOException {
        Optional<Theme> other = look.dark();
        if (other.isEmpty()) {
            return draw(out, look.theme(), SvgColours.plain());
        }
        SvgColours counterparts = dark.isPresent() ? dark.get() : draw(Nothing.HERE, other.get(), SvgColours.plain());
        dark = Optional.of(counterparts);
        return draw(out, look.theme(), SvgColours.with(counterparts));
    }

    private SvgColours draw(Appendable out, Theme theme, SvgColours colours) throws IOException {
        Palette palette = Palette.of(theme);
        SvgPen pen = new SvgPen(out, colours, picture, links);
        try {
            pen.fill(picture.area(), palette.canvas());
            picture.draw(pen, picture.area(), palette);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return colours;
    }

    /// Forgets what is written.
    private enum Nothing implements Appendable {
        HERE;

        @Override
        public Appendable append(CharSequence text) {
            return this;
        }

        @Override
        public Appendable append(CharSequence text, int start, int end) {
            return this;
        }

        @Override
        public Appendable append(char character) {
            return this;
        }
    }
}
