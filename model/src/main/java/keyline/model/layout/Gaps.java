package keyline.model.layout;

/// The room between nodes, in pixels: enough for the lines, less where the nodes are small, and more where many lines
/// have to pass between few nodes.
///
/// @param columns between nodes beside each other: both ends of a line and a turn of several lines
/// @param nodes between nodes above each other
/// @param clusters between clusters, so that one sees where one ends
record Gaps(double columns, double nodes, double clusters) {

    private static final double FEW_LINKS = 2;
    private static final double LANES_BESIDE = 24;
    private static final double LANES_BETWEEN = 16;
    private static final double MOST_LANES = 3;

    static Gaps of(Graph graph) {
        double width = graph.sizes().stream()
                .mapToDouble(size -> size.width())
                .average()
                .orElse(0);
        double height = graph.sizes().stream()
                .mapToDouble(size -> size.height())
                .average()
                .orElse(0);
        double crowd = Math.clamp((double) graph.links().size() / Math.max(1, graph.size()) - FEW_LINKS, 0, MOST_LANES);
        return new Gaps(
                Math.clamp(0.45 * width, 72, 96) + LANES_BESIDE * crowd,
                Math.clamp(0.3 * height, 24, 40) + LANES_BETWEEN * crowd,
                Math.clamp(0.55 * Math.sqrt(width * height), 72, 152));
    }
}
