/// Problems of a document, the rules that find them and the edits that mend them.
@org.jspecify.annotations.NullMarked
package keyline.model.problem;
