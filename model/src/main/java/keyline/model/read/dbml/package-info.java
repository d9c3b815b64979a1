/// Reading DBML, the text format of dbdiagram.io. A text is taken whole or not at all: it is written by hand, so what
/// is wrong in it is told with its line and left for its writer to mend.
@org.jspecify.annotations.NullMarked
package keyline.model.read.dbml;
