package keyline.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import keyline.app.canvas.Canvas;
import keyline.app.canvas.scene.PlacedTable;
import keyline.app.imports.FileDrops;
import keyline.app.imports.Imports;
import keyline.app.project.Projects;
import keyline.model.TableId;
import keyline.model.diagram.Point;
import keyline.model.diagram.Rectangle;

/// Where files go that are dropped on the window. FX thread only.
///
/// @param importRows shows what filling the selected table with a file would do
record DropPlaces(Session session, Canvas canvas, Consumer<Path> importRows, Projects projects, Imports imports)
        implements FileDrops.Places {

    @Override
    public Optional<Point> pointAt(double sceneX, double sceneY) {
        Point2D at = canvas.sceneToLocal(sceneX, sceneY);
        return Optional.of(at)
                .filter(canvas.getLayoutBounds()::contains)
                .map(inside -> canvas.viewport().toWorld(new Point(inside.getX(), inside.getY())));
    }

    @Override
    public Optional<TableId> tableAt(Point at) {
        return canvas.scene().tablesIn(Rectangle.at(at, 1, 1)).stream()
                .map(PlacedTable::node)
                .filter(TableId.class::isInstance)
                .map(TableId.class::cast)
                .findFirst();
    }

    @Override
    public void fill(TableId table, Path file) {
        session.select(Selection.of(table));
        importRows.accept(file);
    }

    @Override
    public void open(Path project) {
        projects.open(project);
    }

    @Override
    public void bring(List<Path> files) {
        imports.bring(files);
    }

    @Override
    public void bring(List<Path> files, Point at) {
        imports.bring(files, at);
    }
}
