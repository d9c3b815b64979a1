/// What the user has chosen about the window, and the page to choose it on.
@org.jspecify.annotations.NullMarked
package keyline.app.preferences;
