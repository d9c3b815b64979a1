/// Reading Markdown: the data dictionaries that Keyline writes, and the blocks of code in which people keep designs.
@org.jspecify.annotations.NullMarked
package keyline.model.read.markdown;
