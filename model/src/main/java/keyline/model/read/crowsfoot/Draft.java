package keyline.model.read.crowsfoot;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import keyline.model.ColumnId;
import keyline.model.ColumnType;
import keyline.model.Document;
import keyline.model.Id;
import keyline.model.NamedType.EnumType;
import keyline.model.Namespace;
import keyline.model.NamespaceId;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.TypeId;
import keyline.model.TypeText;

/// The document while a diagram is read.
final class Draft {

    /// Columns of a table; PostgreSQL takes 1,600.
    static final int MOST_COLUMNS = 2_000;

    /// Unique constraints of a table that a diagram can mark; MySQL takes 64 keys.
    static final int MOST_KEYS = 64;

    /// Foreign keys of a table; SQL Server takes 253.
    static final int MOST_FOREIGN_KEYS = 1_000;

    private final Map<String, TableId> tables = new HashMap<>();
    private final Map<String, NamespaceId> namespaces = new HashMap<>(Map.of("", Namespace.DEFAULT.id()));
    private final Set<ColumnId> marked = new HashSet<>();
    private final Map<String, TypeId> types = new HashMap<>();
    private Document document = Document.empty();

    Document document() {
        return document;
    }

    void become(Document changed) {
        document = changed;
    }

    /// An id that nothing has.
    <I extends Id> I newId(IntFunction<I> kind) {
        I id = document.newId(kind);
        document = document.taking(id);
        return id;
    }

    NamespaceId namespace(String name) {
        return namespaces.computeIfAbsent(name, _ -> {
            Namespace added = new Namespace(newId(NamespaceId::new), name);
            document = document.with(document.schema().with(added));
            return added.id();
        });
    }

    /// Takes an enum; of two with one name the first counts.
    void add(Drawing.Enumeration enumeration) {
        String key = enumeration.name().toLowerCase(Locale.ROOT);
        if (!types.containsKey(key)) {
            NamespaceId namespace = Namespace.DEFAULT.id();
            EnumType type = new EnumType(
                    newId(TypeId::new), namespace, enumeration.name(), enumeration.values(), "");
            types.put(key, type.id());
            document = document.with(document.schema().with(type));
        }
    }

    /// The type that a text means.
    ///
    /// @param text not blank
    ColumnType type(String text) {
        TypeId named = types.get(text.toLowerCase(Locale.ROOT));
        return named == null ? TypeText.read(text, Schema.empty()) : new ColumnType.Named(named);
    }

    /// Takes the table of an entity.
    void put(String entity, Table table) {
        tables.put(entity, table.id());
        put(table);
    }

    /// Takes a changed table.
    void put(Table table) {
        document = document.with(table);
    }

    /// The table of an entity.
    Table table(String entity) {
        return Optional.ofNullable(tables.get(entity))
                .map(this::table)
                .orElseThrow(() -> new NoSuchElementException(entity));
    }

    Table table(TableId id) {
        return document.schema().table(id);
    }

    /// Notes that the diagram says of a column that it is part of a foreign key.
    void mark(ColumnId column) {
        marked.add(column);
    }

    boolean isMarked(ColumnId column) {
        return marked.contains(column);
    }
}
