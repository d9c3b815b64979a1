package keyline.model.layout;

/// The room between nodes, in pixels: enough for the lines, and less where the nodes are small.
///
/// @param columns between nodes beside each other: both ends of a line and a turn of several lines
/// @param nodes between nodes above each other
/// @param clusters between clusters, so that one sees where one ends
record Gaps(double columns, double nodes, double clusters) {

    static Gaps of(Graph graph) {
        double width = graph.sizes().stream()
                .mapToDouble(size -> size.width())
                .average()
                .orElse(0);
        double height = graph.sizes().stream()
                .mapToDouble(size -> size.height())
                .average()
                .orElse(0);
        return new Gaps(
                Math.clamp(0.45 * width, 72, 96),
                Math.clamp(0.3 * height, 24, 40),
                Math.clamp(0.55 * Math.sqrt(width * height), 72, 152));
    }
}
