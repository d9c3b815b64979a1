package keyline.model.code;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import keyline.model.Namespace;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TableId;

/// Names that can stand unquoted in the text formats of diagrams: Latin letters, digits and underscores, no two alike
/// in a scope. What they stand for is written beside them where it isn't the same.
public final class PlainNames {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    private static final Pattern OTHERS = Pattern.compile("[^A-Za-z0-9_]+");

    /// What tells a name from a word of the format, or from another like it.
    private static final Pattern ENDING = Pattern.compile("_?(?:_\\d{1,9})?");

    private final Map<TableId, String> tables = new HashMap<>();
    private final Schema schema;
    private final Set<String> words;

    /// Names for all tables of a schema.
    ///
    /// @param words in lower case, those that mean something else in the format
    PlainNames(Schema schema, Set<String> words) {
        this.schema = schema;
        this.words = words;
        Set<String> taken = new HashSet<>();
        schema.tables().forEach(table -> tables.put(table.id(), free(full(table), "table", taken)));
    }

    /// The name of a table.
    String of(Table table) {
        return of(table.id());
    }

    /// The name of a table.
    String of(TableId table) {
        return tables.getOrDefault(table, "");
    }

    /// What people call a table, its namespace before it where it has one.
    String full(Table table) {
        String namespace =
                schema.namespaces().find(table.namespace()).map(Namespace::name).orElse("");
        return namespace.isEmpty() ? table.name() : namespace + "." + table.name();
    }

    /// A name that isn't taken yet, and is from now on.
    ///
    /// @param kind what to call it where nothing of the name can stand
    String free(String name, String kind, Set<String> taken) {
        String base = plain(name, kind);
        String free = base;
        for (int number = 2; !taken.add(free.toLowerCase(Locale.ROOT)); number++) {
            free = base + "_" + number;
        }
        return free;
    }

    private String plain(String name, String kind) {
        String cleaned = cleaned(name, kind);
        return words.contains(cleaned.toLowerCase(Locale.ROOT)) ? cleaned + "_" : cleaned;
    }

    /// Whether this is what stands for a name that can't stand there itself.
    ///
    /// @param kind what it would be called where nothing of the name could stand
    public static boolean standsFor(String plain, String name, String kind) {
        String cleaned = cleaned(name, kind);
        return plain.startsWith(cleaned)
                && ENDING.matcher(plain.substring(cleaned.length())).matches();
    }

    /// What of a name can stand.
    ///
    /// @param kind what to call it where that begins with no letter
    public static String cleaned(String name, String kind) {
        if (PLAIN.matcher(name).matches()) {
            return name;
        }
        String rest =
                OTHERS.matcher(name).replaceAll("_").replaceFirst("^_+", "").replaceFirst("_+$", "");
        return PLAIN.matcher(rest).matches() ? rest : kind + (rest.isEmpty() ? "" : "_" + rest);
    }
}
