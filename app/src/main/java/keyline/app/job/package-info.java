/// Long work beside the FX thread: with a title, progress and a cancel, shown in the status bar. The work runs on virtual
/// threads; results come back on the FX thread, and those that a later job has made stale are dropped.
@org.jspecify.annotations.NullMarked
package keyline.app.job;
