/// Commands: one table of everything that the user can do, for menu, bar, palette, keys and help. What a command sets
/// off in another part of the program comes in through a small interface that this part implements.
@org.jspecify.annotations.NullMarked
package keyline.app.command;
