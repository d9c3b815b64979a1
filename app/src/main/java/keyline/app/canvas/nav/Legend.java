package keyline.app.canvas.nav;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import keyline.app.Session;
import keyline.app.Transition;
import keyline.app.command.LegendActions;
import keyline.app.control.EditField;
import keyline.app.control.Labels;
import keyline.app.control.Rows;
import keyline.model.diagram.Area;
import keyline.model.diagram.Box;
import keyline.model.diagram.Diagram;
import keyline.model.diagram.Meaning;
import keyline.model.edit.SetMeaning;

/// Says at the lower right of the canvas what the colours of the diagram stand for, where one can also type it. It is
/// shown when the diagram has a legend, until someone wants it otherwise. FX thread only.
public final class Legend implements LegendActions {

    private static final double DOT = 5;

    private final Session session;
    private final Rows<String, Line> lines;
    private final VBox node = new VBox();
    private Optional<Boolean> wanted = Optional.empty();

    /// The legend of the session's diagram.
    public Legend(Session session) {
        this.session = session;
        VBox list = new VBox();
        lines = new Rows<>(list, this::line, Line::node);
        list.getStyleClass().add("legend-lines");
        node.setId("legend");
        node.getStyleClass().add("legend");
        node.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        node.getChildren().addAll(Labels.of("COLOURS", "caption"), list);
        StackPane.setAlignment(node, Pos.BOTTOM_RIGHT);
        session.observe(this::follow);
        show();
    }

    /// What is only tried out changes in every frame of a drag, and no colour.
    private void follow(Transition transition) {
        if (transition.cause() != Transition.Cause.PREVIEW || transition.isOfNothing()) {
            show();
        }
    }

    /// A colour and what it stands for.
    private record Line(HBox node, EditField field) {}

    /// The legend, to be laid over the canvas.
    public Region node() {
        return node;
    }

    @Override
    public boolean isShown() {
        return node.isVisible();
    }

    @Override
    public void toggle() {
        wanted = Optional.of(!isShown());
        show();
    }

    @Override
    public Optional<String> obstacle() {
        return colours(session.diagram()).isEmpty()
                ? Optional.of("Nothing on the diagram has a colour yet.")
                : Optional.empty();
    }

    private void show() {
        Diagram diagram = session.diagram();
        List<String> colours = colours(diagram);
        node.setVisible(!colours.isEmpty() && wanted.orElse(!diagram.legend().isEmpty()));
        if (node.isVisible()) {
            lines.show(colours, (colour, line) -> line.field().show(meaning(diagram, colour)));
        }
    }

    /// Those that mean something in the order of the legend, then the others.
    private static List<String> colours(Diagram diagram) {
        Stream<String> used = Stream.concat(
                diagram.boxes().stream().map(Box::colour),
                diagram.areas().stream().map(Area::colour));
        return Stream.concat(
                        diagram.legend().stream().map(Meaning::colour),
                        used.filter(colour -> !colour.isEmpty()).sorted())
                .distinct()
                .toList();
    }

    private static String meaning(Diagram diagram, String colour) {
        return diagram.legend().stream()
                .filter(each -> each.colour().equals(colour))
                .map(Meaning::text)
                .findFirst()
                .orElse("");
    }

    private Line line(String colour) {
        EditField field = new EditField("What the colour stands for", text -> mean(colour, text)).prompting("Meaning");
        HBox row = new HBox(dot(colour), field.node());
        row.getStyleClass().add("legend-line");
        return new Line(row, field);
    }

    private void mean(String colour, String text) {
        session.perform(new SetMeaning(session.diagram().id(), colour, text));
    }

    private static Node dot(String colour) {
        Circle dot = new Circle(DOT);
        dot.setFill(Color.web(colour));
        return dot;
    }
}
