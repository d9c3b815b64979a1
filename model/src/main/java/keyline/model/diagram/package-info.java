/// Diagrams: what stands where. Coordinates are pixels at 100 %, x to the right and y downwards.
@org.jspecify.annotations.NullMarked
package keyline.model.diagram;
