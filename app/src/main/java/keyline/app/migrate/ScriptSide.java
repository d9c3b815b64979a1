package keyline.app.migrate;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import keyline.app.control.ActionButton;
import keyline.app.control.Choice;
import keyline.app.control.Choice.Option;
import keyline.app.control.Labels;
import keyline.app.ddl.Notices;
import keyline.app.ddl.ScriptView;
import keyline.app.text.Count;
import keyline.model.dialect.Dialect;
import keyline.model.dialect.Dialects;
import keyline.model.migration.Fillings;
import keyline.model.migration.Step;
import keyline.persistence.database.Rehearsal.Outcome;

/// The migration between two versions: its script, what is to be said of it, its rehearsal, and what one does with it.
/// FX thread only.
final class ScriptSide {

    private final Asked asked;
    private final ScriptFile file;
    private final RehearsalPane rehearsal;
    private final ScriptView script = new ScriptView("migration-script", "There is nothing to do.");
    private final Notices notices = new Notices();
    private final FillingFields fillings;
    private final Choice<String> dialects = new Choice<>("Dialect of the script", this::aim);
    private final Map<Way, ToggleButton> ways = new EnumMap<>(Way.class);
    private final Label hazards = Labels.wrapped("", "small", "error");
    private final TextField name = new TextField("migration");
    private final ActionButton copy = new ActionButton("Copy", this::copy);
    private final ActionButton save = new ActionButton("Save…", this::save);
    private final ActionButton deploy = ActionButton.styled("Deploy…", this::deploy, "primary");
    private final ToggleButton scriptTab = tab("Script");
    private final ToggleButton rehearsalTab = tab("Rehearsal");
    private final BorderPane pane = new BorderPane();
    private final VBox scriptPane;
    private Optional<Compared> compared = Optional.empty();

    /// A side without a migration.
    ScriptSide(Desk desk, Asked asked) {
        this.asked = asked;
        this.file = new ScriptFile(desk);
        this.rehearsal = new RehearsalPane(desk.jobs());
        this.fillings = new FillingFields(asked::fill);
        dialects.node().setId("migration-dialect");
        name.setId("migration-name");
        name.setAccessibleText("Name of the migration");
        hazards.setId("migration-hazards");
        hazards.managedProperty().bind(hazards.textProperty().isNotEmpty());
        hazards.visibleProperty().bind(hazards.managedProperty());
        copy.hinted("Copy the whole script").setId("migration-copy");
        save.setId("migration-save");
        deploy.hinted("Run it on a live database").setId("migration-deploy");
        VBox.setVgrow(script.node(), Priority.ALWAYS);
        scriptPane = new VBox(hazards, script.node(), notices.node(), fillings.node());
        scriptPane.getStyleClass().add("migration-script");
        pane.getStyleClass().add("script-side");
        pane.setTop(tabs());
        pane.setBottom(buttons());
        scriptTab.setId("tab-script");
        rehearsalTab.setId("tab-rehearsal");
        open(scriptTab);
    }

    /// What the side asks for.
    interface Asked {

        /// The script of another dialect.
        void aim(Dialect dialect);

        /// The other way.
        void go(Way way);

        /// Other values in new columns.
        void fill(Fillings fillings);

        /// To run the migration on a live database.
        void deploy(Compared compared);
    }

    Node node() {
        return pane;
    }

    private ToggleButton tab(String title) {
        ToggleButton tab = new ToggleButton(title);
        tab.getStyleClass().setAll("dock-tab");
        tab.setOnAction(_ -> open(tab));
        return tab;
    }

    private void open(ToggleButton tab) {
        scriptTab.setSelected(tab.equals(scriptTab));
        rehearsalTab.setSelected(tab.equals(rehearsalTab));
        pane.setCenter(tab.equals(scriptTab) ? scriptPane : rehearsal.node());
    }

    private HBox tabs() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox tools = new HBox(dialects.node());
        ToggleGroup group = new ToggleGroup();
        for (Way way : Way.values()) {
            ToggleButton button = new ToggleButton(way.label());
            button.setTooltip(new Tooltip(way.hint()));
            button.setId("way-" + way.label());
            button.setToggleGroup(group);
            button.setOnAction(_ -> asked.go(way));
            ways.put(way, button);
            tools.getChildren().add(button);
        }
        tools.getStyleClass().add("dock-tools");
        HBox tabs = new HBox(scriptTab, rehearsalTab, space, tools);
        tabs.getStyleClass().add("dock-tabs");
        return tabs;
    }

    private HBox buttons() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        name.managedProperty().bind(name.visibleProperty());
        HBox buttons = new HBox(8, copy, name, save, space, deploy);
        buttons.getStyleClass().add("migration-buttons");
        return buttons;
    }

    /// Shows the migration of these two versions.
    void show(Compared next) {
        compared = Optional.of(next);
        Wish wish = next.wish();
        dialects.show(
                Dialects.all().stream()
                        .map(dialect -> Option.of(dialect.key(), dialect.displayName()))
                        .toList(),
                Optional.of(wish.dialect().key()));
        ways.forEach((way, button) -> button.setSelected(way == wish.way()));
        script.show(next.lines());
        notices.show(next.migration().notices());
        hazards.setText(hazards(next));
        fillings.show(next.beginnings(), next.to().schema(), wish.fillings());
        rehearsal.show(next);
        showButtons(next);
    }

    private void showButtons(Compared next) {
        Optional<String> nothing =
                next.migration().isEmpty() ? Optional.of("There is nothing to do.") : Optional.empty();
        boolean numbered = ScriptFile.isNumbered(next.migration());
        name.setVisible(numbered);
        save.setText(numbered ? "Save in Folder…" : "Save…");
        save.hinted(numbered ? "Save it as the next file of a folder of migrations" : "Save the script to a file");
        copy.obstruct(nothing);
        save.obstruct(nothing);
        deploy.obstruct(nothing);
    }

    private static String hazards(Compared next) {
        int losing =
                (int) next.migration().steps().stream().filter(Step::losesData).count();
        return losing == 0
                ? ""
                : Count.of(losing, "step") + (losing == 1 ? " loses" : " lose") + " data, marked in red.";
    }

    private void aim(String key) {
        Dialects.of(key).ifPresent(asked::aim);
    }

    private void copy() {
        compared.ifPresent(each -> ScriptView.copy(each.migration().script().text()));
    }

    private void deploy() {
        compared.ifPresent(asked::deploy);
    }

    /// A migration that wasn't rehearsed yet is rehearsed first; where something goes wrong or is lost, that is shown.
    private void save() {
        Optional<Outcome> known = rehearsal.outcome();
        if (known.isPresent() || rehearsal.obstacle().isPresent()) {
            write();
            return;
        }
        rehearsal.rehearse(outcome -> {
            if (outcome.isClean()) {
                write();
            } else {
                open(rehearsalTab);
                save.setText("Save Anyway…");
            }
        });
    }

    private void write() {
        compared.ifPresent(each -> {
            if (ScriptFile.isNumbered(each.migration())) {
                file.saveNext(each.migration(), name.getText());
            } else {
                file.save(each.migration(), each.wish().way());
            }
        });
    }
}
