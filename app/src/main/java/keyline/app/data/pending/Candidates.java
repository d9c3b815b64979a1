package keyline.app.data.pending;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import keyline.app.control.ActionButton;
import keyline.app.control.Labels;
import keyline.app.data.link.ParentSearch;
import keyline.app.data.row.Link;
import keyline.app.data.row.Proposal;
import keyline.app.job.Later;
import keyline.model.ColumnId;
import keyline.model.Value;
import keyline.model.edit.Singular;

/// The parent rows that rows could refer to instead, found by their key or words.
final class Candidates extends VBox {

    private static final int MOST = 6;

    private final Function<String, ParentSearch> search;
    private final Link link;
    private final BiConsumer<String, Map<ColumnId, Value>> picked;
    private final TextField text = new TextField();
    private final VBox list = new VBox();

    /// Candidates behind a link.
    ///
    /// @param search begins a search for a text
    /// @param picked takes what the row is called, and the cells that refer to it
    Candidates(Function<String, ParentSearch> search, Link link, BiConsumer<String, Map<ColumnId, Value>> picked) {
        this.search = search;
        this.link = link;
        this.picked = picked;
        getStyleClass().add("ask-form");
        String parent = Singular.of(link.parent().name()).replace('_', ' ');
        text.setPromptText("Find a " + parent);
        text.setAccessibleText("Find a " + parent);
        text.setId("candidate");
        text.textProperty().subscribe(this::find);
        getChildren().addAll(text, list);
        find();
    }

    /// Puts the keyboard into the field.
    void enter() {
        text.requestFocus();
    }

    private void find() {
        String wanted = text.getText();
        Later.then(search.apply(wanted).some(MOST + 1), proposals -> {
            if (wanted.equals(text.getText())) {
                show(proposals);
            }
        });
    }

    private void show(List<Proposal> proposals) {
        list.getChildren().setAll(proposals.stream().limit(MOST).map(this::line).toList());
        if (proposals.isEmpty()) {
            list.getChildren().add(Labels.of("No " + link.parent().name() + " with these words.", "muted", "small"));
        } else if (proposals.size() > MOST) {
            list.getChildren().add(Labels.of("Type to find others.", "muted", "small"));
        }
    }

    private ActionButton line(Proposal proposal) {
        String name = proposal.text() + (proposal.summary().isEmpty() ? "" : " " + proposal.summary());
        return ActionButton.styled(name, () -> picked.accept(name, proposal.cells()), "link");
    }
}
