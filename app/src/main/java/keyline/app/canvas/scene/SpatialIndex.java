package keyline.app.canvas.scene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import keyline.model.diagram.Rectangle;

/// Finds what lies in a part of the diagram without looking at the rest: a uniform grid of cells, each with the things
/// whose rectangles touch it. A thing may have several rectangles, as a line has one for each segment, so that a long
/// line isn't found in all of the area that it spans.
final class SpatialIndex<T> {

    private static final double CELL = 512;
    private static final long ROW = 1_000_003;

    private final Map<Long, List<Entry<T>>> cells = new HashMap<>();
    private final Map<T, Thing<T>> things = new HashMap<>();
    private long query;

    /// Puts `thing` at these places, and nowhere else.
    void put(T thing, List<Rectangle> where) {
        remove(thing);
        Thing<T> put = new Thing<>(thing);
        things.put(thing, put);
        for (Rectangle place : where) {
            Entry<T> entry = new Entry<>(put, place);
            eachCell(
                    place,
                    cell -> cells.computeIfAbsent(cell, _ -> new ArrayList<>(4)).add(entry));
        }
    }

    /// Takes `thing` out; nothing happens when it isn't in. Its entries are swept out of their cells when those are
    /// looked at the next time, as looking for them one by one takes long where many things are near each other.
    void remove(T thing) {
        Thing<T> put = things.remove(thing);
        if (put != null) {
            put.gone = true;
        }
    }

    /// The things of which a rectangle touches `area`, each once.
    List<T> touching(Rectangle area) {
        List<T> found = new ArrayList<>();
        eachTouching(area, entry -> {
            if (entry.of.query != query) {
                entry.of.query = query;
                found.add(entry.of.thing);
            }
        });
        return found;
    }

    /// Tells the rectangles that touch `area`, each once for each thing that has it.
    void eachPlaceTouching(Rectangle area, BiConsumer<T, Rectangle> found) {
        eachTouching(area, entry -> found.accept(entry.of.thing, entry.place));
    }

    private void eachTouching(Rectangle area, Consumer<Entry<T>> found) {
        query++;
        if (cellsIn(area) > cells.size()) {
            cells.values().forEach(cell -> collect(cell, area, found));
        } else {
            eachCell(area, cell -> collect(cells.getOrDefault(cell, List.of()), area, found));
        }
    }

    /// An entry stands in each cell that it touches, and is marked when it has been found in one.
    private void collect(List<Entry<T>> cell, Rectangle area, Consumer<Entry<T>> found) {
        boolean swept = true;
        for (Entry<T> entry : cell) {
            swept &= !entry.of.gone;
            if (!entry.of.gone && entry.query != query && entry.place.touches(area)) {
                entry.query = query;
                found.accept(entry);
            }
        }
        if (!swept) {
            cell.removeIf(entry -> entry.of.gone);
        }
    }

    private static double cellsIn(Rectangle area) {
        return (area.width() / CELL + 1) * (area.height() / CELL + 1);
    }

    private static void eachCell(Rectangle area, LongConsumer cell) {
        int right = number(area.right());
        int bottom = number(area.bottom());
        for (int y = number(area.y()); y <= bottom; y++) {
            for (int x = number(area.x()); x <= right; x++) {
                cell.accept(y * ROW + x);
            }
        }
    }

    private static int number(double coordinate) {
        return (int) Math.floor(coordinate / CELL);
    }

    private static final class Thing<T> {

        final T thing;
        long query;
        boolean gone;

        Thing(T thing) {
            this.thing = thing;
        }
    }

    private static final class Entry<T> {

        final Thing<T> of;
        final Rectangle place;
        long query;

        Entry(Thing<T> of, Rectangle place) {
            this.of = of;
            this.place = place;
        }
    }
}
