package keyline.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import keyline.app.cli.Cli;
import keyline.model.dialect.Dialect;
import keyline.model.dialect.Dialects;

/// What the program does where it can't show a window: it writes the picture of the diagram, and the script for every
/// dialect, into a folder.
///
/// @param source the words of the command line that say which design: a file, or an example
record WithoutWindow(List<String> source) {

    /// Writes the files into `folder`, which is made when it is missing, and names them.
    ///
    /// @return the exit code of the program
    int writeTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        int worst = export("png", folder.resolve("diagram.png"));
        for (Dialect dialect : Dialects.all()) {
            worst = Math.max(worst, export(dialect.key(), folder.resolve(dialect.key() + ".sql")));
        }
        return worst;
    }

    private int export(String target, Path file) {
        List<String> words = new ArrayList<>(List.of("export"));
        words.addAll(source);
        words.addAll(List.of("--to", target, "-o", file.toString()));
        if (!target.equals("png")) {
            words.add("--with-data");
        }
        int code = Cli.run(words, System.out, System.err);
        Stream.of(file).filter(Files::exists).forEach(written -> System.out.println("  " + written));
        return code;
    }
}
