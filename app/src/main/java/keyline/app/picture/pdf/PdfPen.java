package keyline.app.picture.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.paint.Color;
import keyline.app.canvas.figure.Face;
import keyline.app.canvas.paint.Card;
import keyline.app.canvas.paint.Glyph;
import keyline.app.canvas.paint.Ink;
import keyline.app.canvas.paint.Pen;
import keyline.model.diagram.Point;
import keyline.model.diagram.Rectangle;

/// Draws what is painted on a page of PDF, whose coordinates are those of the world.
final class PdfPen implements Pen {

    private final PdfPage page;

    PdfPen(PdfPage page) {
        this.page = page;
    }

    /// What is drawn may fail, the pen of a painter may not say so: see [PdfPicture].
    private interface Drawing {
        void run() throws IOException;
    }

    private static void draw(Drawing drawing) {
        try {
            drawing.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public double zoom() {
        return 1;
    }

    @Override
    public void fill(Rectangle area, Color colour) {
        draw(() -> {
            page.rectangle(area, 0);
            page.fill(colour);
        });
    }

    @Override
    public void card(Rectangle area, Card card) {
        draw(() -> {
            double inset = card.borderWidth() / 2;
            page.rectangle(area, card.radius());
            page.fill(card.fill());
            if (card.stripHeight() > 0) {
                strip(area, card);
            }
            if (card.borderWidth() > 0) {
                page.rectangle(area.grown(-inset), Math.max(0, card.radius() - inset));
                page.stroke(new Ink(card.border(), card.borderWidth(), Ink.Pattern.SOLID));
            }
        });
    }

    private void strip(Rectangle area, Card card) throws IOException {
        Rectangle strip = new Rectangle(area.x(), area.y(), area.width(), card.stripHeight());
        page.clipped(strip, () -> {
            page.rectangle(area, card.radius());
            page.fill(card.strip());
        });
    }

    @Override
    public void text(String text, Point start, Face face, Color colour) {
        draw(() -> page.text(text, start, face, colour));
    }

    @Override
    public void title(String text, Rectangle area, Color colour) {
        text(text, new Point(area.x(), area.centreY() + Face.NAME.size() / 3), Face.NAME, colour);
    }

    @Override
    public void way(List<Point> points, double radius, Ink ink) {
        draw(() -> {
            page.way(points, radius);
            page.stroke(ink);
        });
    }

    @Override
    public void glyph(Glyph glyph, Point at, Color colour, Color ground) {
        Ink ink = new Ink(colour, glyph.width(), Ink.Pattern.SOLID);
        for (Glyph.Stroke stroke : glyph.strokes()) {
            draw(() -> {
                switch (stroke) {
                    case Glyph.Line line -> {
                        page.way(List.of(at.plus(line.x1(), line.y1()), at.plus(line.x2(), line.y2())), 0);
                        page.stroke(ink);
                    }
                    case Glyph.Ring ring -> {
                        page.circle(at.plus(ring.x(), ring.y()), ring.radius());
                        page.stroke(ink);
                    }
                    case Glyph.Disc disc -> {
                        page.circle(at.plus(disc.x(), disc.y()), disc.radius());
                        page.fill(disc.fill() == Glyph.Fill.GROUND ? ground : colour);
                    }
                }
            });
        }
    }
}
