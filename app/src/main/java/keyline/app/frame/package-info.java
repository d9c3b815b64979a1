/// The frame of the window: the bar above, the menus, the dock below and the status bar.
@org.jspecify.annotations.NullMarked
package keyline.app.frame;
