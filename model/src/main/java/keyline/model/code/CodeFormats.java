package keyline.model.code;

import java.util.List;
import java.util.Optional;

/// The formats, in the order in which they are offered.
public final class CodeFormats {

    private static final List<CodeFormat> ALL = List.of(
            new Drizzle(DrizzleFlavour.PG),
            new Drizzle(DrizzleFlavour.MYSQL),
            new Drizzle(DrizzleFlavour.SQLITE),
            new Drizzle(DrizzleFlavour.MSSQL),
            new Dbml(),
            new Mermaid(),
            new PlantUml(),
            new Markdown());

    private CodeFormats() {}

    /// All of them.
    public static List<CodeFormat> all() {
        return ALL;
    }

    /// The format of that key, or nothing.
    public static Optional<CodeFormat> of(String key) {
        return ALL.stream().filter(format -> format.key().equals(key)).findFirst();
    }
}
