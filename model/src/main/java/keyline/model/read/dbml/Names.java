package keyline.model.read.dbml;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import keyline.model.Column;
import keyline.model.ColumnType;
import keyline.model.Document;
import keyline.model.NamedType.EnumType;
import keyline.model.NamespaceId;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.TypeId;
import keyline.model.dialect.Dialects;
import keyline.model.read.GrowingDocument;

/// The document while a text is read, and what the names in the text mean. `public` is the schema of what has none.
final class Names extends GrowingDocument {

    private static final String USUAL = "public";

    private final Map<String, TableId> tables = new HashMap<>();
    private final Map<String, TypeId> types = new HashMap<>();

    /// @param databaseType what the project says, empty when it says nothing
    Names(String databaseType) {
        super(Dialects.of(databaseType.toLowerCase(Locale.ROOT).replace(" ", ""))
                .map(dialect -> Document.empty().withTarget(dialect.key()))
                .orElseGet(Document::empty));
    }

    private static String key(List<String> path) {
        boolean usual = path.size() == 1 || (path.size() == 2 && path.getFirst().equals(USUAL));
        return usual ? path.getLast() : String.join(".", path);
    }

    /// The namespace that a path is in; it comes into being when it isn't there.
    NamespaceId namespace(List<String> path) {
        boolean usual = path.size() < 2 || path.get(path.size() - 2).equals(USUAL);
        return namespace(usual ? "" : path.get(path.size() - 2));
    }

    void add(DbmlText.EnumSyntax syntax) throws WrongDbml {
        EnumType type = new EnumType(
                newId(TypeId::new), namespace(syntax.path()), syntax.path().getLast(), syntax.values(), "");
        if (types.putIfAbsent(key(syntax.path()), type.id()) != null) {
            throw new WrongDbml(syntax.line(), "there are two enums “%s”".formatted(key(syntax.path())));
        }
        become(document().schema().with(type));
    }

    /// The enum of that name, as a type.
    Optional<ColumnType> type(List<String> path) {
        return Optional.ofNullable(types.get(key(path))).map(ColumnType.Named::new);
    }

    /// Takes a table under its name and its alias.
    void add(Table table, TableSyntax syntax) throws WrongDbml {
        name(key(syntax.path()), table.id(), syntax.line());
        if (!syntax.alias().isEmpty()) {
            name(syntax.alias(), table.id(), syntax.line());
        }
        put(table);
    }

    private void name(String name, TableId table, int line) throws WrongDbml {
        if (tables.putIfAbsent(name, table) != null) {
            throw new WrongDbml(line, "there are two tables “%s”".formatted(name));
        }
    }

    /// Takes a changed table.
    void put(Table table) {
        become(document().with(table));
    }

    /// The table of that name or alias.
    Table table(List<String> path, int line) throws WrongDbml {
        TableId found = tables.get(key(path));
        if (found == null) {
            throw new WrongDbml(line, "there is no table “%s”".formatted(key(path)));
        }
        return document().schema().table(found);
    }

    /// Whether a table has that name.
    boolean hasTable(String name) {
        return tables.containsKey(name);
    }

    /// The column of that name.
    static Column column(Table table, String name, int line) throws WrongDbml {
        for (Column column : table.columns()) {
            if (column.name().equals(name)) {
                return column;
            }
        }
        throw new WrongDbml(line, "table “%s” has no column “%s”".formatted(table.name(), name));
    }
}
