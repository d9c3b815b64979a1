package keyline.model.diagram;

/// What a colour stands for on a diagram: a line of its legend.
///
/// @param colour as `#RRGGBB`
public record Meaning(String colour, String text) {}
