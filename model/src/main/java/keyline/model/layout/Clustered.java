package keyline.model.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import keyline.model.Watch;
import keyline.model.diagram.Rectangle;
import keyline.model.diagram.Size;

/// Arranges many connected nodes: cuts them into clusters, makes a floorplan of these, and arranges the nodes of each
/// with regard to where the nodes of the others are.
final class Clustered {

    private static final int ROUNDS = 3;
    private static final int[] STEPS = {60, 36, 36};
    private static final double[] HEATS = {300, 60, 60};
    private static final int MANY = 1500;
    private static final int MOST_CARE = 10;
    private static final double RAGGED = 1.15;
    private static final double ACCEPTABLE = 0.2;
    private static final int ATTEMPTS = 4;

    private final Graph graph;
    private final Gaps gaps;
    private final Watch watch;
    private final Parts parts;
    private final int care;
    private final Graph[] graphs;
    private final Columns[] columns;
    private final Block[] blocks;
    private final double[] x;
    private final double[] y;
    private final AtomicInteger done = new AtomicInteger();

    private Clustered(Graph graph, Parts parts, Gaps gaps, Watch watch) {
        this.graph = graph;
        this.gaps = gaps;
        this.watch = watch;
        this.parts = parts;
        this.care = Math.clamp(MANY / graph.size(), 1, MOST_CARE);
        this.graphs = parts.members().stream().map(graph::part).toArray(Graph[]::new);
        this.columns = new Columns[graphs.length];
        this.blocks = new Block[graphs.length];
        this.x = new double[graph.size()];
        this.y = new double[graph.size()];
    }

    /// Arranges a graph.
    ///
    /// @param fixed nodes that are arranged among each other already and are to stay so
    static Block of(Graph graph, List<Block> fixed, Gaps gaps, Watch watch) {
        Parts parts = Parts.of(graph, fixed);
        Block best = new Clustered(graph, parts, gaps, watch).arranged(Block.SCREEN);
        double form = Block.SCREEN;
        for (int attempt = 1; attempt < ATTEMPTS && best.unlikeScreen() > ACCEPTABLE; attempt++) {
            form *= Block.SCREEN * best.height() / best.width();
            Block next = new Clustered(graph, parts, gaps, watch).arranged(form);
            best = next.unlikeScreen() < best.unlikeScreen() ? next : best;
        }
        return best;
    }

    private Block arranged(double form) {
        double[] areas = new double[graphs.length];
        Arrays.setAll(areas, this::area);
        Floorplan plan = Floorplan.of(Pulls.of(graph, parts.numbers()), areas, form);
        Rectangle[] frames = plan.frames();
        standInTheMiddle(frames);
        for (int round = 0; round < ROUNDS; round++) {
            arrangeParts(round, frames);
            frames = place(plan.tree());
        }
        return whole(frames);
    }

    /// How much room a part needs, that around it included.
    private double area(int part) {
        Optional<Block> fixed = parts.fixed(part);
        double own = fixed.isPresent()
                ? fixed.get().width() * fixed.get().height()
                : RAGGED
                        * graphs[part].sizes().stream()
                                .mapToDouble(size -> (size.width() + gaps.columns()) * (size.height() + gaps.nodes()))
                                .sum();
        double side = Math.sqrt(own) + gaps.clusters();
        return side * side;
    }

    private void standInTheMiddle(Rectangle[] frames) {
        Arrays.setAll(x, node -> frames[parts.of(node)].centreX());
        Arrays.setAll(y, node -> frames[parts.of(node)].centreY());
    }

    private void arrangeParts(int round, Rectangle[] frames) {
        List<List<Cost.Anchor>> anchors = anchors(frames);
        IntStream.range(0, graphs.length).parallel().forEach(part -> {
            watch.check();
            blocks[part] = parts.fixed(part).orElseGet(() -> arranged(part, round, frames[part], anchors.get(part)));
            watch.report((double) done.incrementAndGet() / (ROUNDS * graphs.length));
        });
    }

    private Block arranged(int part, int round, Rectangle frame, List<Cost.Anchor> anchors) {
        if (round == 0) {
            columns[part] = Columns.start(graphs[part], gaps, columnCount(graphs[part], frame));
        }
        Cost cost = Cost.among(columns[part], anchors);
        Annealing.run(columns[part], cost, new Annealing.Effort(care * STEPS[round], HEATS[round], watch));
        Straightening.run(columns[part]);
        return columns[part].block().renumbered(parts.members().get(part));
    }

    /// The number of columns with which a part has about the form of its frame.
    private int columnCount(Graph part, Rectangle frame) {
        double form = (frame.width() - gaps.clusters()) / (frame.height() - gaps.clusters());
        double width = part.sizes().stream()
                .mapToDouble(size -> size.width() + gaps.columns())
                .average()
                .orElse(1);
        double height = part.sizes().stream()
                .mapToDouble(size -> size.height() + gaps.nodes())
                .sum();
        long count = Math.round(Math.sqrt(Math.max(0.1, form) * RAGGED * height / width));
        return Math.clamp(count, 1, part.size());
    }

    /// For every part its relations with others.
    private List<List<Cost.Anchor>> anchors(Rectangle[] frames) {
        List<List<Cost.Anchor>> anchors = new ArrayList<>();
        IntStream.range(0, graphs.length).forEach(_ -> anchors.add(new ArrayList<>()));
        for (Graph.Link link : graph.links()) {
            if (parts.of(link.parent()) != parts.of(link.child())) {
                anchors.get(parts.of(link.parent())).add(anchor(link.parent(), link.child(), frames));
                anchors.get(parts.of(link.child())).add(anchor(link.child(), link.parent(), frames));
            }
        }
        return anchors;
    }

    private Cost.Anchor anchor(int node, int other, Rectangle[] frames) {
        Rectangle own = frames[parts.of(node)];
        return new Cost.Anchor(parts.within(node), x[other] - own.centreX(), y[other] - own.centreY());
    }

    /// Gives the parts frames that fit what they hold, and the nodes their middles.
    private Rectangle[] place(Slice tree) {
        Size[] sizes = Arrays.stream(blocks)
                .map(block -> new Size(block.width() + gaps.clusters(), block.height() + gaps.clusters()))
                .toArray(Size[]::new);
        Size size = tree.size(sizes);
        Rectangle[] frames = new Rectangle[sizes.length];
        tree.place(new Rectangle(0, 0, size.width(), size.height()), sizes, frames);
        for (int part = 0; part < frames.length; part++) {
            Block block = blocks[part];
            for (int i = 0; i < block.nodes().length; i++) {
                int node = block.nodes()[i];
                x[node] = left(part, frames) + block.x()[i] + graph.width(node) / 2;
                y[node] = top(part, frames) + block.y()[i] + graph.height(node) / 2;
            }
        }
        return frames;
    }

    private double left(int part, Rectangle[] frames) {
        return frames[part].centreX() - blocks[part].width() / 2;
    }

    private double top(int part, Rectangle[] frames) {
        return frames[part].centreY() - blocks[part].height() / 2;
    }

    private Block whole(Rectangle[] frames) {
        double[] lefts = new double[frames.length];
        double[] tops = new double[frames.length];
        Arrays.setAll(lefts, part -> left(part, frames));
        Arrays.setAll(tops, part -> top(part, frames));
        return Block.joined(List.of(blocks), lefts, tops);
    }
}
