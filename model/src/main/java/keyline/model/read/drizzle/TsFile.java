package keyline.model.read.drizzle;

import java.util.List;
import keyline.model.read.Skipped;

/// A file as it stands there.
///
/// @param name for the report, empty when there is one file only
/// @param skipped what can't be told apart
record TsFile(String name, List<Statement> statements, List<Skipped> skipped) {

    TsFile {
        statements = List.copyOf(statements);
        skipped = List.copyOf(skipped);
    }
}
