package keyline.app.export.page;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import keyline.app.Session;
import keyline.app.command.FileActions;
import keyline.app.control.ActionButton;
import keyline.app.control.Choice;
import keyline.app.control.Choice.Option;
import keyline.app.control.Labels;
import keyline.app.export.ExportFormat;
import keyline.app.export.ExportSubject;
import keyline.app.export.page.ExportWish.Colours;
import keyline.app.export.page.ExportWish.Kind;
import keyline.app.export.page.ExportWish.Scope;
import keyline.app.job.Jobs;
import keyline.app.job.Latest;
import keyline.app.picture.PngLook.Ground;
import keyline.model.NodeId;
import keyline.model.SampleRows;

/// The page for exporting the diagram as a picture or a document. It says how large the file's picture becomes before
/// it is written. FX thread only.
public final class ExportPage {

    private static final double WIDTH = 240;
    private static final int SOME_ROWS = 20;
    private static final List<Double> SCALES = List.of(0.5, 1.0, 2.0, 3.0, 4.0, 8.0);

    private final Session session;
    private final SampleRows rows;
    private final FileActions files;
    private final Latest<String> measuring;
    private final Choice<Colours> colours = new Choice<>("Colours", chosen -> change(wish().with(chosen)));
    private final List<Shown> fields;
    private final Label size = Labels.wrapped("", "muted", "small");
    private final VBox node;
    private ExportWish wish;

    /// A field that only some kinds of files have.
    private record Shown(Node field, Set<Kind> kinds) {}

    private ExportPage(Session session, SampleRows rows, FileActions files, Jobs jobs) {
        this.session = session;
        this.rows = rows;
        this.files = files;
        this.measuring = new Latest<>(jobs, size::setText);
        this.wish = ExportWish.FIRST.with(firstScope(session));
        this.fields = fields();
        size.setId("export-size");
        VBox options = new VBox();
        options.getStyleClass().add("group");
        fields.forEach(shown -> options.getChildren().add(shown.field()));
        ActionButton export = ActionButton.styled("Export…", this::export, "primary");
        export.setId("export-start");
        node = new VBox(options, size, new HBox(export));
        node.getStyleClass().addAll("sheet-page", "export-page");
        showKind();
    }

    private ExportWish wish() {
        return wish;
    }

    /// A page for the session's diagram.
    ///
    /// @param rows the sample rows, for dictionaries
    public static Node of(Session session, SampleRows rows, FileActions files, Jobs jobs) {
        return new ExportPage(session, rows, files, jobs).node;
    }

    private List<Shown> fields() {
        colours.node().setId("export-colours");
        colours.node().setMaxWidth(WIDTH);
        Set<Kind> all = EnumSet.allOf(Kind.class);
        return List.of(
                new Shown(field("As", "export-kind", kinds(), wish.kind(), this::choose), all),
                new Shown(
                        field("What", "export-scope", scopes(session), wish.scope(), each -> change(wish.with(each))),
                        all),
                new Shown(Labels.field("Colours", colours.node()), EnumSet.of(Kind.PNG, Kind.SVG, Kind.PDF)),
                new Shown(
                        field("Scale", "export-scale", scales(), wish.scale(), each -> change(wish.scaled(each))),
                        EnumSet.of(Kind.PNG)),
                new Shown(
                        check("Transparent ground", on -> wish.with(on ? Ground.TRANSPARENT : Ground.PAINTED)),
                        EnumSet.of(Kind.PNG)),
                new Shown(
                        PageFields.ofDocument(wish.setup(), setup -> change(wish.with(setup)))
                                .node(),
                        EnumSet.of(Kind.PDF)),
                new Shown(
                        check(
                                "The first %d sample rows of each table".formatted(SOME_ROWS),
                                on -> wish.withRows(on ? SOME_ROWS : 0)),
                        EnumSet.of(Kind.HTML)));
    }

    private void choose(Kind kind) {
        wish = wish.with(kind);
        showKind();
    }

    private void showKind() {
        for (Shown each : fields) {
            each.field().setVisible(each.kinds().contains(wish.kind()));
            each.field().setManaged(each.field().isVisible());
        }
        List<Option<Colours>> offered = Stream.of(Colours.values())
                .filter(each -> each != Colours.READERS_CHOICE || wish.kind() == Kind.SVG)
                .map(each -> Option.of(each, label(each)))
                .toList();
        boolean fits = wish.colours() != Colours.READERS_CHOICE || wish.kind() == Kind.SVG;
        wish = fits ? wish : wish.with(Colours.LIGHT);
        colours.show(offered, Optional.of(wish.colours()));
        measure();
    }

    private void change(ExportWish changed) {
        wish = changed;
        measure();
    }

    private void measure() {
        ExportSubject subject = subject();
        ExportWish measured = wish;
        measuring.start("Measure the diagram", _ -> measured.sizeOf(subject.picture()));
    }

    private static List<Option<Kind>> kinds() {
        return Stream.of(Kind.values())
                .map(kind -> Option.of(kind, kind.label()))
                .toList();
    }

    /// What is offered first: whoever selects several tables wants these.
    static Scope firstScope(Session session) {
        return session.selection().nodes().size() > 1 ? Scope.SELECTED : Scope.WHOLE;
    }

    /// How much of the diagram may be chosen.
    static List<Option<Scope>> scopes(Session session) {
        Optional<String> obstacle =
                session.selection().nodes().isEmpty() ? Optional.of("No table is selected.") : Optional.empty();
        return List.of(
                Option.of(Scope.WHOLE, "The whole diagram"),
                new Option<>(Scope.SELECTED, "What is selected", obstacle));
    }

    private static List<Option<Double>> scales() {
        return SCALES.stream()
                .map(scale -> Option.of(scale, "%.0f %%".formatted(scale * 100)))
                .toList();
    }

    private static String label(Colours colours) {
        return switch (colours) {
            case LIGHT -> "Light";
            case DARK -> "Dark";
            case READERS_CHOICE -> "As the reader's desktop";
        };
    }

    /// A choice with its name.
    static <T> Node field(String name, String id, List<Option<T>> all, T value, Consumer<T> chosen) {
        Choice<T> choice = new Choice<>(name, chosen);
        choice.node().setId(id);
        choice.node().setMaxWidth(WIDTH);
        choice.show(all, Optional.of(value));
        return Labels.field(name, choice.node());
    }

    private Node check(String text, Function<Boolean, ExportWish> changed) {
        CheckBox box = new CheckBox(text);
        box.setOnAction(_ -> change(changed.apply(box.isSelected())));
        return box;
    }

    private ExportSubject subject() {
        return new ExportSubject(
                ProjectTitle.of(files), session.document(), session.diagram(), rows, chosen(wish.scope(), session));
    }

    /// What of the diagram is meant; nothing for all.
    static Optional<Set<NodeId>> chosen(Scope scope, Session session) {
        return switch (scope) {
            case WHOLE -> Optional.empty();
            case SELECTED -> Optional.of(new HashSet<>(session.selection().nodes()));
        };
    }

    private void export() {
        ExportSubject subject = subject();
        ExportFormat format = wish.format();
        files.export(subject.title() + format.extension(), (out, progress) -> format.write(subject, out, progress));
    }
}
