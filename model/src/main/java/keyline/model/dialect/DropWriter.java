package keyline.model.dialect;

import java.util.ArrayList;
import java.util.List;
import keyline.model.NamedType;
import keyline.model.Table;
import keyline.model.View;
import keyline.model.dialect.Statement.Part;

/// Drops what a script is about to make, in the opposite order. Namespaces stay: others may stand in them.
record DropWriter(Writing writing, Dependencies dependencies) {

    List<Statement> drops() {
        List<String> drops = new ArrayList<>();
        for (View view : new ViewWriter(writing).inOrder().reversed()) {
            drops.add(writing.syntax().dropView(writing.name(view.namespace(), view.name())));
        }
        dependencies.tables().forEach(table -> drops.addAll(closingKeys(table)));
        List<String> tables =
                dependencies.tables().reversed().stream().map(this::name).toList();
        if (!tables.isEmpty()) {
            drops.addAll(writing.syntax().drops(tables, dependencies.cycles()));
        }
        for (NamedType type : new TypeWriter(writing).inOrder().reversed()) {
            drops.add(drop(type));
        }
        return drops.stream().map(sql -> Statement.of(Part.DROP, sql)).toList();
    }

    private List<String> closingKeys(Table child) {
        return child.foreignKeys().stream()
                .filter(key -> dependencies.closesCycle(key, child))
                .flatMap(key -> writing.syntax().dropForeignKey(writing.name(child), writing.name(key.name())).stream())
                .toList();
    }

    private String name(Table table) {
        return writing.name(table);
    }

    private String drop(NamedType type) {
        String kind = switch (type) {
            case NamedType.EnumType _ -> "TYPE";
            case NamedType.Domain _ -> "DOMAIN";
        };
        return "DROP %s IF EXISTS %s".formatted(kind, writing.name(type.namespace(), type.name()));
    }
}
