package keyline.model.read.drizzle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import keyline.model.read.Design;

/// Reads schemas of Drizzle ORM.
public final class DrizzleReader {

    private DrizzleReader() {}

    /// A file of TypeScript.
    ///
    /// @param name for the report, empty when there is one only
    public record Source(String name, String text) {}

    /// Reads files that belong together; nothing in them is run.
    ///
    /// @throws WrongDrizzle when they hold no schema of a database that Keyline knows, or too little is understood
    public static Design read(List<Source> sources) throws WrongDrizzle {
        List<TsFile> files = new ArrayList<>();
        Casing casing = Casing.AS_THEY_ARE;
        for (Source source : sources) {
            files.add(TsStatements.read(source.name(), source.text()));
            casing = casing == Casing.AS_THEY_ARE ? Casing.of(source.text()) : casing;
        }
        Draft draft = new Draft(flavour(files));
        files.forEach(file -> draft.report().add(file.skipped(), file.name()));
        if (casing != Casing.AS_THEY_ARE) {
            draft.report().remark("Columns without a name of their own are called as the file says of “casing”.");
        }
        new SchemaReader(draft, casing).read(new Modules(files).items(draft));
        return new Design(draft.document(), draft.report().complete());
    }

    private static Flavour flavour(List<TsFile> files) throws WrongDrizzle {
        String other = "";
        for (TsFile file : files) {
            for (Statement statement : file.statements()) {
                if (statement instanceof Statement.Imported(Map<String, String> _, String module, int line)) {
                    if (Flavour.ofModule(module).isPresent()) {
                        return Flavour.ofModule(module).orElseThrow();
                    }
                    other = module.startsWith("drizzle-orm/") && module.endsWith("-core")
                            ? "line %d: Keyline has no dialect for “%s”".formatted(line, module)
                            : other;
                }
            }
        }
        throw new WrongDrizzle(other.isEmpty() ? "it imports nothing from “drizzle-orm/pg-core” or the like" : other);
    }
}
