package keyline.model.read;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import keyline.model.ColumnType;
import keyline.model.Document;
import keyline.model.NamedType;
import keyline.model.Namespace;
import keyline.model.NamespaceId;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.TypeId;
import keyline.model.TypeText;

/// The document while a text is read in which tables and types go by one name each, as in drawings and in dictionaries.
public final class Draft extends GrowingDocument {

    private static final Pattern QUALIFIED = Pattern.compile("([^.]*[^.\\s])\\.([^\\s].*)");

    private final Map<String, TableId> tables = new HashMap<>();
    private final Map<String, TypeId> types = new HashMap<>();

    /// An empty one.
    public Draft() {
        super(Document.empty());
    }

    /// A name, and the schema that it is in.
    public record Qualified(NamespaceId namespace, String name) {}

    /// What people call a table or type, `sales.orders`, taken apart; a schema comes into being when it isn't there.
    public Qualified qualified(String name) {
        Matcher parts = QUALIFIED.matcher(name);
        return parts.matches()
                ? new Qualified(namespace(parts.group(1)), parts.group(2))
                : new Qualified(Namespace.DEFAULT.id(), name);
    }

    /// Takes a type; of two with one name the first counts.
    public void put(NamedType type) {
        if (types.putIfAbsent(type.name().toLowerCase(Locale.ROOT), type.id()) == null) {
            become(document().schema().with(type));
        }
    }

    /// The type that a text means.
    ///
    /// @param text not blank
    public ColumnType type(String text) {
        TypeId named = types.get(text.toLowerCase(Locale.ROOT));
        return named == null ? TypeText.read(text, Schema.empty()) : new ColumnType.Named(named);
    }

    /// Takes a table under the name that the text uses for it.
    public void put(String name, Table table) {
        tables.put(name, table.id());
        put(table);
    }

    /// Takes a changed table.
    public void put(Table table) {
        become(document().with(table));
    }

    /// The table that the text uses a name for, if there is one.
    public Optional<Table> find(String name) {
        return Optional.ofNullable(tables.get(name)).map(this::table);
    }

    /// The table that the text uses a name for.
    public Table table(String name) {
        return find(name).orElseThrow(() -> new NoSuchElementException(name));
    }

    /// A table.
    public Table table(TableId id) {
        return document().schema().table(id);
    }
}
