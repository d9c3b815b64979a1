package keyline.app.inspector;

import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import keyline.app.control.EditText;
import keyline.app.control.Labels;
import keyline.model.Document;
import keyline.model.NamedType.EnumType;
import keyline.model.TypeId;
import keyline.model.edit.ReplaceNamedType;

/// The page of an enum: its values, one a line.
final class EnumPage implements Page {

    private static final int VALUE_LINES = 10;

    private final TypeId id;
    private final Desk desk;
    private final TypeHeader header;
    private final EditText values;
    private final ProblemsSection problems;
    private final VBox node = new VBox();

    EnumPage(TypeId type, Desk desk) {
        this.id = type;
        this.desk = desk;
        this.header = new TypeHeader(type, desk);
        this.values = new EditText("Values, one a line", this::change).sized(VALUE_LINES, "mono");
        this.problems = new ProblemsSection(type, _ -> true, desk);
        VBox fields = new VBox(Labels.of("VALUES, ONE A LINE", "caption"), values.node(), header.delete());
        fields.getStyleClass().add("section");
        node.getStyleClass().add("page");
        node.getChildren().addAll(header.node(), fields, problems.node());
    }

    private void change(String text) {
        List<String> lines = text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        replace(old -> new EnumType(id, old.namespace(), old.name(), lines, old.comment()));
    }

    private void replace(UnaryOperator<EnumType> change) {
        desk.perform(new ReplaceNamedType(change.apply((EnumType) desk.schema().types().get(id))));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public boolean isAbout(Document document) {
        return document.schema().types().find(id).filter(EnumType.class::isInstance).isPresent();
    }

    @Override
    public void show(Document document) {
        EnumType type = (EnumType) document.schema().types().get(id);
        header.show(type, document);
        values.show(String.join("\n", type.values()));
        problems.show();
    }
}
