package keyline.app.canvas.link;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import keyline.app.LiveRows;
import keyline.app.Session;
import keyline.app.control.ActionButton;
import keyline.app.control.Choice;
import keyline.app.control.Choice.Option;
import keyline.app.control.Labels;
import keyline.app.job.Later;
import keyline.model.ColumnId;
import keyline.model.Constraint.ForeignKey;
import keyline.model.ConstraintId;
import keyline.model.Document;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.edit.LinkTargets;
import keyline.model.edit.TableLink;
import keyline.model.edit.TableLink.Kind;
import keyline.persistence.store.LinkPreview;

/// Links a table, or one of its columns, to another: which table, by which key, how many of one belong to how many of
/// the other. Before anything happens it says what will be made and what becomes of the values; the button says what is
/// missing.
final class LinkForm implements Form {

    private static final ConstraintId UNMADE = new ConstraintId(0);

    private final Subject subject;
    private final LiveRows rows;
    private final LinkSteps steps;
    private final Runnable close;
    private final Label title = Labels.wrapped("", "title");
    private final Choice<Kind> kind = new Choice<>("How many belong together", _ -> show());
    private final Choice<TableId> target = new Choice<>("Table", _ -> show());
    private final Choice<List<ColumnId>> key = new Choice<>("Key", _ -> show());
    private final Label meaning = Labels.wrapped("", "muted", "small");
    private final Label result = Labels.wrapped("", "small");
    private final Label values = Labels.wrapped("", "small");
    private final Label missing = Labels.wrapped("", "muted", "small");
    private final ActionButton link = ActionButton.styled("Link", this::link, "primary");
    private final VBox node = new VBox();
    private Optional<Counted> counted = Optional.empty();

    /// What is to be linked.
    ///
    /// @param column the one that is to refer; empty when columns are to be made
    record Subject(Session session, TableId table, Optional<ColumnId> column) {}

    /// A link and what it would keep; nothing until the store has counted.
    private record Counted(TableLink link, Optional<LinkPreview> preview) {}

    LinkForm(Subject subject, LiveRows rows, LinkSteps steps, Runnable close) {
        this.subject = subject;
        this.rows = rows;
        this.steps = steps;
        this.close = close;
        kind.node().setId("link-kind");
        target.prompting("Choose a table").node().setId("link-target");
        key.prompting("Choose its key").node().setId("link-key");
        link.setId("link-perform");
        kind.show(choices().kinds(), Optional.of(Kind.MANY_TO_ONE));
        target.show(choices().tables(), choices().guess());
        node.getStyleClass().addAll("relation-card", "link-card");
        node.getChildren()
                .addAll(
                        title,
                        new VBox(4, Labels.field("Link to", target.node()), Labels.field("By its key", key.node())),
                        new VBox(4, Labels.field("Kind", kind.node()), meaning),
                        new VBox(4, result, values),
                        missing,
                        buttons());
        node.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private Node buttons() {
        return new HBox(8, link, ActionButton.styled("Cancel", close, "quiet"));
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public TableId table() {
        return subject.table();
    }

    @Override
    public boolean isAbout(Document document) {
        return document.schema()
                .tables()
                .find(subject.table())
                .filter(table -> subject.column()
                        .filter(column -> table.find(column).isEmpty())
                        .isEmpty())
                .isPresent();
    }

    @Override
    public void begin() {
        target.node().requestFocus();
    }

    private Document document() {
        return subject.session().document();
    }

    @Override
    public void show() {
        Document document = document();
        Table base = document.schema().table(subject.table());
        LinkWords words = new LinkWords(document, base);
        target.show(choices().tables(), target.value());
        List<Option<List<ColumnId>>> keys = target.value().map(choices()::keys).orElse(List.of());
        key.show(keys, key.value().filter(held -> holds(keys, held)).or(() -> first(keys)));
        title.setText(words.title(subject.column()));
        Optional<Table> other = target.value().map(document.schema()::table);
        meaning.setText(words.meaning(kind(), other));
        Optional<TableLink> wanted = wanted();
        say(result, wanted.map(each -> words.result(each, steps.edit(each))).orElse(""));
        wanted.ifPresentOrElse(this::count, () -> counted = Optional.empty());
        showValues();
    }

    private Kind kind() {
        return kind.value().orElse(Kind.MANY_TO_ONE);
    }

    private LinkChoices choices() {
        return new LinkChoices(new LinkTargets(document(), subject.table(), subject.column(), kind()));
    }

    private static boolean holds(List<Option<List<ColumnId>>> keys, List<ColumnId> key) {
        return keys.stream().anyMatch(option -> option.value().equals(key));
    }

    private static Optional<List<ColumnId>> first(List<Option<List<ColumnId>>> keys) {
        return keys.stream()
                .filter(option -> option.obstacle().isEmpty())
                .map(Option::value)
                .findFirst();
    }

    /// What is chosen, when all is.
    private Optional<TableLink> wanted() {
        return target.value()
                .flatMap(other -> key.value()
                        .map(columns -> new TableLink(subject.table(), subject.column(), other, kind(), columns)));
    }

    /// Has the store count what the column would keep. An answer about something else than is chosen by then is
    /// dropped.
    private void count(TableLink wanted) {
        if (wanted.converted().isEmpty()) {
            counted = Optional.of(new Counted(wanted, Optional.of(LinkPreview.NONE)));
            return;
        }
        boolean known = counted.filter(each -> each.link().equals(wanted)).isPresent();
        counted = known ? counted : Optional.of(new Counted(wanted, Optional.empty()));
        ForeignKey unmade = ForeignKey.of(UNMADE, wanted.converted().stream().toList(), wanted.target(), wanted.key());
        Later.then(rows.linkPreview(wanted.base(), unmade), preview -> {
            if (counted.filter(each -> each.link().equals(wanted)).isPresent()) {
                counted = Optional.of(new Counted(wanted, Optional.of(preview)));
                showValues();
            }
        });
    }

    private void showValues() {
        Optional<LinkPreview> preview = counted.flatMap(Counted::preview);
        say(values, preview.map(LinkWords::values).orElse(""));
        values.getStyleClass().remove("warning");
        if (preview.filter(each -> each.cleared() > 0).isPresent()) {
            values.getStyleClass().add("warning");
        }
        Optional<String> obstacle = obstacle(preview);
        link.obstruct(obstacle);
        say(missing, obstacle.orElse(""));
        missing.getStyleClass().setAll("label", "small", preview.isPresent() ? "error" : "muted");
    }

    private Optional<String> obstacle(Optional<LinkPreview> preview) {
        if (target.value().isEmpty()) {
            return choices().targets().obstacle().or(() -> Optional.of("Choose the table to link to."));
        }
        if (key.value().isEmpty()) {
            return Optional.of("Choose the key to refer to.");
        }
        if (preview.isEmpty()) {
            return Optional.of("Counting the values that match.");
        }
        Table base = document().schema().table(subject.table());
        return subject.column()
                .filter(_ -> preview.get().cleared() > 0)
                .filter(base::isNotNull)
                .map(column ->
                        "%s is NOT NULL, so no value can be cleared: change these values first, or let it be NULL."
                                .formatted(base.column(column).name()));
    }

    private static void say(Label label, String text) {
        label.setText(text);
        label.setManaged(!text.isEmpty());
        label.setVisible(!text.isEmpty());
    }

    private void link() {
        wanted().ifPresent(each -> {
            close.run();
            steps.perform(each);
        });
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            (event.getTarget() instanceof Button pressed ? pressed : link).fire();
        }
    }
}
