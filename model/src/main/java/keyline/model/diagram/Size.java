package keyline.model.diagram;

/// How large something is on a diagram, in pixels at 100 %.
public record Size(double width, double height) {}
