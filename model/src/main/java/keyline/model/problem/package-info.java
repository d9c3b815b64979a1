/// Problems of a document, the rules that find them and the edits that mend them.
///
/// A rule is one class, one line in [keyline.model.problem.Rules] and one test. What it may read is limited, see `Check`:
/// so [keyline.model.problem.Problems] can find the problems after an edit by looking at the changed tables and their
/// neighbours only, whose number doesn't grow with the document. That this gives what looking at everything gives is a
/// property that the tests hold.
@org.jspecify.annotations.NullMarked
package keyline.model.problem;
