package keyline.app.cli;

import java.io.PrintStream;

/// Where a command writes to.
///
/// @param out what was asked for
/// @param err what went wrong, or was left out
record Console(PrintStream out, PrintStream err) {}
