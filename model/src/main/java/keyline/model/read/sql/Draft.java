package keyline.model.read.sql;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import keyline.model.Column;
import keyline.model.ColumnId;
import keyline.model.ColumnType;
import keyline.model.Document;
import keyline.model.Id;
import keyline.model.NamedType;
import keyline.model.Namespace;
import keyline.model.NamespaceId;
import keyline.model.Table;
import keyline.model.TableId;
import keyline.model.View;
import keyline.model.read.GrowingDocument;
import keyline.model.read.Skipped;

/// The document while a script is read: things are found by their names, and foreign keys wait for their parents.
final class Draft extends GrowingDocument {

    private final ScriptDialect dialect;
    private final Map<String, Id> named = new HashMap<>();
    private final Map<String, ColumnType> types = new HashMap<>();
    private final List<OpenForeignKey> openKeys = new ArrayList<>();
    private final List<Skipped> skipped = new ArrayList<>();
    private final Remarks remarks = new Remarks();
    private final Sequences sequences = new Sequences();
    private String namespace = "";
    private String file = "";

    Draft(ScriptDialect dialect, Document document) {
        super(document);
        this.dialect = dialect;
    }

    ScriptDialect dialect() {
        return dialect;
    }

    Remarks remarks() {
        return remarks;
    }

    Sequences sequences() {
        return sequences;
    }

    List<Skipped> skipped() {
        return skipped;
    }

    String file() {
        return file;
    }

    List<OpenForeignKey> openKeys() {
        return openKeys;
    }

    /// The file that is read from now on.
    ///
    /// @param name empty when it is the only one
    void begin(String name) {
        file = name;
    }

    /// Says that something had no effect.
    void skip(int line, String text, String reason) {
        skipped.add(Skipped.of(line, text, reason).in(file));
    }

    /// The schema that names without one mean from now on.
    void use(String changed) {
        namespace = isUsual(changed) ? "" : changed;
    }

    private boolean isUsual(String name) {
        return name.equalsIgnoreCase(dialect.usualNamespace());
    }

    /// The namespace of a name; it comes into being when it isn't there.
    NamespaceId namespaceOf(QualifiedName name) {
        String wanted = name.namespace().isEmpty() ? namespace : isUsual(name.namespace()) ? "" : name.namespace();
        return document().schema().namespaces().stream()
                .filter(each -> isCalled(each.name(), wanted))
                .findFirst()
                .map(Namespace::id)
                .orElseGet(() -> namespace(wanted));
    }

    /// Where names without quotes aren't brought into one case, those that differ in it are meant to be the same.
    private boolean isCalled(String name, String wanted) {
        boolean folds = !dialect.folded("A").equals(dialect.folded("a"));
        return folds ? name.equalsIgnoreCase(wanted) : name.equals(wanted);
    }

    /// Tables and views share their names, types have names of their own.
    private enum Kind {
        RELATION,
        TYPE
    }

    private static String key(Kind kind, NamespaceId namespace, String name) {
        return kind.name() + "." + namespace.value() + "." + name;
    }

    /// Finds by the exact name, else ignoring case; a name without a schema in the current one, then in the usual one.
    private Optional<Id> find(Kind kind, QualifiedName name) {
        NamespaceId here = namespaceOf(name);
        return inNamespace(kind, here, name.name())
                .or(() -> name.namespace().isEmpty()
                        ? inNamespace(kind, Namespace.DEFAULT.id(), name.name())
                        : Optional.empty());
    }

    private Optional<Id> inNamespace(Kind kind, NamespaceId namespace, String name) {
        return Optional.ofNullable(named.get(key(kind, namespace, name)))
                .or(() -> Optional.ofNullable(named.get(key(kind, namespace, name.toLowerCase(Locale.ROOT)))));
    }

    private void name(Kind kind, NamespaceId namespace, String name, Id id) {
        named.put(key(kind, namespace, name), id);
        named.putIfAbsent(key(kind, namespace, name.toLowerCase(Locale.ROOT)), id);
    }

    private void forget(Id id) {
        named.values().removeIf(id::equals);
    }

    /// The table of that name, or nothing.
    Optional<Table> table(QualifiedName name) {
        return find(Kind.RELATION, name)
                .filter(TableId.class::isInstance)
                .map(id -> document().schema().table((TableId) id));
    }

    /// The table of that name.
    Table existing(QualifiedName name) throws NotUnderstood {
        return table(name).orElseThrow(() -> new NotUnderstood("there is no table " + name));
    }

    /// Whether a table or view has that name.
    boolean isTaken(QualifiedName name) {
        return inNamespace(Kind.RELATION, namespaceOf(name), name.name()).isPresent();
    }

    /// The view of that name, or nothing.
    Optional<View> view(QualifiedName name) {
        return find(Kind.RELATION, name)
                .flatMap(id -> document().schema().views().stream()
                        .filter(view -> view.id().equals(id))
                        .findFirst());
    }

    /// The enum or domain of that name, or nothing.
    Optional<NamedType> type(QualifiedName name) {
        return find(Kind.TYPE, name)
                .flatMap(id -> document().schema().types().stream()
                        .filter(type -> type.id().equals(id))
                        .findFirst());
    }

    /// A type that isn't the schema's own: most columns share a few.
    ///
    /// @param read gives it the first time that it is met
    ColumnType general(String declared, Function<String, ColumnType> read) {
        return types.computeIfAbsent(declared, read);
    }

    /// The column of that name.
    static Column column(Table table, String name) throws NotUnderstood {
        for (Column column : table.columns()) {
            if (column.name().equals(name)) {
                return column;
            }
        }
        return table.columnNamed(name)
                .orElseThrow(() -> new NotUnderstood("%s has no column %s".formatted(table.name(), name)));
    }

    /// The columns of these names.
    static List<ColumnId> columns(Table table, List<String> names) throws NotUnderstood {
        List<ColumnId> columns = new ArrayList<>();
        for (String name : names) {
            columns.add(column(table, name).id());
        }
        return columns;
    }

    /// Takes a table that is new, or in place of the one of the same id.
    void put(Table table) {
        document()
                .schema()
                .tables()
                .find(table.id())
                .filter(before -> !isSamePlace(before, table))
                .ifPresent(_ -> forget(table.id()));
        become(document().with(table));
        name(Kind.RELATION, table.namespace(), table.name(), table.id());
    }

    private static boolean isSamePlace(Table one, Table other) {
        return one.name().equals(other.name()) && one.namespace().equals(other.namespace());
    }

    void put(View view) {
        become(document().schema().with(view));
        name(Kind.RELATION, view.namespace(), view.name(), view.id());
    }

    void put(NamedType type) {
        become(document().schema().with(type));
        name(Kind.TYPE, type.namespace(), type.name(), type.id());
    }

    void drop(Table table) {
        become(document().schema().without(table.id()));
        openKeys.removeIf(key -> key.child().equals(table.id()));
        forget(table.id());
    }

    void drop(View view) {
        become(document().schema().without(view.id()));
        forget(view.id());
    }

    void drop(NamedType type) {
        become(document().schema().without(type.id()));
        forget(type.id());
    }
}
