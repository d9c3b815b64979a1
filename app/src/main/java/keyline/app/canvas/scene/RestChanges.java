package keyline.app.canvas.scene;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.stream.Stream;
import keyline.model.diagram.Rectangle;

/// Where the rest of a scene may have come to look different, from version to version: whoever painted one of the last
/// versions needs to paint only these places anew.
final class RestChanges {

    private static final int MOST = 32;

    /// More than any diagram covers.
    private static final Rectangle EVERYWHERE = new Rectangle(-1e7, -1e7, 2e7, 2e7);

    private final Deque<Rectangle> last = new ArrayDeque<>();
    private Optional<Rectangle> held = Optional.empty();
    private long version;

    /// A number that grows with every change.
    long version() {
        return version;
    }

    /// The rest may look different in these places.
    void add(Stream<Rectangle> places) {
        places.reduce(Rectangle::union).ifPresent(this::add);
    }

    /// The rest may look different in these places when they are released.
    void hold(Stream<Rectangle> places) {
        held = Stream.concat(held.stream(), places).reduce(Rectangle::union);
    }

    /// Whether there were places to release.
    boolean release() {
        Optional<Rectangle> places = held;
        held = Optional.empty();
        places.ifPresent(this::add);
        return places.isPresent();
    }

    /// The rest may look different anywhere.
    void addEverywhere() {
        add(EVERYWHERE);
    }

    private void add(Rectangle place) {
        version++;
        last.addFirst(place);
        if (last.size() > MOST) {
            last.removeLast();
        }
    }

    /// What covers all places that may look different since a version; nothing when there are none.
    Optional<Rectangle> since(long known) {
        long count = version - known;
        return count > last.size()
                ? Optional.of(EVERYWHERE)
                : last.stream().limit(count).reduce(Rectangle::union);
    }
}
