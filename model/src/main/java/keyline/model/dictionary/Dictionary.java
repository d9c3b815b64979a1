package keyline.model.dictionary;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import keyline.model.Id;
import keyline.model.NamedType;
import keyline.model.Namespace;
import keyline.model.NamespaceId;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.View;

/// All that a data dictionary says of a schema, tables in the order of their names.
public final class Dictionary {

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{N}\\p{M} _-]");

    private final Schema schema;
    private final List<Table> tables;
    private final Map<Id, String> anchors = new HashMap<>();

    /// A dictionary of a schema.
    public Dictionary(Schema schema) {
        this.schema = schema;
        this.tables = schema.tables().stream()
                .sorted(Comparator.comparing((Table table) -> name(table).toLowerCase(Locale.ROOT))
                        .thenComparingInt(table -> table.id().value()))
                .toList();
        Set<String> taken = new HashSet<>();
        tables.forEach(table -> anchors.put(table.id(), free(anchor(name(table)), taken)));
        schema.types()
                .forEach(type -> anchors.put(type.id(), free(anchor(name(type.namespace(), type.name())), taken)));
        schema.views()
                .forEach(view -> anchors.put(view.id(), free(anchor(name(view.namespace(), view.name())), taken)));
    }

    private static String free(String base, Set<String> taken) {
        String free = base;
        for (int number = 1; !taken.add(free); number++) {
            free = base + "-" + number;
        }
        return free;
    }

    /// What the heading of a table can be linked to by, as the hosts of Markdown derive it: in lower case, without
    /// punctuation, hyphens for spaces.
    private static String anchor(String heading) {
        return PUNCTUATION
                .matcher(heading.toLowerCase(Locale.ROOT))
                .replaceAll("")
                .replace(' ', '-');
    }

    /// The schema.
    public Schema schema() {
        return schema;
    }

    /// What is said of each table.
    public List<Entry> entries() {
        return tables.stream().map(table -> Entry.of(table, this)).toList();
    }

    /// The views.
    public List<View> views() {
        return schema.views().stream().toList();
    }

    /// The enums and domains.
    public List<NamedType> types() {
        return schema.types().stream().toList();
    }

    /// What people call a table, its namespace before it where it has one. A name is on one line, and never empty.
    public String name(Table table) {
        return name(table.namespace(), table.name());
    }

    /// The same for a name in a namespace.
    public String name(NamespaceId namespace, String name) {
        String qualifier =
                schema.namespaces().find(namespace).map(Namespace::name).orElse("");
        String line = oneLine(name);
        return (qualifier.isEmpty() ? "" : oneLine(qualifier) + ".") + (line.isEmpty() ? "(no name)" : line);
    }

    private static String oneLine(String text) {
        return SPACE.matcher(text).replaceAll(" ").strip();
    }

    /// The word that a table, type or view is linked to by; no two have the same.
    public String anchor(Id of) {
        return anchors.getOrDefault(of, "");
    }
}
