package keyline.app.cli;

/// The exit codes of the program.
final class Exit {

    static final int OK = 0;

    /// The design or its rows have errors.
    static final int PROBLEMS = 1;

    /// The command line is wrong, or a file can't be read or written.
    static final int FAILED = 2;

    /// Something had to be left out.
    static final int PARTLY_READ = 3;

    private Exit() {}
}
