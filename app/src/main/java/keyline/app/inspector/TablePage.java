package keyline.app.inspector;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import keyline.model.Document;
import keyline.model.Table;
import keyline.model.TableId;

/// The page of a table.
final class TablePage implements Page {

    private final TableId table;
    private final List<Section> sections;
    private final ProblemsSection problems;
    private final VBox node = new VBox();

    TablePage(TableId table, Desk desk) {
        this.table = table;
        this.sections = List.of(
                new TableHeader(table, desk),
                new ColumnsSection(table, desk),
                new RelationsSection(table, desk),
                new KeysSection(table, desk));
        this.problems = new ProblemsSection(table, _ -> true, desk);
        node.getStyleClass().add("page");
        sections.forEach(section -> node.getChildren().add(section.node()));
        node.getChildren().add(problems.node());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public boolean isAbout(Document document) {
        return document.schema().tables().has(table);
    }

    @Override
    public void show(Document document) {
        Table shown = document.schema().table(table);
        sections.forEach(section -> section.show(shown, document));
        problems.show();
    }
}
