package keyline.app.canvas.paint;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import keyline.app.canvas.figure.Face;
import keyline.app.canvas.figure.Fonts;
import keyline.app.canvas.figure.TableFigure;
import keyline.app.canvas.scene.CanvasScene;
import keyline.app.canvas.scene.CanvasState;
import keyline.app.canvas.scene.PlacedTable;
import keyline.app.canvas.scene.Viewport;
import keyline.app.theme.Palette;
import keyline.model.diagram.Rectangle;

/// Paints what a viewport shows of a scene.
public final class Painter {

    private final Fonts fonts;

    /// Paints with these fonts.
    public Painter(Fonts fonts) {
        this.fonts = fonts;
    }

    /// Paints all of `target`.
    public void paint(Canvas target, CanvasScene scene, Viewport viewport, CanvasState state, Palette palette) {
        GraphicsContext graphics = target.getGraphicsContext2D();
        graphics.setFill(palette.canvas());
        graphics.fillRect(0, 0, target.getWidth(), target.getHeight());
        Rectangle world = viewport.toWorld(new Rectangle(0, 0, target.getWidth(), target.getHeight()));
        for (PlacedTable table : scene.tablesIn(world)) {
            Rectangle place = viewport.toScreen(table.bounds());
            graphics.setFill(palette.surface());
            graphics.fillRect(place.x(), place.y(), place.width(), place.height());
            graphics.setFill(palette.text());
            graphics.setFont(fonts.font(Face.NAME, viewport.zoom()));
            graphics.fillText(table.figure().title(), place.x() + TableFigure.PADDING, place.y() + 20);
        }
    }
}
