package keyline.app.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import keyline.app.canvas.figure.Faces;
import keyline.app.canvas.figure.Figures;
import keyline.app.canvas.figure.TextMeasure;
import keyline.app.canvas.route.RouteLine.Segment;
import keyline.app.canvas.scene.CanvasScene;
import keyline.app.canvas.scene.PlacedTable;
import keyline.app.canvas.scene.RelationLine;
import keyline.app.job.Progress;
import keyline.app.theme.Fonts;
import keyline.app.theme.Theme;
import keyline.model.Document;
import keyline.model.IdMap;
import keyline.model.NodeId;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.Watch;
import keyline.model.diagram.Box;
import keyline.model.diagram.Rectangle;
import keyline.model.diagram.Size;
import keyline.model.layout.Layout;
import keyline.persistence.read.Input;
import keyline.persistence.read.Inputs;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Pictures of real schemas after automatic layout, to be looked at: target/pictures/corpus-*.png, fitted into a
/// window, at half and at full size, light and dark. The figures beside them say what is hard to follow. The schemas
/// lie beside the checkout, in `shared/corpus` of a folder above it, or where the system property `keyline.corpus`
/// says. That their texts can be read on what is behind them is asserted of the tokens, in `ThemeTest`.
class CorpusPicturesTest {

    private static final double NEAR = 80;
    private static final double WIDEST = 360;
    private static final double MARGIN = 40;
    private static final Size SCREEN = new Size(1600, 900);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sakila-postgres/postgres-sakila-schema.sql",
                "northwind-mssql/instnwnd.sql",
                "quartz-postgres/tables_postgres.sql",
                "chinook-mysql/Chinook_MySql.sql",
                "oracle-hr/hr_create.sql",
                "azimutt-structure/structure.sql",
                "omop54-postgres/OMOPCDM_postgresql_5.4_ddl.sql OMOPCDM_postgresql_5.4_primary_keys.sql"
                        + " OMOPCDM_postgresql_5.4_constraints.sql"
            })
    void d6_real_schemas_can_be_read_after_automatic_layout(String schema) throws Exception {
        CanvasScene scene = Offscreen.call(CorpusPicturesTest::scene);
        Document document = Offscreen.call(() -> laidOut(read(schema), scene));
        String name = schema.substring(0, schema.indexOf('/'));
        save(document, scene, name);

        LineFigures figures = Offscreen.call(() -> LineFigures.of(scene));
        Files.writeString(Path.of("target", "pictures", "corpus-" + name + ".txt"), figures + "\n");

        assertThat(overlapping(scene)).as("things that overlap").isEmpty();
        assertThat(crossed(scene)).as("lines through tables near their ends").isEmpty();
        assertThat(figures.through())
                .as("lines under tables that they don't touch, of %s", figures)
                .isEmpty();
        assertThat(figures.parting())
                .as("lines to one key that join and part again, of %s", figures)
                .isZero();
        assertThat(figures.hidden())
                .as("lines on others that lead elsewhere, of %s", figures)
                .isLessThanOrEqualTo(figures.lines() / 16);
        assertThat(figures.onMarks())
                .as("lines over the marks of others, of %s", figures)
                .isLessThanOrEqualTo(figures.lines() / 3);
        assertThat(shortened(document, scene))
                .as("names cut short in tables that could be wider")
                .isEmpty();
    }

    private static CanvasScene scene() {
        return new CanvasScene(new Figures(new TextMeasure(new Faces(Fonts.installed()))));
    }

    private static Document read(String schema) throws Exception {
        Optional<Path> corpus = corpus();
        assumeTrue(corpus.isPresent(), "the corpus is missing");
        int slash = schema.indexOf('/');
        Path folder = corpus.orElseThrow().resolve(schema.substring(0, slash));
        List<Path> files = Arrays.stream(schema.substring(slash + 1).split(" ", -1))
                .map(folder::resolve)
                .toList();
        try (Input input = Inputs.open(files)) {
            return input.project().document();
        }
    }

    private static Optional<Path> corpus() {
        return Optional.ofNullable(System.getProperty("keyline.corpus"))
                .map(Path::of)
                .or(() -> Stream.iterate(Path.of("").toAbsolutePath(), Path::getParent)
                        .takeWhile(folder -> folder != null)
                        .map(folder -> folder.resolve("shared").resolve("corpus"))
                        .filter(Files::isDirectory)
                        .findFirst());
    }

    /// The layout of the sizes that the tables really have; the scene shows it.
    private static Document laidOut(Document document, CanvasScene scene) {
        scene.show(document, document.firstDiagram());
        Map<NodeId, Size> sizes = new HashMap<>();
        scene.tables()
                .forEach(table -> sizes.put(
                        table.node(),
                        new Size(table.bounds().width(), table.bounds().height())));
        IdMap<NodeId, Box> boxes = document.firstDiagram().boxes();
        for (var place : Layout.of(Layout.Subject.of(document.schema(), sizes), Watch.NONE)
                .nodes()
                .entrySet()) {
            boxes = boxes.with(place.getKey(), new Box(place.getValue(), ""));
        }
        Document placed = document.with(document.firstDiagram().withBoxes(boxes));
        scene.show(placed, placed.firstDiagram());
        return placed;
    }

    private static void save(Document document, CanvasScene scene, String name) throws Exception {
        Files.createDirectories(Path.of("target", "pictures"));
        for (Theme theme : Theme.values()) {
            for (double zoom : List.of(fitted(scene), 0.5, 1.0)) {
                Path file = Path.of(
                        "target",
                        "pictures",
                        "corpus-%s-%s-%s.png".formatted(name, theme.name().toLowerCase(Locale.ROOT), named(zoom)));
                DiagramPicture picture = new DiagramPicture(document, document.firstDiagram());
                try (OutputStream out = Files.newOutputStream(file)) {
                    PngLook look = new PngLook(theme, PngLook.Ground.PAINTED, zoom);
                    new PngPicture(picture, look).write(out, Progress.UNSEEN);
                }
            }
        }
    }

    private static String named(double zoom) {
        return zoom == 0.5 || zoom == 1 ? Long.toString(Math.round(zoom * 100)) : "fitted";
    }

    /// The zoom at which all of it is seen in a window.
    private static double fitted(CanvasScene scene) {
        Rectangle all = scene.content().grown(MARGIN);
        return Math.min(0.99, Math.min(SCREEN.width() / all.width(), SCREEN.height() / all.height()));
    }

    /// Tables and notes on each other, and areas across the edge of either.
    private static List<String> overlapping(CanvasScene scene) {
        List<Thing> things = Stream.concat(
                        scene.tables().stream()
                                .map(table -> new Thing(table.figure().title(), table.bounds())),
                        scene.notesIn(scene.content()).stream()
                                .map(note -> new Thing(note.note().title(), note.bounds())))
                .toList();
        List<Thing> areas = scene.areasIn(scene.content()).stream()
                .map(area -> new Thing(area.title(), Rectangle.at(area.at(), area.width(), area.height())))
                .toList();
        return Stream.concat(
                        pairs(things, things).filter(pair -> pair.getFirst().overlaps(pair.getLast())),
                        pairs(
                                        areas,
                                        Stream.concat(areas.stream(), things.stream())
                                                .toList())
                                .filter(pair -> pair.getFirst().cuts(pair.getLast())))
                .map(Object::toString)
                .toList();
    }

    private static Stream<List<Thing>> pairs(List<Thing> some, List<Thing> others) {
        return some.stream()
                .flatMap(one -> others.stream()
                        .filter(other -> !one.place.equals(other.place))
                        .map(other -> List.of(one, other)));
    }

    private record Thing(String name, Rectangle place) {

        boolean overlaps(Thing other) {
            return place.grown(-1).touches(other.place);
        }

        boolean cuts(Thing other) {
            return overlaps(other)
                    && !place.union(other.place).equals(place)
                    && !place.union(other.place).equals(other.place);
        }
    }

    /// The pieces of lines near one of their own tables that run through another one.
    private static List<String> crossed(CanvasScene scene) {
        List<String> found = new ArrayList<>();
        for (RelationLine line : scene.lines()) {
            for (Segment segment : line.route().segments()) {
                for (TableId end : List.of(line.child(), line.key().parent())) {
                    near(segment.bounds(), scene.bounds(end).grown(NEAR))
                            .ifPresent(piece -> scene.tablesIn(piece).stream()
                                    .filter(table -> table.bounds().grown(-1).touches(piece))
                                    .filter(table -> !table.node().equals(line.child())
                                            && !table.node().equals(line.key().parent()))
                                    .forEach(table -> found.add(scene.table(line.child())
                                                    .orElseThrow()
                                                    .figure()
                                                    .title()
                                            + " -> "
                                            + scene.table(line.key().parent())
                                                    .orElseThrow()
                                                    .figure()
                                                    .title()
                                            + " through "
                                            + table.figure().title())));
                }
            }
        }
        return found;
    }

    private static Optional<Rectangle> near(Rectangle piece, Rectangle place) {
        double left = Math.max(piece.x(), place.x());
        double top = Math.max(piece.y(), place.y());
        double right = Math.min(piece.right(), place.right());
        double bottom = Math.min(piece.bottom(), place.bottom());
        return left <= right && top <= bottom
                ? Optional.of(new Rectangle(left, top, right - left, bottom - top))
                : Optional.empty();
    }

    private static List<String> shortened(Document document, CanvasScene scene) {
        return document.schema().tables().stream()
                .filter(table -> isShortened(table, scene.table(table.id()).orElseThrow()))
                .map(Table::name)
                .toList();
    }

    private static boolean isShortened(Table table, PlacedTable placed) {
        boolean cut = !placed.figure().title().equals(table.name())
                || placed.figure().rows().stream().anyMatch(row -> row.name().endsWith("…"));
        return cut && placed.figure().width() < WIDEST;
    }
}
