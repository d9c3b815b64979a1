package keyline.app.migrate;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import keyline.app.Observers;
import keyline.app.Transition;
import keyline.app.frame.Sheet;
import keyline.app.job.Job;
import keyline.app.job.Latest;
import keyline.app.migrate.ComparePage.Side;
import keyline.app.migrate.Version.Kind;
import keyline.app.migrate.Versions.Point;
import keyline.model.dialect.Dialect;
import keyline.model.dialect.Dialects;
import keyline.model.match.Rename;
import keyline.model.migration.Fillings;

/// Compares two versions of a design on a sheet of its own: reads them, finds out what differs and what migration leads
/// from one to the other, in jobs. FX thread only.
public final class Comparing {

    private static final String HEADING = "Compare";

    private final Desk desk;
    private final Sheet sheet;
    private final Versions versions;
    private final Latest<Compared> comparing;
    private final Map<Side, Version> chosen = new EnumMap<>(Side.class);
    private final Map<Side, Job> reading = new EnumMap<>(Side.class);
    private Optional<ComparePage> page = Optional.empty();
    private Optional<Wish> wish = Optional.empty();
    private Observers.Subscription following = () -> {};

    /// @param sheet that has room for two designs
    public Comparing(Desk desk, Sheet sheet) {
        this.desk = desk;
        this.sheet = sheet;
        this.versions = new Versions(desk);
        this.comparing = new Latest<>(desk.jobs(), compared -> page.ifPresent(each -> each.show(compared)));
    }

    /// The sheet.
    public Node node() {
        return sheet.node();
    }

    /// Compares the document with its file, or before the first save with where its history begins.
    public void open() {
        ComparePage opened = new ComparePage(desk, new Asked());
        sheet.fill(HEADING, opened, this::leave);
        page = Optional.of(opened);
        following = desk.session().observe(this::follow);
        put(Side.NEW, versions.now());
        Optional<Path> file = versions.savedFile();
        if (file.isPresent()) {
            read(Side.OLD, Kind.SAVED, file.get());
        } else {
            List<Point> points = versions.points();
            put(Side.OLD, points.isEmpty() ? versions.now() : versions.at(points.getLast()));
        }
    }

    private void leave() {
        following.close();
        comparing.cancel();
        reading.values().forEach(Job::cancel);
        reading.clear();
        chosen.values().forEach(this::close);
        chosen.clear();
        page = Optional.empty();
        wish = Optional.empty();
    }

    private void close(Version version) {
        if (!version.isOfFile()) {
            return;
        }
        desk.jobs()
                .start(
                        "Close " + version.name(),
                        _ -> {
                            version.source().close();
                            return version;
                        },
                        _ -> {});
    }

    private void follow(Transition transition) {
        if (transition.cause() == Transition.Cause.OPENED) {
            sheet.close();
        } else if (transition.cause() != Transition.Cause.PREVIEW) {
            for (Side side : List.copyOf(chosen.keySet())) {
                if (isOf(side, Kind.NOW)) {
                    chosen.put(side, versions.now());
                } else {
                    page.ifPresent(each -> each.keep(side));
                }
            }
            again(each -> each.renewed(chosen));
        }
    }

    private boolean isOf(Side side, Kind kind) {
        Version version = chosen.get(side);
        return version != null && version.kind() == kind;
    }

    private void put(Side side, Version version) {
        Version before = chosen.put(side, version);
        if (before != null) {
            close(before);
        }
        page.ifPresent(each -> each.show(side, version));
        compareChosen();
    }

    private void compareChosen() {
        Version old = chosen.get(Side.OLD);
        Version fresh = chosen.get(Side.NEW);
        if (old != null && fresh != null) {
            compare(wish.map(each -> each.with(old, fresh))
                    .orElseGet(() -> new Wish(old, fresh, List.of(), Fillings.NONE, dialect(old), Way.UP)));
        }
    }

    private Dialect dialect(Version old) {
        String target = old.kind() == Kind.DATABASE
                ? old.document().target()
                : desk.session().document().target();
        return Dialects.of(target).orElseGet(() -> Dialects.all().getFirst());
    }

    private void compare(Wish wanted) {
        wish = Optional.of(wanted);
        comparing.start("Compare", _ -> wanted.compare());
    }

    private void again(UnaryOperator<Wish> change) {
        wish.map(change).ifPresent(this::compare);
    }

    private void read(Side side, Kind kind, Path file) {
        Job before = reading.remove(side);
        if (before != null) {
            before.cancel();
        }
        reading.put(
                side,
                desk.jobs().start("Read " + file.getFileName(), Versions.reading(kind, file), read -> put(side, read)));
    }

    private void connect(Side side) {
        ComparePage back = page.orElseThrow();
        ComparePlace place = new ComparePlace(desk, found -> {
            desk.projects().connected(found.address());
            put(side, Version.of(found));
            show(back);
        });
        sheet.swap("Compare with a live database", place.node(), () -> {
            back.keep(side);
            show(back);
        });
    }

    private void show(ComparePage back) {
        sheet.swap(HEADING, back, sheet::close);
    }

    /// What the page asks for.
    private final class Asked implements ComparePage.Asked {

        @Override
        public void choose(Side side, Kind kind) {
            switch (kind) {
                case NOW -> put(side, versions.now());
                case SAVED -> versions.savedFile().ifPresent(file -> read(side, kind, file));
                case POINT -> put(side, versions.at(versions.points().getLast()));
                case FILE ->
                    desk.questions()
                            .toOpen()
                            .ifPresentOrElse(
                                    file -> read(side, kind, file), () -> page.ifPresent(each -> each.keep(side)));
                case DATABASE -> connect(side);
            }
        }

        @Override
        public void choose(Side side, Point point) {
            put(side, versions.at(point));
        }

        @Override
        public void toggle(Rename rename) {
            again(each -> each.toggled(rename));
        }

        @Override
        public void swap() {
            Version old = chosen.get(Side.OLD);
            Version fresh = chosen.get(Side.NEW);
            if (old != null && fresh != null) {
                chosen.put(Side.OLD, fresh);
                chosen.put(Side.NEW, old);
                page.ifPresent(each -> each.show(Side.OLD, fresh));
                page.ifPresent(each -> each.show(Side.NEW, old));
                again(Wish::swapped);
            }
        }

        @Override
        public void aim(Dialect dialect) {
            again(each -> each.with(dialect));
        }

        @Override
        public void go(Way way) {
            again(each -> each.with(way));
        }

        @Override
        public void fill(Fillings fillings) {
            again(each -> each.with(fillings));
        }

        @Override
        public void deploy(Compared compared) {
            page.ifPresent(back -> {
                DeployPage deploying = new DeployPage(desk, compared);
                sheet.swap("Deploy", deploying, () -> show(back));
            });
        }
    }
}
