package keyline.app.inspector;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import keyline.app.Selection;
import keyline.app.control.ActionButton;
import keyline.app.control.Labels;
import keyline.app.impact.QuestionSlot;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.Document;
import keyline.model.Place;
import keyline.model.Table;
import keyline.model.TableId;

/// The page of a column.
final class ColumnPage implements Page {

    private final TableId tableId;
    private final ColumnId id;
    private final ColumnFields fields;
    private final ColumnDetails details;
    private final Label place = Labels.of("", "muted", "small");
    private final LongList relations = new LongList("relations");
    private final ProblemsSection problems;
    private final TypeFitLine typeFit;
    private final Desk desk;
    private final VBox node = new VBox();

    ColumnPage(TableId table, ColumnId column, Desk desk) {
        this.tableId = table;
        this.id = column;
        this.desk = desk;
        this.fields = new ColumnFields(table, column, desk);
        this.typeFit = new TypeFitLine(table, column, fields.type(), desk);
        this.details = new ColumnDetails(table, column, desk);
        this.problems = new ProblemsSection(table, this::concerns, desk);
        fields.name().styled("title-field");
        relations.node().getStyleClass().add("section");
        node.getStyleClass().add("page");
        node.getChildren().addAll(header(), main(), relations.node(), problems.node());
    }

    private Node header() {
        ActionButton back = ActionButton.styled("Show table", () -> desk.select(new Selection.OfNode(tableId)), "link");
        VBox header = new VBox(fields.name().node(), Labels.row(place, back));
        header.getStyleClass().add("section");
        return header;
    }

    private Node main() {
        HBox notNull = new HBox(fields.notNull(), Labels.of("NOT NULL"));
        notNull.getStyleClass().add("not-null-row");
        details.node().getStyleClass().add("flat");
        VBox main = new VBox(
                Labels.field("Type", fields.type().node()),
                typeFit.node(),
                new QuestionSlot(),
                notNull,
                details.node());
        main.getStyleClass().add("section");
        return main;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public boolean isAbout(Document document) {
        return document.schema()
                .tables()
                .find(tableId)
                .flatMap(table -> table.find(id))
                .isPresent();
    }

    @Override
    public void show(Document document) {
        Table table = document.schema().table(tableId);
        Column column = table.column(id);
        place.setText("Column of " + table.name());
        fields.show(column, table, document);
        details.show(column, table);
        relations.show(RelationLines.of(table, document, desk).touching(id));
        problems.show();
    }

    private boolean concerns(Place problem) {
        return problem.equals(new Place.OfColumn(tableId, id));
    }
}
