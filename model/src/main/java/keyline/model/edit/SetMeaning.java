package keyline.model.edit;

import java.util.ArrayList;
import java.util.List;
import keyline.model.DiagramId;
import keyline.model.Document;
import keyline.model.diagram.Diagram;
import keyline.model.diagram.Meaning;

/// Says in the legend of a diagram what a colour stands for; an empty text takes the colour out of it.
public record SetMeaning(DiagramId diagram, String colour, String text) implements DiagramEdit {

    @Override
    public String label(Document before) {
        return "Change legend";
    }

    @Override
    public Diagram applyTo(Diagram before) {
        List<Meaning> legend = new ArrayList<>(before.legend());
        int at = before.legend().stream().map(Meaning::colour).toList().indexOf(colour);
        if (at >= 0) {
            legend.remove(at);
        }
        if (!text.isBlank()) {
            legend.add(at < 0 ? legend.size() : at, new Meaning(colour, text.strip()));
        }
        return before.withLegend(legend);
    }
}
