package keyline.app.data.paste;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import keyline.app.control.ActionButton;
import keyline.app.control.Choice;
import keyline.app.control.Labels;
import keyline.app.data.row.Proposal;
import keyline.app.text.Count;
import keyline.model.edit.Singular;

/// The one review of all pasted texts that match no row of the table that they should refer to, or several. Nothing is
/// pasted before everything is decided. Escape gives up.
public final class PasteReview extends VBox {

    private final List<Doubt> doubts;
    private final Creating creating;
    private final Map<Doubt, Decision> decisions = new HashMap<>();
    private final Map<Doubt, Choice<Decision>> choices = new HashMap<>();
    private final ActionButton paste;

    /// A review of these.
    ///
    /// @param answer gets every decision, or nothing when it is given up
    public PasteReview(List<Doubt> doubts, Creating creating, Consumer<Optional<Map<Doubt, Decision>>> answer) {
        this.doubts = List.copyOf(doubts);
        this.creating = creating;
        getStyleClass().addAll("side-sheet", "paste-review");
        paste = ActionButton.styled("Paste", () -> answer.accept(Optional.of(Map.copyOf(decisions))), "primary");
        VBox list = new VBox();
        list.getStyleClass().add("doubts");
        doubts.forEach(doubt -> list.getChildren().add(row(doubt)));
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        setVgrow(scroll, Priority.ALWAYS);
        getChildren()
                .addAll(
                        Labels.of("%s to decide about".formatted(Count.of(doubts.size(), "value")), "title"),
                        Labels.wrapped("No row has these keys or words, or several have.", "muted", "small"),
                        forAll(),
                        scroll,
                        new HBox(
                                8,
                                paste,
                                ActionButton.styled("Cancel", () -> answer.accept(Optional.empty()), "quiet")));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                answer.accept(Optional.empty());
            }
        });
        check();
    }

    /// Knows whether rows can be created.
    public interface Creating {

        /// Why no row can be created of the text; nothing when it can.
        Optional<String> obstacle(Doubt doubt);
    }

    private VBox row(Doubt doubt) {
        Choice<Decision> choice = new Choice<Decision>(
                        "What becomes of " + doubt.text(), decision -> decide(doubt, decision))
                .prompting("Choose…");
        choice.show(options(doubt), Optional.empty());
        choices.put(doubt, choice);
        String what = doubt.match() instanceof Match.Ambiguous ? "several rows" : "no row";
        HBox words = new HBox(
                6,
                Labels.of("'%s'".formatted(doubt.text()), "value"),
                Labels.of(
                        "%s · %s · %s".formatted(doubt.place(), Count.of(doubt.cells(), "cell"), what),
                        "muted",
                        "small"));
        words.getStyleClass().add("row");
        return new VBox(3, words, choice.node());
    }

    private List<Choice.Option<Decision>> options(Doubt doubt) {
        List<Choice.Option<Decision>> options = new ArrayList<>();
        for (Proposal row : rows(doubt.match())) {
            String label = "Link to %s %s".formatted(row.text(), row.summary()).strip();
            options.add(Choice.Option.of(new Decision.LinkTo(row.cells()), label));
        }
        String parent = Singular.of(doubt.link().parent().name()).replace('_', ' ');
        options.add(new Choice.Option<>(new Decision.Create(), "Create " + parent, creating.obstacle(doubt)));
        options.add(new Choice.Option<>(new Decision.ToNull(), "Set to NULL", doubt.unclearable()));
        options.add(Choice.Option.of(new Decision.Skip(), "Skip these cells"));
        return options;
    }

    private static List<Proposal> rows(Match match) {
        return switch (match) {
            case Match.Found _ -> List.of();
            case Match.Ambiguous(List<Proposal> rows) -> rows;
            case Match.Unmatched(List<Proposal> near) -> near;
        };
    }

    private HBox forAll() {
        HBox line = new HBox(
                Labels.of("All:", "muted", "small"),
                all("Create", new Decision.Create()),
                all("NULL", new Decision.ToNull()),
                all("Skip", new Decision.Skip()));
        line.getStyleClass().addAll("row", "for-all");
        return line;
    }

    private ActionButton all(String label, Decision decision) {
        return ActionButton.styled(
                label,
                () -> doubts.stream()
                        .filter(doubt -> isPossible(doubt, decision))
                        .forEach(doubt -> {
                            Optional.ofNullable(choices.get(doubt))
                                    .ifPresent(choice -> choice.show(options(doubt), Optional.of(decision)));
                            decide(doubt, decision);
                        }),
                "link");
    }

    private boolean isPossible(Doubt doubt, Decision decision) {
        return options(doubt).stream()
                .anyMatch(option ->
                        option.value().equals(decision) && option.obstacle().isEmpty());
    }

    private void decide(Doubt doubt, Decision decision) {
        decisions.put(doubt, decision);
        check();
    }

    private void check() {
        int open = doubts.size() - decisions.size();
        paste.obstruct(
                open == 0
                        ? Optional.empty()
                        : Optional.of("Decide about %s first.".formatted(Count.of(open, "value"))));
    }
}
