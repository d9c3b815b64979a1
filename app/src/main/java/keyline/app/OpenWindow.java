package keyline.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import keyline.app.arrange.Arrangement;
import keyline.app.arrange.SceneStaging;
import keyline.app.arrange.Settling;
import keyline.app.canvas.Canvas;
import keyline.app.canvas.editor.DiagramEditor;
import keyline.app.canvas.editor.TableClipboard;
import keyline.app.canvas.figure.Faces;
import keyline.app.canvas.figure.Figures;
import keyline.app.canvas.figure.TextMeasure;
import keyline.app.canvas.gesture.CanvasHabits;
import keyline.app.canvas.link.LinkForms;
import keyline.app.canvas.nav.Lights;
import keyline.app.canvas.nav.Minimap;
import keyline.app.canvas.nav.Tags;
import keyline.app.canvas.scene.CanvasScene;
import keyline.app.command.Commands;
import keyline.app.data.DataPanel;
import keyline.app.data.Outside;
import keyline.app.frame.Cover;
import keyline.app.frame.DockTab;
import keyline.app.frame.Sheet;
import keyline.app.impact.ImpactQuestions;
import keyline.app.imports.DatabaseImports;
import keyline.app.imports.FileDrops;
import keyline.app.imports.Imports;
import keyline.app.job.Jobs;
import keyline.app.migrate.Comparing;
import keyline.app.migrate.Desk;
import keyline.app.notice.Notice;
import keyline.app.notice.NoticeBar;
import keyline.app.preferences.Choices;
import keyline.app.preferences.Remembered;
import keyline.app.problems.PendingProblems;
import keyline.app.project.Opened;
import keyline.app.project.Projects;
import keyline.app.project.Staging;
import keyline.app.theme.Look;
import keyline.app.theme.Palette;
import keyline.icons.Picture;
import keyline.persistence.recovery.Recoverable;
import keyline.persistence.store.Pending;
import keyline.persistence.store.StoreState;

/// The window of the program with everything in it, put together by hand. FX thread only.
final class OpenWindow {

    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    private static final double LEAST_WIDTH = 800;
    private static final double LEAST_HEIGHT = 560;

    private final FileDrops drops;
    private final Session session;
    private final LiveRows rows;
    private final Canvas canvas;
    private final Projects projects;
    private final NoticeBar notices;
    private final Look look; // held, as it follows the choice of a theme only while somebody holds it
    private final Commands commands;
    private final Scene scene;
    private final DataPanel data;
    private final DiagramEditor editor;
    private final Imports imports;
    private final Window window;

    /// A window that shows `first`.
    OpenWindow(Opened first, Projects.Desk desk, Choices choices) {
        notices = desk.notices();
        look = new Look(choices.appearance());
        session = new Session(first.document());
        session.open(first.document(), first.history());
        rows = new LiveRows(session, first.store(), StoreState.AWAITED);
        projects = new Projects(session, rows, first, desk);
        canvas = painted(look);
        Staging staging = new SceneStaging(canvas.scene());
        projects.offer(staging);
        Sheet sheet = new Sheet(canvas);
        Runnable inspect = () -> choices.inspector().open().set(true);
        editor = new DiagramEditor(session, canvas, habits(choices), inspect);
        LinkForms links = new LinkForms(session, rows, canvas, new LinkNotices(notices, editor.actions()));
        data = new DataPanel(session, rows, new Outside(desk.questions(), desk.jobs(), links));
        imports = new Imports(
                session,
                new RowFilling(session, rows, desk.jobs()),
                projects,
                new Imports.Desk(sheet, notices, desk.jobs(), desk.questions(), staging));
        RowsOfRelations relations = new RowsOfRelations(session, rows, data, this::showRows);
        window = new Window(
                session,
                new WindowParts(
                        canvas,
                        Optional.of(new Minimap(session, canvas, choices.minimap())),
                        notices.node(),
                        sheet,
                        comparison(desk),
                        actions(links, desk.jobs()),
                        new WindowParts.Rows(rows.state(), rows.sampleRows(), rows::fit, relations, this::showRows),
                        List.of(dataTab()),
                        choices,
                        desk.jobs()));
        commands = window.commands();
        scene = window.scene(look, WIDTH, HEIGHT);
        drops = drops(desk.jobs());
        editor.offer(commands);
        editor.offer(relations);
        listen(desk);
    }

    private static Canvas painted(Look look) {
        Canvas canvas = new Canvas(
                new CanvasScene(new Figures(new TextMeasure(new Faces(look.fonts())))),
                Palette.of(look.theme().get()));
        look.theme().subscribe(theme -> canvas.paletteProperty().set(Palette.of(theme)));
        return canvas;
    }

    private Cover comparison(Projects.Desk desk) {
        Comparing comparing = new Comparing(
                new Desk(session, rows.sampleRows(), projects, desk.jobs(), desk.questions(), notices),
                new Sheet(canvas));
        return new Cover(comparing.node(), comparing::open);
    }

    private WindowParts.Actions actions(LinkForms links, Jobs jobs) {
        Arrangement arrangement =
                new Arrangement(session, node -> canvas.scene().find(node), jobs, new Settling(session, canvas::fit));
        return new WindowParts.Actions(
                editor.actions(),
                new TableClipboard(session, this::paste),
                arrangement,
                links,
                projects,
                imports,
                new DatabaseImports(projects, imports, jobs));
    }

    private FileDrops drops(Jobs jobs) {
        DropPlaces places = new DropPlaces(session, canvas, this::importRows, projects, imports);
        FileDrops files = new FileDrops(jobs, notices, places);
        window.cover(files.veil());
        files.listenIn(scene);
        return files;
    }

    /// Has the parts hear of each other.
    private void listen(Projects.Desk desk) {
        window.problems().add(PendingProblems.of(session, rows.state()));
        rows.state().subscribe(this::showPending);
        rows.observeFailures(this::fail);
        desk.jobs().observeFailures(failure -> fail(failure.cause()));
        session.observe(this::fitOpened);
        Tags tags = new Tags(canvas);
        session.observe(_ -> tags.refresh());
        new FollowedRow(rows, data.row(), editor.lights(), tags);
        session.guard(new ImpactQuestions(session, rows, canvas)
                .remarking(text -> notices.show(Notice.remark("type-fit", text))));
        session.observeRefusals(reason -> notices.show(Notice.remark("held", reason)));
    }

    private void importRows(Path file) {
        window.show("data");
        data.importRows(file);
    }

    private void fitOpened(Transition transition) {
        if (transition.cause() == Transition.Cause.OPENED) {
            canvas.fit();
        }
    }

    Scene scene() {
        return scene;
    }

    Session session() {
        return session;
    }

    LiveRows rows() {
        return rows;
    }

    Canvas canvas() {
        return canvas;
    }

    DataPanel data() {
        return data;
    }

    private void showRows(Pending pending) {
        window.show("data");
        data.open(pending);
    }

    /// Imports files that belong together.
    void bring(List<Path> files) {
        imports.bring(files);
    }

    FileDrops drops() {
        return drops;
    }

    Commands commands() {
        return commands;
    }

    private void paste(String text) {
        if (!imports.paste(text, editor.pointed())) {
            notices.show(Notice.remark("paste", "The clipboard holds no tables, so nothing was pasted."));
        }
    }

    private DockTab dataTab() {
        data.consequences()
                .subscribe(cascade -> editor.lights().set(Lights.Source.CASCADE, cascade.map(CascadeLight::of)));
        return new DockTab("data", "Data", data.node(), data.badge(), Optional.of(data.toolbar()));
    }

    private CanvasHabits habits(Choices choices) {
        return new CanvasHabits(choices.wheelZooms()::get, choices.snaps()::get, new RowMatches(rows));
    }

    /// Shows it on the screen, where it was the last time.
    void show(Stage stage, Remembered remembered) {
        for (int size : Picture.SIZES) {
            stage.getIcons().add(new Image(Picture.APPLICATION.png(size).toExternalForm()));
        }
        stage.titleProperty().bind(projects.state().map(state -> state.name() + " - Keyline"));
        stage.setScene(scene);
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        remembered.place(stage);
        stage.setOnCloseRequest(request -> {
            request.consume();
            projects.close();
        });
        stage.show();
        canvas.fit();
    }

    private void showPending(StoreState state) {
        canvas.stateProperty().set(canvas.state().withPending(OffendingRows.of(state)));
    }

    /// Says what went wrong.
    void fail(Throwable failure) {
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        String text = cause.getMessage() == null ? cause.toString() : cause.getMessage();
        notices.show(Notice.error("failure", text));
    }

    /// Offers work back that a program left behind which ended without asking.
    void offer(List<Recoverable> left) {
        left.forEach(new LeftBehind(notices, projects)::offer);
    }
}
