package keyline.app.ddl;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import keyline.app.Session;
import keyline.app.Transition;
import keyline.app.command.FileActions;
import keyline.app.control.ActionButton;
import keyline.app.control.Choice;
import keyline.app.control.Choice.Option;
import keyline.app.ddl.ScriptWish.Written;
import keyline.app.job.Jobs;
import keyline.app.job.Latest;
import keyline.model.SampleRows;
import keyline.model.TableId;
import keyline.model.code.CodeFormat;
import keyline.model.code.CodeFormats;
import keyline.model.dialect.Dialects;

/// The panel with the script of the document. It is written beside the FX thread after every change, but only while the
/// panel is looked at.
public final class DdlPanel {

    private final Session session;
    private final FileActions files;
    private final ScriptOptions options;
    private final Latest<Written> writing;
    private final Choice<String> target = new Choice<>("Target of the script", this::aim);
    private final ToggleButton onlySelected = new ToggleButton("Only selected");
    private final ScriptView script =
            new ScriptView("script", "No tables yet. Their script appears here while you draw.");
    private final Notices notices = new Notices();
    private final BorderPane node = new BorderPane(script.node());
    private final HBox tools;
    private String aimedAt;
    private String text = "";

    /// A panel for the session's document.
    ///
    /// @param rows the sample rows, for scripts with inserts
    public DdlPanel(Session session, SampleRows rows, FileActions files, Jobs jobs) {
        this.session = session;
        this.files = files;
        this.options = new ScriptOptions(rows);
        this.writing = new Latest<>(jobs, this::show);
        this.aimedAt = session.document().target();
        this.tools = tools();
        node.setBottom(notices.node());
        node.sceneProperty().addListener(_ -> write());
        options.value().addListener(_ -> write());
        session.observe(this::follow);
        session.observeSelection(_ -> followSelection());
    }

    /// The panel.
    public Node node() {
        return node;
    }

    /// Writes the script anew where it holds rows: others are in the store now.
    public void rowsChanged() {
        if (options.areWithRows()) {
            write();
        }
    }

    /// The controls at the right end of the tabs.
    public Node toolbar() {
        return tools;
    }

    private HBox tools() {
        target.node().setId("ddl-target");
        target.show(targets(), Optional.of(aimedAt));
        onlySelected.setId("only-selected");
        onlySelected.setOnAction(_ -> write());
        ActionButton more = ActionButton.opening(options.menu());
        more.setText("Options");
        more.setId("ddl-options");
        ActionButton copy = new ActionButton("Copy", () -> ScriptView.copy(text)).hinted("Copy the whole script");
        copy.setId("ddl-copy");
        ActionButton export = new ActionButton("Export…", () -> files.export(fileName(), text));
        export.hinted("Save the script to a file").setId("ddl-export");
        HBox row = new HBox(target.node(), onlySelected, more, copy, export);
        row.getStyleClass().add("dock-tools");
        return row;
    }

    private static List<Option<String>> targets() {
        Stream<Option<String>> dialects =
                Dialects.all().stream().map(dialect -> Option.of(dialect.key(), dialect.displayName()));
        Stream<Option<String>> formats =
                CodeFormats.all().stream().map(format -> Option.of(format.key(), format.displayName()));
        return Stream.concat(dialects, formats).toList();
    }

    private String fileName() {
        String name = files.state().getValue().name().replaceFirst("\\.keyline(\\.json)?$", "");
        String extension = CodeFormats.of(aimedAt).map(CodeFormat::extension).orElse(".sql");
        return name.toLowerCase(Locale.ROOT) + "-" + aimedAt + extension;
    }

    private void aim(String key) {
        aimedAt = key;
        target.show(targets(), Optional.of(key));
        write();
    }

    private void follow(Transition transition) {
        if (!transition.before().target().equals(transition.after().target())) {
            aim(transition.after().target());
        } else if (transition.cause() != Transition.Cause.PREVIEW) {
            write();
        }
    }

    private void followSelection() {
        if (onlySelected.isSelected()) {
            write();
        } else {
            scrollToSelected();
        }
    }

    private void write() {
        if (node.getScene() != null) {
            ScriptWish wish =
                    new ScriptWish(session.document(), aimedAt, options.value().get(), only());
            writing.start("Write script", _ -> wish.write());
        }
    }

    private Optional<Set<TableId>> only() {
        Set<TableId> tables = new HashSet<>();
        session.selection().nodes().stream()
                .filter(TableId.class::isInstance)
                .forEach(table -> tables.add((TableId) table));
        session.selection().table().ifPresent(tables::add);
        return onlySelected.isSelected() ? Optional.of(tables) : Optional.empty();
    }

    private void show(Written written) {
        text = written.text();
        script.show(written.lines());
        notices.show(written.notices());
        scrollToSelected();
    }

    private void scrollToSelected() {
        session.selection()
                .table()
                .flatMap(table -> session.document().schema().tables().find(table))
                .ifPresent(table -> script.scrollTo(line -> creates(line.text(), table.name())));
    }

    private static boolean creates(String line, String table) {
        String lower = line.toLowerCase(Locale.ROOT);
        String name = Pattern.quote(table.toLowerCase(Locale.ROOT));
        return lower.matches("create table (.*[.\\s\"`])?" + name + "[\"`]?[\\s(].*");
    }
}
