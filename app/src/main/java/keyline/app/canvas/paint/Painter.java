package keyline.app.canvas.paint;

import java.util.List;
import java.util.Set;
import javafx.scene.canvas.Canvas;
import javafx.scene.paint.Color;
import keyline.app.canvas.figure.TextMeasure;
import keyline.app.canvas.scene.CanvasScene;
import keyline.app.canvas.scene.CanvasState;
import keyline.app.canvas.scene.PlacedTable;
import keyline.app.canvas.scene.RelationLine;
import keyline.app.canvas.scene.Viewport;
import keyline.model.ConstraintId;
import keyline.model.NodeId;
import keyline.model.diagram.Rectangle;

/// Paints scenes, in as much detail as the zoom shows, in two layers. The rest is everything as it looks when nobody
/// points at it. What is lifted lies over it: what is pointed at, selected, dragged or in hand. So the rest stays as it
/// was painted while a hand is at work.
///
/// FX thread only, as it keeps pictures of what it paints often.
public final class Painter {

    /// From this zoom on, tables show their columns.
    static final double TEXTS_FROM = 0.45;

    /// From this zoom on, tables show their names; below it they are blocks.
    static final double NAMES_FROM = 0.15;

    private static final double AROUND = 40;
    private static final double VEIL = 0.62;

    private final TextMeasure measure;
    private final Stamps stamps = new Stamps();
    private final Ground ground = new Ground();
    private final FarPicture far = new FarPicture();

    /// Paints with texts of this measure.
    public Painter(TextMeasure measure) {
        this.measure = measure;
    }

    /// Paints both layers on `target`, which is covered by them.
    ///
    /// @param pixels device pixels for one pixel of the canvas
    public void paint(Canvas target, Viewport viewport, double pixels, Subject subject) {
        paintRest(target, viewport, pixels, subject);
        paintLifted(target, viewport, pixels, subject);
    }

    /// Paints the rest, which covers all of `target`.
    public void paintRest(Canvas target, Viewport viewport, double pixels, Subject subject) {
        Sheet sheet = new Sheet(target.getGraphicsContext2D(), viewport, pixels);
        Pen pen = new ScreenPen(sheet, measure, stamps);
        Rectangle world = seen(target, viewport);
        if (viewport.zoom() < NAMES_FROM) {
            far.paint(sheet, target.getWidth(), target.getHeight(), subject);
            Subject rest = subject.atRest();
            new NotePainter(pen, rest, emphasis(rest)).titles(subject.scene().areasIn(world));
        } else {
            ground.paint(sheet, target.getWidth(), target.getHeight(), subject.palette());
            paintRest(pen, world, subject);
        }
    }

    /// Paints what is lifted, over what is there.
    public void paintLifted(Canvas target, Viewport viewport, double pixels, Subject subject) {
        Sheet sheet = new Sheet(target.getGraphicsContext2D(), viewport, pixels);
        paintLifted(new ScreenPen(sheet, measure, stamps), seen(target, viewport), subject);
    }

    private static Rectangle seen(Canvas target, Viewport viewport) {
        return viewport.toWorld(new Rectangle(0, 0, target.getWidth(), target.getHeight()));
    }

    /// Paints a part of the rest, without the ground.
    public void paintRest(Pen pen, Rectangle world, Subject subject) {
        CanvasScene scene = subject.scene();
        Subject rest = subject.atRest();
        Rectangle area = world.grown(AROUND);
        Set<NodeId> lifted = scene.lifted().nodes();
        Set<ConstraintId> liftedLines = scene.lifted().lines();
        Emphasis emphasis = emphasis(rest);
        NotePainter notes = new NotePainter(pen, rest, emphasis);
        scene.areasIn(area).forEach(notes::paint);
        paintLines(
                new LinePainter(pen, rest, emphasis, measure),
                scene.linesIn(area).stream()
                        .filter(line -> !liftedLines.contains(line.key().id()))
                        .toList());
        paintTables(
                pen,
                scene.tablesIn(area).stream()
                        .filter(table -> !lifted.contains(table.node()))
                        .toList(),
                rest,
                emphasis);
        scene.notesIn(area).stream()
                .filter(note -> !lifted.contains(note.note().id()))
                .forEach(notes::paint);
    }

    private static Emphasis emphasis(Subject subject) {
        return new Emphasis(subject.scene(), subject.state());
    }

    private void paintLines(LinePainter painter, List<RelationLine> lines) {
        lines.forEach(painter::paint);
        if (painter.showsEnds()) {
            Crossings.of(lines).forEach(painter::gap);
        }
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

    private void paintLifted(Pen pen, Rectangle world, Subject subject) {
        if (subject.state().spotlight().isPresent()) {
            Color colour = subject.palette().canvas();
            pen.fill(world, Color.color(colour.getRed(), colour.getGreen(), colour.getBlue(), VEIL));
        }
        Emphasis emphasis = emphasis(subject);
        LiftedThings lifted = new LiftedThings(subject.scene(), emphasis, world.grown(AROUND));
        NotePainter notes = new NotePainter(pen, subject, emphasis);
        lifted.areas().forEach(notes::frame);
        paintLines(new LinePainter(pen, subject, emphasis, measure), lifted.lines());
        paintTables(pen, lifted.tables(), subject, emphasis);
        lifted.notes().forEach(notes::paint);
        paintGesture(new GesturePainter(pen, subject.palette()), subject.state());
    }

    private static void paintGesture(GesturePainter painter, CanvasState state) {
        state.marquee().ifPresent(painter::marquee);
        state.guides().forEach(painter::guide);
        state.link().ifPresent(painter::link);
    }
}
