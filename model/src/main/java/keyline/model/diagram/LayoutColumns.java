package keyline.model.diagram;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Breaks layers that are too high into columns beside each other, so that the whole has the form of a screen.
final class LayoutColumns {

    private static final double STEP = 1.15;
    private static final double MOST = 64;

    private final Collection<List<LayoutCell>> layers;
    private final double betweenColumns;
    private final double betweenNodes;

    private LayoutColumns(Collection<List<LayoutCell>> layers, double betweenColumns, double betweenNodes) {
        this.layers = layers;
        this.betweenColumns = betweenColumns;
        this.betweenNodes = betweenNodes;
    }

    /// Arranges anew what stands in layers; the order within a layer is kept.
    static LayoutBlock of(List<LayoutCell> cells, double betweenColumns, double betweenNodes) {
        Map<Integer, List<LayoutCell>> layers = new TreeMap<>();
        cells.stream()
                .sorted(Comparator.comparingDouble(cell -> cell.box().y()))
                .forEach(cell -> layers.computeIfAbsent(cell.layer(), _ -> new ArrayList<>())
                        .add(cell));
        return new LayoutColumns(layers.values(), betweenColumns, betweenNodes).best();
    }

    /// The layers in columns of the height that suits them best.
    private LayoutBlock best() {
        double highest = layers.stream()
                .flatMap(List::stream)
                .mapToDouble(cell -> cell.box().height())
                .max()
                .orElse(0);
        LayoutBlock best = inColumns(highest);
        for (double height = highest * STEP; height < MOST * highest; height *= STEP) {
            LayoutBlock next = inColumns(height);
            best = next.unlikeScreen() < best.unlikeScreen() ? next : best;
        }
        return best;
    }

    private LayoutBlock inColumns(double height) {
        List<LayoutCell> placed = new ArrayList<>();
        double x = 0;
        for (List<LayoutCell> layer : layers) {
            for (List<LayoutCell> column : columns(layer, height)) {
                x = place(column, x, placed) + betweenColumns;
            }
        }
        return LayoutCell.block(placed);
    }

    /// Columns of about one height, no higher than `height` unless one node is.
    private List<List<LayoutCell>> columns(List<LayoutCell> layer, double height) {
        double all = height(layer);
        double even = all / Math.ceil(all / (height + betweenNodes));
        List<List<LayoutCell>> columns = new ArrayList<>();
        double used = Double.POSITIVE_INFINITY;
        for (LayoutCell cell : layer) {
            double needed = cell.box().height() + betweenNodes;
            if (used + needed / 2 > even) {
                columns.add(new ArrayList<>());
                used = 0;
            }
            columns.getLast().add(cell);
            used += needed;
        }
        return columns;
    }

    private double height(List<LayoutCell> cells) {
        return cells.stream()
                .mapToDouble(cell -> cell.box().height() + betweenNodes)
                .sum();
    }

    /// Puts a column at `x`, its middle at the height of the others' middles, and gives its right edge.
    private double place(List<LayoutCell> column, double x, List<LayoutCell> placed) {
        double width =
                column.stream().mapToDouble(cell -> cell.box().width()).max().orElse(0);
        double y = -height(column) / 2;
        for (LayoutCell cell : column) {
            placed.add(cell.at(x + (width - cell.box().width()) / 2, y));
            y += cell.box().height() + betweenNodes;
        }
        return x + width;
    }
}
