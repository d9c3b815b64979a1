package keyline.app.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import keyline.app.Robot;
import keyline.app.Selection;
import keyline.app.Session;
import keyline.app.bench.SyntheticSchema;
import keyline.app.canvas.editor.DiagramEditor;
import keyline.app.canvas.figure.Faces;
import keyline.app.canvas.figure.Figures;
import keyline.app.canvas.figure.TextMeasure;
import keyline.app.canvas.gesture.CanvasHabits;
import keyline.app.canvas.scene.CanvasScene;
import keyline.app.canvas.scene.CanvasState;
import keyline.app.canvas.scene.Hit;
import keyline.app.canvas.scene.Viewport;
import keyline.app.theme.Fonts;
import keyline.app.theme.Palette;
import keyline.app.theme.Theme;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.ColumnType.Plain;
import keyline.model.TableId;
import keyline.model.diagram.Point;
import keyline.model.edit.AddColumn;
import keyline.model.edit.MoveBoxes;
import keyline.model.edit.RenameTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What stays on the canvas from one frame to the next must be what painting it anew would give.
class CachedDrawingTest {

    private static final int WIDTH = 700;
    private static final int HEIGHT = 500;
    private static final int TABLES = 120;
    private static final int STEPS = 40;

    private final Session session = new Session(SyntheticSchema.laidOut(TABLES));
    private final List<TableId> tables = session.document().schema().tables().keys();

    private static CanvasScene scene() {
        return new CanvasScene(new Figures(new TextMeasure(new Faces(Fonts.installed()))));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void what_was_painted_before_is_what_painting_anew_gives(long seed) {
        Random random = new Random(seed);
        Robot.start();
        Canvas canvas = Robot.fx(() -> new Canvas(scene(), Palette.of(Theme.LIGHT)));
        Robot robot = Robot.show(() -> new StackPane(canvas), WIDTH, HEIGHT);
        Robot.fx(() -> new DiagramEditor(session, canvas, CanvasHabits.USUAL, () -> {}));
        robot.settle();
        List<String> done = new ArrayList<>();
        for (int step = 0; step < STEPS; step++) {
            done.add(Robot.fx(() -> change(random, canvas)));
            robot.settle();
            robot.until(canvas::isSettled);
            robot.settle();

            assertThat(differences(pixels(canvas), anew(canvas)))
                    .as("pixels that differ after " + done)
                    .isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.8, 1.25})
    void a_zoom_that_doesnt_wait_for_its_pictures_ends_with_a_sharp_one(double factor) {
        Robot.start();
        Canvas canvas = Robot.fx(() -> new Canvas(scene(), Palette.of(Theme.LIGHT)));
        Robot robot = Robot.show(() -> new StackPane(canvas), WIDTH, HEIGHT);
        Robot.fx(() -> new DiagramEditor(session, canvas, CanvasHabits.USUAL, () -> {}));
        Robot.fx(() -> zoomed(canvas, factor < 1 ? 1 : 0.1));
        robot.settle();
        for (int step = 0; step < STEPS / 4; step++) {
            Robot.fx(() -> zoomed(canvas, canvas.viewport().zoom() * factor));
        }
        robot.settle();
        robot.until(canvas::isSettled);
        robot.settle();

        assertThat(differences(pixels(canvas), anew(canvas))).isZero();
    }

    private static Viewport zoomed(Canvas canvas, double zoom) {
        canvas.viewportProperty().set(canvas.viewport().zoomedTo(zoom, new Point(300, 200)));
        return canvas.viewport();
    }

    private String change(Random random, Canvas canvas) {
        TableId table = tables.get(random.nextInt(TABLES));
        int kind = random.nextInt(9);
        switch (kind) {
            case 0 ->
                canvas.viewportProperty()
                        .set(canvas.viewport().movedBy(random.nextInt(400) - 200, random.nextInt(400) - 200));
            case 1 ->
                canvas.viewportProperty()
                        .set(canvas.viewport().zoomedBy(0.2 + 2 * random.nextDouble(), new Point(300, 200)));
            case 2 -> canvas.fit();
            case 3 -> drag(table, random);
            case 4 -> session.perform(new RenameTable(table, "renamed_" + random.nextInt(1000)));
            case 5 -> session.perform(new AddColumn(table, 1, column(random)));
            case 6 -> session.undo();
            case 7 -> session.select(Selection.of(table));
            default -> canvas.paletteProperty().set(Palette.of(random.nextBoolean() ? Theme.DARK : Theme.LIGHT));
        }
        return kind + " " + table.value();
    }

    private Column column(Random random) {
        return Column.of(session.document().newId(ColumnId::new), "added_" + random.nextInt(1000), Plain.TEXT);
    }

    /// Over a few steps, of which the last may stay in hand.
    private void drag(TableId table, Random random) {
        MoveBoxes move = move(table, random);
        session.preview(move);
        session.preview(move(table, random));
        if (random.nextBoolean()) {
            session.perform(move);
        }
    }

    private MoveBoxes move(TableId table, Random random) {
        Point to = new Point(random.nextInt(2000), random.nextInt(2000));
        return new MoveBoxes(session.diagram().id(), java.util.Map.of(table, to));
    }

    /// The same scene on a canvas that has never shown another one.
    private int[] anew(Canvas canvas) {
        Canvas fresh = Robot.fx(() -> {
            Canvas made = new Canvas(canvas.scene(), canvas.paletteProperty().get());
            made.viewportProperty().set(canvas.viewport());
            made.stateProperty().set(canvas.state());
            made.resize(WIDTH, HEIGHT);
            do {
                made.viewportProperty().set(new Viewport(1, 1, 1));
                made.viewportProperty().set(canvas.viewport());
                made.layout();
            } while (!made.isSettled());
            return made;
        });
        return pixels(fresh);
    }

    private static int[] pixels(Canvas canvas) {
        return Robot.fx(() -> {
            WritableImage image = canvas.snapshot(null, null);
            int[] pixels = new int[WIDTH * HEIGHT];
            image.getPixelReader().getPixels(0, 0, WIDTH, HEIGHT, PixelFormat.getIntArgbInstance(), pixels, 0, WIDTH);
            return pixels;
        });
    }

    private static long differences(int[] one, int[] other) {
        return IntStream.range(0, one.length).filter(i -> one[i] != other[i]).count();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.3, 1})
    void pointing_at_things_leaves_no_trace(double zoom) {
        Robot.start();
        Canvas canvas = Robot.fx(() -> new Canvas(scene(), Palette.of(Theme.DARK)));
        Robot robot = Robot.show(() -> new StackPane(canvas), WIDTH, HEIGHT);
        Robot.fx(() -> {
            canvas.show(session.document(), session.diagram());
            canvas.viewportProperty().set(canvas.viewport().zoomedTo(zoom, new Point(0, 0)));
            return canvas;
        });
        robot.settle();
        int[] before = pixels(canvas);
        for (TableId table : tables.subList(0, 5)) {
            Robot.fx(() -> {
                canvas.stateProperty().set(CanvasState.QUIET.withHovered(new Hit.OnHeader(table)));
                return canvas;
            });
            robot.settle();
        }
        Robot.fx(() -> {
            canvas.stateProperty().set(CanvasState.QUIET);
            return canvas;
        });
        robot.settle();

        assertThat(differences(pixels(canvas), before)).isZero();
    }
}
