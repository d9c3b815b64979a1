package keyline.app.canvas.paint;

import java.util.List;
import javafx.scene.canvas.Canvas;
import keyline.app.canvas.figure.TextMeasure;
import keyline.app.canvas.scene.CanvasScene;
import keyline.app.canvas.scene.CanvasState;
import keyline.app.canvas.scene.PlacedTable;
import keyline.app.canvas.scene.RelationLine;
import keyline.app.canvas.scene.Viewport;
import keyline.model.diagram.Rectangle;

/// Paints scenes, in as much detail as the zoom shows. FX thread only, as it keeps pictures of what it paints often.
public final class Painter {

    private static final double TEXTS_FROM = 0.45;
    private static final double NAMES_FROM = 0.15;
    private static final double AROUND = 40;

    private final TextMeasure measure;
    private final Stamps stamps = new Stamps();
    private final Ground ground = new Ground();

    /// Paints with texts of this measure.
    public Painter(TextMeasure measure) {
        this.measure = measure;
    }

    /// Paints all of `target`.
    ///
    /// @param pixels device pixels for one pixel of the canvas
    public void paint(Canvas target, Viewport viewport, double pixels, Subject subject) {
        Sheet sheet = new Sheet(target.getGraphicsContext2D(), viewport, pixels);
        ground.paint(sheet, target.getWidth(), target.getHeight(), subject.palette());
        Rectangle world = viewport.toWorld(new Rectangle(0, 0, target.getWidth(), target.getHeight()));
        paint(new ScreenPen(sheet, measure, stamps), world, subject);
    }

    /// Paints a part of the scene, without the ground.
    public void paint(Pen pen, Rectangle world, Subject subject) {
        CanvasScene scene = subject.scene();
        Emphasis emphasis = new Emphasis(scene, subject.state());
        Rectangle area = world.grown(AROUND);
        NotePainter notes = new NotePainter(pen, subject, emphasis);
        scene.areasIn(area).forEach(notes::paint);
        paintLines(new LinePainter(pen, subject, emphasis, measure), scene.linesIn(area), emphasis);
        paintTables(pen, scene.tablesIn(area), subject, emphasis);
        scene.notesIn(area).forEach(notes::paint);
        paintGesture(new GesturePainter(pen, subject.palette()), subject.state());
    }

    private static void paintLines(LinePainter painter, List<RelationLine> lines, Emphasis emphasis) {
        lines.stream().filter(line -> !emphasis.isLit(line)).forEach(painter::paint);
        lines.stream().filter(emphasis::isLit).forEach(painter::paint);
        lines.forEach(painter::badge);
    }

    private static void paintTables(Pen pen, List<PlacedTable> tables, Subject subject, Emphasis emphasis) {
        if (pen.zoom() >= TEXTS_FROM) {
            TablePainter near = new TablePainter(pen, subject, emphasis);
            tables.forEach(near::paint);
            return;
        }
        FarPainter far = new FarPainter(pen, subject, emphasis);
        tables.forEach(pen.zoom() >= NAMES_FROM ? far::named : far::block);
    }

    private static void paintGesture(GesturePainter painter, CanvasState state) {
        state.marquee().ifPresent(painter::marquee);
        state.guides().forEach(painter::guide);
        state.link().ifPresent(painter::link);
    }
}
