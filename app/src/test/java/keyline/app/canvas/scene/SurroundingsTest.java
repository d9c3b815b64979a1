package keyline.app.canvas.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import keyline.app.canvas.figure.Faces;
import keyline.app.canvas.figure.Figures;
import keyline.app.canvas.figure.TextMeasure;
import keyline.app.canvas.route.RouteLine.Segment;
import keyline.app.theme.Fonts;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.ColumnType.Plain;
import keyline.model.Constraint.ForeignKey;
import keyline.model.Constraint.PrimaryKey;
import keyline.model.ConstraintId;
import keyline.model.Document;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.diagram.Box;
import keyline.model.diagram.Diagram;
import org.junit.jupiter.api.Test;

class SurroundingsTest {

    private static final TableId HUB = new TableId(1);
    private static final ColumnId KEY = new ColumnId(2);

    /// A hub at the right, and so many tables below each other that refer to it.
    private static CanvasScene hub(int children) {
        Document document = Document.empty();
        Diagram diagram = document.firstDiagram();
        document = document.with(document.schema()
                .with(Table.of(HUB, "hub")
                        .withColumns(List.of(Column.of(KEY, "id", Plain.BIGINT).asNotNull()))
                        .withConstraints(List.of(new PrimaryKey(new ConstraintId(3), "", List.of(KEY))))));
        diagram = diagram.withBoxes(diagram.boxes().with(HUB, Box.at(500, 40)));
        for (int i = 1; i <= children; i++) {
            document = document.with(document.schema().with(child(i * 10)));
            diagram = diagram.withBoxes(diagram.boxes().with(new TableId(i * 10), Box.at(0, i * 100)));
        }
        CanvasScene scene = new CanvasScene(new Figures(new TextMeasure(new Faces(Fonts.installed()))));
        Document shown = document.with(diagram);
        scene.show(shown, shown.firstDiagram());
        return scene;
    }

    private static Table child(int id) {
        ColumnId column = new ColumnId(id + 1);
        return Table.of(new TableId(id), "child_" + id)
                .withColumns(List.of(Column.of(column, "hub_id", Plain.BIGINT).asNotNull()))
                .withConstraints(List.of(ForeignKey.of(new ConstraintId(id + 2), List.of(column), HUB, List.of(KEY))));
    }

    /// Where the lines run up to the hub.
    private static List<Double> lanes(CanvasScene scene, int children) {
        return IntStream.rangeClosed(1, children)
                .mapToObj(i -> scene.line(new ConstraintId(i * 10 + 2)).orElseThrow())
                .flatMap(line -> line.route().segments().stream())
                .filter(Segment::isVertical)
                .map(segment -> segment.from().x())
                .toList();
    }

    @Test
    void a_few_lines_to_one_key_run_beside_each_other() {
        assertThat(lanes(hub(4), 4)).hasSize(4).doesNotHaveDuplicates();
    }

    @Test
    void very_many_lines_to_one_key_run_together() {
        List<Double> lanes = lanes(hub(30), 30);

        assertThat(lanes).hasSizeGreaterThanOrEqualTo(30);
        assertThat(lanes.stream().distinct().toList()).hasSizeLessThan(15);
    }
}
