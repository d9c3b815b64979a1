package keyline.app.canvas.paint;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import keyline.app.canvas.figure.TextMeasure;
import keyline.app.canvas.scene.CanvasScene;
import keyline.app.canvas.scene.CanvasState;
import keyline.app.canvas.scene.PlacedTable;
import keyline.app.canvas.scene.RelationLine;
import keyline.app.canvas.scene.Viewport;
import keyline.model.ConstraintId;
import keyline.model.NodeId;
import keyline.model.diagram.Area;
import keyline.model.diagram.Rectangle;

/// Paints scenes, in as much detail as the zoom shows, in two layers. The rest is everything as it looks when nobody
/// points at it. What is lifted lies over it: what is pointed at, selected, dragged or in hand. So the rest stays as it
/// was painted while a hand is at work.
///
/// FX thread only, as it keeps pictures of what it paints often. A window paints through a [ScreenPicture].
public final class Painter {

    /// From this zoom on, tables show their names; below it they are blocks.
    static final double NAMES_FROM = 0.15;

    /// How far something may be painted outside of what it covers, in pixels of the world and of the screen.
    private static final double AROUND = 40;

    private static final int AROUND_FAR = 14;
    private static final int WHOLE = 256;

    private final TextMeasure measure;
    private final Stamps stamps = new Stamps();
    private final Letters letters;
    private final FarPicture far = new FarPicture();

    /// Paints with texts of this measure.
    public Painter(TextMeasure measure) {
        this.measure = measure;
        this.letters = new Letters(measure);
    }

    /// A picture of both layers: its pixels row by row, alpha, red, green and blue, all of them opaque.
    public int[] picture(Camera camera, Subject subject) {
        return picture(camera, subject, _ -> {});
    }

    /// The same with something drawn over it, maybe more than once.
    public int[] picture(Camera camera, Subject subject, Consumer<Pen> over) {
        Sheet sheet = camera.sheet(new Pixels(camera.across(), camera.down()));
        paint(sheet, subject, over);
        while (letters.isRough()) {
            letters.draw();
            paint(sheet, subject, over);
        }
        return sheet.pixels().argb();
    }

    private void paint(Sheet sheet, Subject subject, Consumer<Pen> over) {
        paintRest(sheet, subject);
        paintLifted(sheet, subject);
        over.accept(pen(sheet));
    }

    /// How often lines cross each other in a part of the world.
    public static int crossings(Collection<RelationLine> lines, Rectangle part) {
        return Crossings.of(List.copyOf(lines), part).size();
    }

    /// The letters that it writes with.
    Letters letters() {
        return letters;
    }

    /// Paints the rest, which covers all of the sheet's clip.
    void paintRest(Sheet sheet, Subject subject) {
        Pen pen = pen(sheet);
        Rectangle world = sheet.world(sheet.pixels().clip());
        if (pen.zoom() < NAMES_FROM) {
            far.paint(sheet, subject);
            Subject rest = subject.atRest();
            List<Area> areas = subject.scene().areasIn(around(world, pen));
            new NotePainter(pen, rest, emphasis(rest)).titles(areas);
        } else {
            Ground.paint(sheet, subject.palette());
            paintRest(pen, world, subject);
        }
    }

    /// Paints the rest without texts, which covers all of the sheet's clip.
    void sketchRest(Sheet sheet, Subject subject) {
        far.paint(sheet, subject);
    }

    /// Paints what is lifted, over what is there.
    void paintLifted(Sheet sheet, Subject subject) {
        Emphasis emphasis = emphasis(subject);
        int ground = Pixels.of(subject.palette().canvas());
        sheet.pixels().veil(ground, (int) Math.round(emphasis.veil() * WHOLE));
        Rectangle area = around(sheet.world(sheet.pixels().clip()), pen(sheet));
        paintLifted(pen(sheet), area, subject, emphasis);
    }

    private Pen pen(Sheet sheet) {
        return new ScreenPen(sheet, measure, stamps, letters);
    }

    /// The part of the world in which something may stand that is painted in `world` too.
    private static Rectangle around(Rectangle world, Pen pen) {
        return world.grown(Math.max(AROUND, AROUND_FAR / pen.zoom()));
    }

    /// Paints a part of the rest, without the ground.
    public void paintRest(Pen pen, Rectangle world, Subject subject) {
        CanvasScene scene = subject.scene();
        Subject rest = subject.atRest();
        Rectangle area = around(world, pen);
        Set<NodeId> lifted = scene.lifted().nodes();
        Set<ConstraintId> liftedLines = scene.lifted().lines();
        Emphasis emphasis = emphasis(rest);
        NotePainter notes = new NotePainter(pen, rest, emphasis);
        scene.areasIn(area).forEach(notes::paint);
        paintLines(
                new LinePainter(pen, rest, emphasis, area),
                scene.linesIn(area).stream()
                        .filter(line -> !liftedLines.contains(line.key().id()))
                        .toList(),
                area);
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

    private static void paintLines(LinePainter painter, List<RelationLine> lines, Rectangle area) {
        lines.forEach(painter::paint);
        if (painter.breaksLines()) {
            Crossings.of(lines, area).forEach(painter::gap);
        }
        lines.forEach(painter::badge);
    }

    private static void paintTables(Pen pen, List<PlacedTable> tables, Subject subject, Emphasis emphasis) {
        if (pen.zoom() >= Viewport.COLUMNS_FROM) {
            TablePainter near = new TablePainter(pen, subject, emphasis);
            tables.forEach(near::paint);
            return;
        }
        FarPainter far = new FarPainter(pen, subject, emphasis);
        tables.forEach(pen.zoom() >= NAMES_FROM ? far::named : far::block);
    }

    private void paintLifted(Pen pen, Rectangle area, Subject subject, Emphasis emphasis) {
        LiftedThings lifted = new LiftedThings(subject.scene(), emphasis, area);
        NotePainter notes = new NotePainter(pen, subject, emphasis);
        lifted.areas().forEach(notes::frame);
        paintLines(new LinePainter(pen, subject, emphasis, area), lifted.lines(), area);
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
