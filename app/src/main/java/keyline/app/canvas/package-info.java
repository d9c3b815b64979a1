/// The diagram on the screen: the region that shows it, with the controls that stand on it.
///
/// World coordinates are those of `keyline.model.diagram`: pixels at 100 %. Screen coordinates are pixels of the
/// canvas. The packages below build on each other from left to right: figures (`figure`) know what a table looks like
/// and how large it is, routes (`route`) how a line runs, the scene (`scene`) what stands where and what is under a
/// point, painters (`paint`) put a scene on a pen. None of them knows the window.
@NullMarked
package keyline.app.canvas;

import org.jspecify.annotations.NullMarked;
