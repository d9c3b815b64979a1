package keyline.model.read.drizzle;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import keyline.model.Document;
import keyline.model.NamedType;
import keyline.model.Namespace;
import keyline.model.NamespaceId;
import keyline.model.Table;
import keyline.model.TypeId;
import keyline.model.read.GrowingDocument;

/// The document while files are read, and which values of the files its parts are.
final class Draft extends GrowingDocument {

    private final Flavour flavour;
    private final Values values = new Values();
    private final Report report = new Report();
    private final IdentityHashMap<Node, NamespaceId> namespaces = new IdentityHashMap<>();
    private final IdentityHashMap<Node, TypeId> types = new IdentityHashMap<>();
    private final IdentityHashMap<Node, TableDraft> tables = new IdentityHashMap<>();
    private final List<TableDraft> inOrder = new ArrayList<>();

    Draft(Flavour flavour) {
        super(Document.empty().withTarget(flavour.dialect().key()));
        this.flavour = flavour;
    }

    Flavour flavour() {
        return flavour;
    }

    Values values() {
        return values;
    }

    Report report() {
        return report;
    }

    /// A value as a chain of calls.
    Chain chain(Found found) throws NotUnderstood {
        return Chain.of(
                found, node -> tables.containsKey(node) || types.containsKey(node) || namespaces.containsKey(node));
    }

    /// Takes a schema of the database.
    void addNamespace(Node node, String name) {
        boolean usual = name.equals(flavour == Flavour.MSSQL ? "dbo" : "public");
        namespaces.put(node, namespace(usual ? "" : name));
    }

    /// Where something is that is made by that; the usual place where no schema is its maker.
    NamespaceId namespace(Chain maker) {
        return maker.subject().map(namespaces::get).orElse(Namespace.DEFAULT.id());
    }

    /// Whether a schema of the file makes it.
    boolean isInNamespace(Chain maker) {
        return maker.subject().filter(namespaces::containsKey).isPresent();
    }

    void addType(Node node, NamedType type) {
        types.put(node, type.id());
        become(document().schema().with(type));
    }

    Optional<TypeId> type(Chain chain) {
        return chain.subject().map(types::get);
    }

    void addTable(Node node, TableDraft table) {
        tables.put(node, table);
        inOrder.add(table);
    }

    List<TableDraft> tables() {
        return inOrder;
    }

    /// The table that a chain begins with.
    Optional<TableDraft> table(Chain chain) {
        return chain.subject().map(tables::get);
    }

    /// The table that a value is.
    Optional<TableDraft> table(Found found) throws NotUnderstood {
        Chain chain = chain(found);
        return chain.links().isEmpty() ? table(chain) : Optional.empty();
    }

    void put(Table table) {
        become(document().with(table));
    }
}
