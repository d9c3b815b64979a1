package keyline.app.inspector;

import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import keyline.app.control.ActionButton;
import keyline.app.control.EditField;
import keyline.app.control.Labels;
import keyline.model.AreaId;
import keyline.model.DiagramId;
import keyline.model.Document;
import keyline.model.diagram.Area;
import keyline.model.edit.DropAreas;
import keyline.model.edit.ReplaceArea;
import keyline.model.edit.SetColour;

/// The page of an area: its title and colour.
final class AreaPage implements Page {

    private final AreaId id;
    private final DiagramId diagram;
    private final Desk desk;
    private final EditField title;
    private final Swatches swatches;
    private final VBox node = new VBox();

    AreaPage(AreaId area, Desk desk) {
        this.id = area;
        this.diagram = desk.session().diagram().id();
        this.desk = desk;
        this.title = new EditField("Title of the area", this::retitle).prompting("Title").styled("title-field");
        this.swatches = new Swatches(hex -> desk.perform(new SetColour(diagram, Set.of(area), hex)));
        VBox fields = new VBox(
                title.node(),
                Labels.of("Area", "muted", "small"),
                swatches.node(),
                ActionButton.styled("Delete area", () -> desk.perform(new DropAreas(diagram, Set.of(area))), "link", "danger"));
        fields.getStyleClass().add("section");
        node.getStyleClass().add("page");
        node.getChildren().add(fields);
    }

    private void retitle(String text) {
        find(desk.document()).ifPresent(area -> desk.perform(new ReplaceArea(
                diagram, new Area(id, text, area.at(), area.width(), area.height(), area.colour()))));
    }

    private Optional<Area> find(Document document) {
        return document.diagrams().find(diagram).flatMap(found -> found.areas().find(id));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public boolean isAbout(Document document) {
        return find(document).isPresent();
    }

    @Override
    public void show(Document document) {
        Area area = find(document).orElseThrow();
        title.show(area.title());
        swatches.show(Set.of(area.colour()));
    }
}
