package keyline.model.migration;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import keyline.model.Column;
import keyline.model.Id;
import keyline.model.NamedType;
import keyline.model.NamespaceId;
import keyline.model.Schema;
import keyline.model.Table;
import keyline.model.dialect.Clauses;
import keyline.model.dialect.NameKind;

/// The names under which things that go wait for their end: their own, or others where they are in the way of what
/// comes.
final class Aside {

    private static final String PREFIX = "old_";

    private final Delta delta;
    private final Set<String> taken = new HashSet<>();

    Aside(Delta delta) {
        this.delta = delta;
        Stream.of(delta.was().schema(), delta.now().schema()).forEach(this::take);
    }

    private void take(Schema schema) {
        schema.tables().forEach(table -> {
            taken.add(lower(table.name()));
            table.constraints().forEach(each -> taken.add(lower(each.name())));
            table.indexes().forEach(each -> taken.add(lower(each.name())));
        });
        schema.views().forEach(view -> taken.add(lower(view.name())));
        schema.types().forEach(type -> taken.add(lower(type.name())));
    }

    static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /// Whether a thing that is to bear the other name bears it already.
    boolean same(String name, String other) {
        return delta.dialect().identifiers().same(name, other);
    }

    /// A name that nothing has had or will have.
    String free(String wanted) {
        String name = wanted;
        for (int n = 2; !taken.add(lower(name)); n++) {
            name = wanted + n;
        }
        return name;
    }

    /// A name to bear on the way to another one.
    String between(String name) {
        String wanted = "new_" + name;
        return free(delta.dialect().identifiers().fits(wanted + "00") ? wanted : "new_name");
    }

    /// The name of a table that goes.
    String of(Table table) {
        boolean inTheWay = delta.coming().include(NameKind.TABLE, table.namespace(), table.name());
        return inTheWay ? old(table.id(), table.name()) : table.name();
    }

    /// The name of a type that goes, or whose place another takes.
    String of(NamedType type) {
        boolean inTheWay = delta.coming().include(NameKind.TYPE, type.namespace(), type.name());
        return inTheWay ? old(type.id(), type.name()) : type.name();
    }

    /// The name of a column that goes, or whose place another takes.
    String of(Column column, Kept table) {
        boolean inTheWay = table.after().columnNamed(column.name()).isPresent();
        return inTheWay ? old(column.id(), column.name()) : column.name();
    }

    private String old(Id id, String name) {
        String wanted = PREFIX + id.value() + "_" + name;
        return delta.dialect().identifiers().fits(wanted) ? wanted : PREFIX + id.value();
    }

    /// A name in quotes, behind that of its namespace: which has its new name, unless it goes.
    String qualified(NamespaceId namespace, String name) {
        Clauses clauses = delta.now().schema().namespaces().has(namespace) ? delta.now() : delta.was();
        return clauses.name(namespace, name);
    }

    /// The quoted name of a table that goes, while it waits.
    String qualified(Table table) {
        return qualified(table.namespace(), of(table));
    }
}
