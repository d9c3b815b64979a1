package keyline.app.project;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import keyline.app.LiveRows;
import keyline.app.Session;
import keyline.app.command.FileActions;
import keyline.app.command.FileState;
import keyline.app.job.Jobs;
import keyline.app.job.Later;
import keyline.app.job.Progress;
import keyline.app.job.Work;
import keyline.app.notice.Notice;
import keyline.app.notice.NoticeBar;
import keyline.persistence.database.connection.DatabaseAddress;
import keyline.persistence.read.Input;
import keyline.persistence.recovery.Recoverable;
import keyline.persistence.recovery.WorkingStore;
import keyline.persistence.recovery.WorkingStores;
import keyline.persistence.store.SampleStore;
import keyline.persistence.store.StoreState;

/// The open project and what becomes of it: opened, saved, left for another. FX thread only; files are read and written
/// in jobs.
public final class Projects implements FileActions {

    private static final String LEFT_OUT = "left-out";

    private final Session session;
    private final LiveRows rows;
    private final Desk desk;
    private final FileStanding standing;
    private final Saving saving;
    private final OpenWork work;
    private final ExportedFiles exports;
    private Staging staging = Staging.NONE;
    private CompletableFuture<StoreState> loading;
    private final ObjectProperty<Opened> opened;
    private WorkingStore place;

    /// Goes on with `first`, which session and rows show already.
    public Projects(Session session, LiveRows rows, Opened first, Desk desk) {
        this.session = session;
        this.rows = rows;
        this.desk = desk;
        this.work = new OpenWork(rows, desk.notices());
        this.exports = new ExportedFiles(desk);
        this.opened = new SimpleObjectProperty<>(first);
        this.place = first.place();
        this.standing = new FileStanding(session, first);
        this.saving = new Saving(session, rows, desk, standing);
        this.loading = awaited(first);
        rows.state().subscribe(_ -> standing.refresh());
    }

    /// What a project needs of the window around it.
    ///
    /// @param closed runs when the user has closed the window and nothing is left to ask
    public record Desk(
            WorkingStores works,
            FileQuestions questions,
            NoticeBar notices,
            Jobs jobs,
            Memory memory,
            Runnable closed) {}

    /// Has documents got ready for a window before it shows them.
    public void offer(Staging offered) {
        staging = offered;
    }

    /// What takes up rows that can't be read is left again: it must not be saved without them.
    private CompletableFuture<StoreState> awaited(Opened shown) {
        CompletableFuture<StoreState> known = rows.await(shown.loading());
        if (!shown.loading().isDone()) {
            desk.jobs().start("Store the rows", progress -> stored(shown.loading(), progress), _ -> {});
        }
        Later.then(known, _ -> {}, _ -> {
            if (!rows.store().equals(shown.store())) {
                return;
            }
            if (shown.loading().isCancelled()) {
                goOnWithoutRows(shown);
            } else {
                begin(
                        "New project",
                        _ -> Opened.blank(desk.works(), desk.memory().target()));
            }
        });
        return known;
    }

    /// The rows were given up, not the design.
    private void goOnWithoutRows(Opened shown) {
        WorkingStore own = place;
        DesignAlone design = new DesignAlone(session.document(), session.history());
        standing.leaveFile();
        loading = rows.await(design.into(shown.store()));
        desk.jobs().start("Leave the rows out", _ -> noFile(own), _ -> {});
        desk.notices().show(Notice.remark(LEFT_OUT, design.sentence(shown)));
    }

    private static WorkingStore noFile(WorkingStore own) throws IOException {
        own.saved(Optional.empty(), Opened.UNSAVED);
        return own;
    }

    /// That it fails is told by the rows.
    private static boolean stored(CompletableFuture<StoreState> loading, Progress progress) {
        progress.onCancel(() -> loading.cancel(true));
        return loading.handle((_, failure) -> failure == null).join();
    }

    @Override
    public void create() {
        leave(() -> begin(
                "New project", _ -> Opened.blank(desk.works(), desk.memory().target())));
    }

    @Override
    public void open() {
        leave(() -> desk.questions().toOpen().ifPresent(this::read));
    }

    @Override
    public void open(Path file) {
        leave(() -> read(file));
    }

    @Override
    public void openExample() {
        leave(() -> begin("Open the shop example", _ -> Opened.example(desk.works())));
    }

    /// Makes a new project of what was read, once nothing would be lost.
    ///
    /// @param sources the files that it was read from, if any
    public void begin(List<Path> sources, Input input) {
        leave(() -> begin("Open", progress -> Opened.read(beginning(progress), sources, input)));
    }

    /// Tells `observer` of every project that is opened, the present one first.
    public void observeOpened(Consumer<Opened> observer) {
        opened.subscribe(observer);
    }

    /// Opens what comes of reading a live database as a new project, once nothing would be lost.
    ///
    /// @param title of the job
    public void openRead(String title, Work<Input> reading) {
        leave(() -> begin(title, progress -> Opened.read(beginning(progress), List.of(), reading.run(progress))));
    }

    /// The databases connected to last, the last one first.
    public List<DatabaseAddress> connections() {
        return desk.memory().connections();
    }

    /// Remembers that a connection to this database was made.
    public void connected(DatabaseAddress address) {
        desk.memory().connected(address);
    }

    private void read(Path file) {
        begin("Open " + file.getFileName(), progress -> Opened.file(beginning(progress), file));
    }

    /// Goes on with work that was left behind.
    public void recover(Recoverable work) {
        leave(() -> begin("Recover", _ -> Opened.recovered(work)));
    }

    /// Removes work that was left behind and that nobody wants.
    public void discard(Recoverable work) {
        desk.jobs().start("Discard", _ -> discarded(work), _ -> {});
    }

    private static Path discarded(Recoverable work) throws IOException {
        work.discard();
        return work.folder();
    }

    private void begin(String title, Work<Opened> opening) {
        desk.jobs().start(title, opening, this::show);
    }

    private Beginning beginning(Progress progress) {
        return new Beginning(desk.works(), staging, progress);
    }

    private void show(Opened opened) {
        WorkingStore left = place;
        SampleStore store = rows.store();
        place = opened.place();
        standing.opened(opened);
        desk.notices().dismiss(LEFT_OUT);
        rows.open(opened.document(), opened.history(), opened.store());
        loading = awaited(opened);
        standing.refresh();
        opened.file().ifPresent(desk.memory()::opened);
        this.opened.set(opened);
        desk.jobs().start("Put the last project away", _ -> discard(store, left), _ -> {});
    }

    private static Path discard(SampleStore store, WorkingStore place) throws IOException {
        store.close();
        place.discard();
        return Path.of("");
    }

    @Override
    public void save() {
        work.settle(() -> save(() -> {}));
    }

    @Override
    public void saveAs() {
        work.settle(this::saveElsewhere);
    }

    private void saveElsewhere() {
        saving.askForFile().ifPresent(file -> write(file, () -> {}));
    }

    private void save(Runnable then) {
        standing.now().path().or(saving::askForFile).ifPresent(file -> write(file, then));
    }

    private void write(Path file, Runnable then) {
        saving.write(file, place, loading, then);
    }

    @Override
    public void export(String name, String text) {
        exports.write(name, (out, _) -> out.write(text.getBytes(UTF_8)));
    }

    @Override
    public void export(String name, Content content) {
        exports.write(name, content);
    }

    @Override
    public void close() {
        leave(() -> {
            SampleStore store = rows.store();
            WorkingStore left = place;
            desk.jobs()
                    .start(
                            "Close",
                            _ -> discard(store, left),
                            _ -> desk.closed().run());
        });
    }

    /// Goes on with `then` unless something would be lost and the user wants to keep it.
    private void leave(Runnable then) {
        work.settle(() -> leaveSettled(then));
    }

    private void leaveSettled(Runnable then) {
        if (!standing.now().unsaved()) {
            then.run();
            return;
        }
        new UnsavedQuestion(desk.notices()).ask(standing.now().name(), () -> save(then), then);
    }

    @Override
    public List<Path> recent() {
        return desk.memory().recent();
    }

    @Override
    public ReadOnlyObjectProperty<FileState> state() {
        return standing.state();
    }
}
