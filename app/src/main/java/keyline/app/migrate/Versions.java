package keyline.app.migrate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import keyline.app.job.Work;
import keyline.app.migrate.Version.Kind;
import keyline.app.migrate.Version.Past;
import keyline.app.migrate.Version.Rows;
import keyline.model.Document;
import keyline.model.SampleRows;
import keyline.model.Table;
import keyline.model.Value;
import keyline.model.edit.Step;
import keyline.persistence.read.Inputs;

/// The versions that there are of the open project, and those that files hold. FX thread only.
record Versions(Desk desk) {

    /// A point of the history.
    ///
    /// @param label the step that led there
    record Point(String label, Document document) {}

    /// The document as it is.
    Version now() {
        String name = desk.projects().state().get().name() + ", now";
        return new Version(
                Kind.NOW, name, desk.session().document(), Past.THIS_PROJECT, new Rows.Here(desk.rows()), () -> {});
    }

    /// The file of the open project, nothing before the first save.
    Optional<Path> savedFile() {
        return desk.projects().state().get().path();
    }

    /// Reads a file. The work blocks; its result has to be closed.
    static Work<Version> reading(Kind kind, Path file) {
        return _ -> Version.of(kind, file.getFileName().toString(), Inputs.open(List.of(file)));
    }

    /// The points of the history at which the design was another one than before, the latest first.
    List<Point> points() {
        List<Step> steps = desk.session().history().done();
        List<Point> points = new ArrayList<>();
        if (!steps.isEmpty()) {
            points.add(new Point("Before all steps", steps.getFirst().before()));
        }
        for (Step step : steps) {
            if (!step.before().schema().equals(step.after().schema())) {
                points.addFirst(new Point(step.number() + "  " + step.label(), step.after()));
            }
        }
        return points;
    }

    /// The design at a point of the history, with the present rows where it had no columns but those that are there.
    Version at(Point point) {
        Document now = desk.session().document();
        Rows rows = point.document().schema().tables().stream().allMatch(table -> isThere(table, now))
                ? new Rows.Here((table, row) -> forEach(table, now, row))
                : new Rows.None("The rows are those of now, and have not all columns that this point had.");
        return new Version(Kind.POINT, point.label(), point.document(), Past.THIS_PROJECT, rows, () -> {});
    }

    private static boolean isThere(Table table, Document now) {
        return now.schema()
                .tables()
                .find(table.id())
                .filter(present -> table.columns().stream()
                        .allMatch(column -> present.find(column.id()).isPresent()))
                .isPresent();
    }

    private void forEach(Table table, Document now, Consumer<List<Value>> row) {
        Table present = now.schema().table(table.id());
        List<Integer> places = table.columns().stream()
                .map(column -> present.columns().indexOf(present.column(column.id())))
                .toList();
        SampleRows rows = desk.rows();
        rows.forEach(
                present, values -> row.accept(places.stream().map(values::get).toList()));
    }
}
