package keyline.model.dialect;

import java.util.List;
import java.util.Optional;
import keyline.model.Document;

/// The dialects, in the order in which they are offered.
public final class Dialects {

    private static final List<Dialect> ALL = List.of(
            new PostgreSql(),
            new MySql(),
            new MariaDb(),
            new Sqlite(),
            new CloudflareD1(),
            new H2(),
            new SqlServer(),
            new Oracle());

    private Dialects() {}

    /// All of them.
    public static List<Dialect> all() {
        return ALL;
    }

    /// The dialect of that key, or nothing.
    public static Optional<Dialect> of(String key) {
        return ALL.stream().filter(dialect -> dialect.key().equals(key)).findFirst();
    }

    /// The dialect that a document is meant for; the first one where nobody knows its target.
    public static Dialect targetOf(Document document) {
        return of(document.target()).orElseGet(ALL::getFirst);
    }
}
