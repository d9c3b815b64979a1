package keyline.app.cli;

import keyline.model.read.ReadReport;

/// Tells what was left out of what was read.
final class Skips {

    private Skips() {}

    /// Lists it on standard error, one line each.
    static void list(ReadReport report, Console console) {
        report.skipped().forEach(skipped -> console.err().println(skipped.text()));
        report.remarks().forEach(console.err()::println);
    }

    /// The exit code of a command that did everything else.
    static int exit(ReadReport report) {
        return report.skipped().isEmpty() ? Exit.OK : Exit.PARTLY_READ;
    }
}
